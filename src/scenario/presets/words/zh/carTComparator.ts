/** The preset car-t-comparator in Chinese. */
import type { carTComparator as preset } from '../../carTComparator';
import type { WordsOf } from '../shape';

export const carTComparator: WordsOf<typeof preset> = {
  title: '作为对照：CAR-T 细胞',
  summary:
    '带同样 CAR 的 CAR-T 细胞对同样的淋巴瘤：没有天然受体，但遇到抗原会增殖，产生更多细胞因子。细胞因子释放指数用来比较不同的运行，不是对患者的预测。',
  watch: '接触抗原后上升的效应细胞数，以及随之上升的 IFN-γ。',
  try: '选择产品“脐带血 NK 细胞”，用同一个种子运行。',
  sources: ['CAR-T 细胞的不同之处见产品；细胞数：假定'],
};
