/** The preset chemotherapy-then-nk in Chinese. */
import type { chemotherapyThenNk as preset } from '../../chemotherapyThenNk';
import type { WordsOf } from '../shape';

export const chemotherapyThenNk: WordsOf<typeof preset> = {
  title: '先化疗，后 NK 细胞',
  summary:
    '紫杉醇先杀死一部分肿瘤，使剩下的细胞展示更多 NK 细胞能看到的东西；第三天 NK 细胞到来。那时药物大多已经消失，NK 细胞面对的靶细胞更少、也更显眼。',
  watch: '先是化疗造成的死亡，然后第三天杀伤数上升。',
  try: '把紫杉醇剂量设为 0：同样的 NK 细胞面对更多、更不显眼的靶细胞。',
  sources: [
    '紫杉醇：每小时最多杀伤 0.06，92 nM 时达一半：QSP-IO 模型, https://github.com/popellab/qspio',
    '存活者增敏一半、剂量和时间：假定',
  ],
};
