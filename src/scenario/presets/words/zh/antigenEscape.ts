/** The preset antigen-escape in Chinese. */
import type { antigenEscape as preset } from '../../antigenEscape';
import type { WordsOf } from '../shape';

export const antigenEscape: WordsOf<typeof preset> = {
  title: '抗原逃逸',
  summary:
    '每十二个肿瘤细胞中有一个不带 HER2，而 CAR-NK 细胞会从接触过却没有杀死的细胞上剥去抗原。阳性细胞死去，重新长起来的再也看不见。',
  watch: '抗原直方图：右侧逐渐消融，重新长起的肿瘤没有抗原。',
  try: '把天然配体提高到 1：NK 细胞不靠 CAR 也能杀伤，逃逸变得更难。',
  sources: [
    'CAR-NK 细胞的胞啃作用：Li et al. 2022, https://doi.org/10.1038/s41591-022-02003-x；其大小为假定',
    '平均 20,000 个分子、8% 阴性细胞、天然配体很少的混合肿瘤：假定',
  ],
};
