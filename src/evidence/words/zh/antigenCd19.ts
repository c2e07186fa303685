/** V8 in Chinese. */
import type { antigenCd19 as dataSet } from '../../antigenCd19';
import type { WordsOf } from '../shape';

export const antigenCd19: WordsOf<typeof dataSet> = {
  key: 'V8',
  title: '细胞因子和裂解各需的 CD19 密度',
  inShort: {
    tests: 'CD19 的同样问题：在仍能杀伤的密度下细胞因子已经不足。',
    protocol: [
      '带 CD28-ζ 的 CAR-T 细胞面对 CD19 分子或少或多的 NALM-6 克隆。',
      '此处效靶比为 1:1，4 小时后读取裂解率，24 小时后读取 IFN-γ。',
    ],
  },
  protocol: [
    'CD19-28ζ CAR-T 细胞对 NALM-6 的克隆，1:1：4 小时后的裂解，24 小时后的 IFN-γ（时间为假设）。',
    '裂解按释放实验的读数上限（V1）；它只是一个系数，不改变比值。',
    '细胞因子响应的陡度是参照这些克隆假设的：第一行表明它已作为输入。',
  ],
  labels: {
    'IFN-γ at 1,000 over that at 30,000': '1,000 与 30,000 个分子时的 IFN-γ 之比',
    'nearly abolished': '几乎消失',
    'lysis at 1,000 over that at 30,000': '1,000 与 30,000 个分子时的裂解之比',
    'Lysis over CD19 density': '裂解随 CD19 密度变化',
    'CD19 molecules a cell': '每个细胞的 CD19 分子数',
    'IFN-γ over CD19 density': 'IFN-γ 随 CD19 密度变化',
  },
};
