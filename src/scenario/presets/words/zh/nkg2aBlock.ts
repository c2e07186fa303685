/** The preset nkg2a-block in Chinese. */
import type { nkg2aBlock as preset } from '../../nkg2aBlock';
import type { WordsOf } from '../shape';

export const nkg2aBlock: WordsOf<typeof preset> = {
  title: 'NKG2A 阻断',
  summary:
    '白血病细胞展示大量 HLA-E，而这些不带 CAR 的 NK 细胞大多带有被它抑制的受体 NKG2A。阻断 NKG2A 的抗体松开了这道刹车。',
  watch: '“什么限制了杀伤”图中被抑制性信号阻断的 NK 细胞。',
  try: '把 NKG2A 抗体设为 0，用同一个种子再运行：被抑制的部分重新出现，裂解率下降。',
  sources: [
    '阻断 NKG2A 使 NK 细胞得以释放：André et al. 2018, https://doi.org/10.1016/j.cell.2018.10.014',
    'K562 加上满水平的 HLA-E，80% 的 NK 细胞带 NKG2A：假定',
  ],
};
