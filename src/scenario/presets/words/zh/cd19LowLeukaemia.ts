/** The preset cd19-low-leukaemia in Chinese. */
import type { cd19LowLeukaemia as preset } from '../../cd19LowLeukaemia';
import type { WordsOf } from '../shape';

export const cd19LowLeukaemia: WordsOf<typeof preset> = {
  title: 'CD19 低表达白血病',
  summary:
    '白血病细胞每个只带约一千个 CD19 分子，是 CAR-T 细胞停止产生细胞因子的密度的一半。CAR-NK 细胞仍能杀死它们，但培养皿中几乎没有 IFN-γ：杀伤所需的抗原远少于产生细胞因子所需的抗原。',
  watch: '裂解率上升，而 IFN-γ 曲线一直贴近底部。',
  try: '把抗原密度提高到 30,000：裂解率增加不多，IFN-γ 却升高许多倍。',
  sources: [
    'CD19 低于 2,000 个分子时 CAR-T 细胞几乎不产生细胞因子：Majzner et al. 2020, https://doi.org/10.1158/2159-8290.CD-19-0945',
    '1,000 个分子的抗原和细胞数：假定',
  ],
};
