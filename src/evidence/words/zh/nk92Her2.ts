/** V4 in Chinese. */
import type { nk92Her2 as dataSet } from '../../nk92Solid';
import type { WordsOf } from '../shape';

export const nk92Her2: WordsOf<typeof dataSet> = {
  key: 'V4',
  title: 'HER2 CAR NK-92 对 HER2 丰富和贫乏的细胞系',
  inShort: {
    tests: 'HER2 CAR 在 HER2 丰富的细胞系上增益大，在贫乏的细胞系上增益小。',
    protocol: [
      '带与不带 HER2 CAR 的 NK-92 细胞以 10:1 的效靶比面对两种乳腺癌细胞系四小时。',
      '此处在两种细胞系上读取 CAR 带来的裂解增益。',
    ],
  },
  protocol: ['带与不带 CAR 的 NK-92，10:1，四小时释放，按其读数上限（V1）。'],
  reasons: {
    halfMaximalDensity:
      'CAR 的半数最大密度（800 个分子）沿用自抗 CD20 的 CAR-T 细胞（V7），无法放过 10,000 个分子；低亲和力的 CAR 可以（参数 car.dissociation）',
    aThousandMolecules:
      '一千个分子已高于 CAR 信号达到最大值一半所需的 800 个，该值取自针对 CD20 的 CAR-T 细胞（V7）；而且该细胞系没有抗原阴性细胞，其他细胞系有一些',
  },
  labels: {
    'HER2 CAR NK-92 on lines rich and poor in HER2': 'HER2 CAR NK-92 对 HER2 丰富和贫乏的细胞系',
  },
};
