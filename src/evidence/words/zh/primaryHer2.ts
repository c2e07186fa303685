/** V4p in Chinese. */
import type { primaryHer2 as dataSet } from '../../primaryHer2';
import type { WordsOf } from '../shape';

export const primaryHer2: WordsOf<typeof dataSet> = {
  key: 'V4p',
  title: '原代 HER2 CAR-NK 细胞与 CAR-T 细胞的比较，以及对健康细胞的作用',
  inShort: {
    tests: '原代 HER2 CAR-NK 细胞在五小时内比 CAR-T 细胞杀伤更多，并放过健康细胞。',
    protocol: [
      '带 HER2 CAR 的血液 NK 细胞和 T 细胞面对卵巢癌细胞和健康上皮数小时。',
      '此处两者面对 SKOV3；带与不带 CAR 的 NK 细胞面对每个有 10,000 个 HER2 分子的细胞。',
    ],
  },
  protocol: [
    '血液来源的 HER2 CAR-NK 和 CAR-T 细胞，2:1，五小时释放，按其读数上限（V1）。SKOV3 为假设。',
    '健康上皮：每个细胞有 10,000 个 HER2 分子的 SK-BR-3，假设为其基础水平。',
  ],
  reasons: {
    chance:
      '在此比例下两者都裂解了读数所能显示的几乎全部，剩下的差别只是偶然；而且模型的 CAR-T 细胞遇到抗原后发动攻击并不比 NK 细胞晚（其首次打击速率按纳米孔的数据假设）',
    halfMaximalDensity:
      'CAR 的半最大密度（800 个分子）取自针对 CD20 的 CAR-T 细胞（V7），不能放过 10,000 个分子；低亲和力的 CAR 可以（参数 car.dissociation，场景 her2-low）',
  },
  labels: {
    'lysis by CAR-NK cells less that by CAR-T cells, 5 h': 'CAR-NK 的裂解减去 CAR-T 的裂解，5 小时',
    'Primary HER2 CAR-NK cells': '原代 HER2 CAR-NK 细胞',
    'CAR-NK on SKOV3': 'CAR-NK 对 SKOV3',
    'CAR-T on SKOV3': 'CAR-T 对 SKOV3',
    'CAR-NK on a healthy epithelium': 'CAR-NK 对健康上皮',
    'untransduced NK on a healthy epithelium': '未转导 NK 对健康上皮',
  },
};
