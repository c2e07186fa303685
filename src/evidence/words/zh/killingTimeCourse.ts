/** V11 in Chinese. */
import type { killingTimeCourse as dataSet } from '../../killingTimeCourse';
import type { WordsOf } from '../shape';

export const killingTimeCourse: WordsOf<typeof dataSet> = {
  key: 'V11',
  title: '两天内的靶细胞',
  inShort: {
    tests: '靶细胞两天内如何消失，NK 细胞太少时又如何长回。',
    protocol: [
      '活细胞成像通常显示早期杀伤快，随后变慢。',
      '此处 CD19 CAR-NK 细胞面对 200 个 Raji 细胞 48 小时：效靶比 1:1，以及没有 IL-15 的 1:4。',
    ],
  },
  protocol: ['CD19 CAR-NK 细胞与 Raji 同孔 48 小时；1:4 的一组没有 IL-15。'],
  labels: {
    'hour at which 5 % of the targets are gone': '5% 的靶细胞消失的时刻',
    'killing in hours 0–8 at least twice that in hours 16–24': '第 0–8 小时的杀伤至少是第 16–24 小时的两倍',
    'at 1:4 without IL-15 the targets grow back': '1:4 且没有 IL-15 时靶细胞长回',
    'Live targets': '存活的靶细胞',
    'hours, at 1:1 and at 1:4': '小时，1:1 与 1:4',
    'live targets': '存活的靶细胞数',
  },
};
