/** The preset lot-to-lot in Chinese. */
import type { lotToLot as preset } from '../../lotToLot';
import type { WordsOf } from '../shape';

export const lotToLot: WordsOf<typeof preset> = {
  title: '批次之间',
  summary:
    '每一袋 CAR-NK 细胞来自不同的供者，供者之间细胞的杀伤能力、CAR 阳性率和存活率各不相同。批号决定抽到哪一袋；在任何运行中，同一批号就是同一袋。',
  watch: '肿瘤减少一半所需的时间。',
  try: '从 1 开始逐个增加批号，并让放行检验不合格的批次被扣留。',
  sources: [
    '供者之间杀伤的差异：Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    'CAR 阳性比例的离散程度 0.2：假定',
  ],
};
