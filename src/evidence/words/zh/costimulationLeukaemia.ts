/** V3 in Chinese. */
import type { costimulationLeukaemia as dataSet } from '../../costimulationLeukaemia';
import type { WordsOf } from '../shape';

export const costimulationLeukaemia: WordsOf<typeof dataSet> = {
  key: 'V3',
  title: 'ζ 与 4-1BB-ζ CAR 对耐受的 B 细胞白血病',
  inShort: {
    tests: 'CAR 中的 4-1BB 有助于对付抵抗 NK 细胞的白血病。',
    protocol: [
      '带 ζ CAR、4-1BB-ζ CAR 或空载体的血液 NK 细胞面对 B 细胞白血病四小时。',
      '此处三者以三种比例面对类似 NALM-6 的细胞系；只看次序。',
    ],
  },
  protocol: ['血液 NK 细胞，几乎都为 CAR 阳性（假设 0.9），对类似 NALM-6 的细胞系；四小时，按其读数上限（V1）。'],
  reasons: {
    chance: '4:1 时两种 CAR 几乎裂解全部靶细胞，剩下的差别只是偶然',
  },
  labels: {
    'CARs with and without 4-1BB': '有无 4-1BB 的 CAR',
    'CAR and effector to target ratio': 'CAR 与效靶比',
  },
};
