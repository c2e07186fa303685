/** V9 in Chinese. */
import type { innateFloor as dataSet } from '../../innateFloor';
import type { WordsOf } from '../shape';

export const innateFloor: WordsOf<typeof dataSet> = {
  key: 'V9',
  title: '没有抗原时的裂解就是天然杀伤',
  inShort: {
    tests: '没有抗原时还剩什么：天然杀伤，CAR 对此毫无增益。',
    protocol: [
      'NK 细胞在没有任何抗体的情况下以 5:1 的效靶比面对 HER2 阳性癌细胞。',
      '此处 CAR-NK 和未转导的 NK 细胞面对没有该抗原的靶细胞 4 小时；两者的裂解必须同样少。',
    ],
  },
  protocol: [
    'V1 的无抗体一行，改用 CAR-NK 细胞面对缺少抗原的靶细胞：5:1，4 小时，上限相同。',
    '未转导细胞即 V1 的空白，细胞系的敏感性据此判断。没有抗原的 CAR 毫无增益，这是模型本来的写法。',
  ],
  labels: {
    'CAR-NK, no antigen': 'CAR-NK，无抗原',
    'CAR-NK without antigen less untransduced NK': '无抗原的 CAR-NK 减去未转导 NK',
    'Lysis without antigen': '没有抗原时的裂解',
    'untransduced NK': '未转导的 NK',
  },
};
