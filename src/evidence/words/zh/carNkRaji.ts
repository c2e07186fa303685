/** V2 in Chinese. */
import type { carNkRaji as dataSet } from '../../carNkRaji';
import type { WordsOf } from '../shape';

export const carNkRaji: WordsOf<typeof dataSet> = {
  key: 'V2',
  title: '脐带血 CD19 CAR-NK 细胞对 Raji',
  inShort: {
    tests: '抗 CD19 的 CAR 使脐带血 NK 细胞杀死 Raji，随细胞比例而变。',
    protocol: [
      '带与不带 CD19 CAR 的脐带血 NK 细胞面对 Raji 细胞，做四小时铬释放试验。',
      '此处两者以四种比例面对 100 个靶细胞；只比对方向和次序。',
    ],
  },
  protocol: ['带抗 CD19 的 CD28-ζ CAR 的脐带血 NK 细胞，四小时铬释放，按其读数上限（V1）。'],
  reasons: {
    onePlane:
      '在一个平面内，每个 NK 细胞约 20 分钟内就找到靶细胞，且几乎每次接触都致死，因此每个靶细胞一个 NK 细胞就已裂解大部分；在圆底孔的细胞团中并非每个细胞都参与',
  },
  labels: {
    'ratio at which the CAR cells reach half': 'CAR 细胞达到一半裂解的比例',
    'lysis rises with the ratio': '裂解随比例上升',
    'untransduced cells at 20:1 kill less than CAR cells at 5:1': '20:1 的未转导细胞杀伤少于 5:1 的 CAR 细胞',
    'CAR-NK and untransduced NK on Raji': 'CAR-NK 与未转导 NK 对 Raji',
  },
};
