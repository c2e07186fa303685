/** V21 in Chinese. */
import type { carTTiming as dataSet } from '../../carTTiming';
import type { WordsOf } from '../shape';

export const carTTiming: WordsOf<typeof dataSet> = {
  key: 'V21',
  title: 'CAR-T 细胞：从接触到死亡',
  inShort: {
    tests: 'CAR-T 细胞从接触到靶细胞死亡需要多久。',
    protocol: [
      '在纳米孔中拍摄 CD19 CAR-T 细胞和 NALM-6 细胞。',
      '此处 60 个 CAR-T 细胞面对 200 个靶细胞八小时，读取从接触到死亡的中位时间。',
    ],
  },
  protocol: ['CD19 CAR-T 细胞对纳米孔中的 NALM-6：一个效应细胞对数个靶细胞，八小时。'],
  reasons: {
    nanowells:
      'CAR-T 产品约在 13 分钟内发动第一次打击，致死打击后约 20 分钟膜破裂（两者均为假设）；纳米孔还计入牢固接触之前的几分钟',
  },
  labels: {
    'median time from contact to death': '从接触到死亡的中位时间',
    'Contact to death': '从接触到死亡',
  },
};
