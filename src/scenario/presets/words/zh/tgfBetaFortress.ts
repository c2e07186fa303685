/** The preset tgf-beta-fortress in Chinese. */
import type { tgfBetaFortress as preset } from '../../tgfBetaFortress';
import type { WordsOf } from '../shape';
import { FORTRESS_SOURCES } from '../zhShared';

export const tgfBetaFortress: WordsOf<typeof preset> = {
  title: 'TGF-β 堡垒',
  summary:
    '肿瘤和成纤维细胞使瘤结节充满 TGF-β，而大多数 NK 细胞依靠天然受体。留在其中的细胞一天天失去受体、颗粒酶、分裂能力和速度。',
  watch: '“什么限制了杀伤”图中受 TGF-β 抑制的部分：它在头两天不断增大。',
  try: '用同一个种子打开“TGF-β 解围”：同样的培养皿，NK 细胞没有 TGF-β 受体。',
  sources: [...FORTRESS_SOURCES],
};
