/** V5 in Chinese. */
import type { nk92Egfr as dataSet } from '../../nk92Solid';
import type { WordsOf } from '../shape';

export const nk92Egfr: WordsOf<typeof dataSet> = {
  key: 'V5',
  title: 'EGFR CAR NK-92 对乳腺癌细胞系',
  inShort: {
    tests: 'EGFR CAR 在有 EGFR 的乳腺癌细胞系上增益大，在几乎没有时增益小。',
    protocol: [
      '带与不带 EGFR CAR 的 NK-92 细胞以 10:1 的效靶比面对乳腺癌细胞系四小时。',
      '此处在三种细胞系上读取 CAR 带来的裂解增益。',
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
    'EGFR CAR NK-92 on breast lines': 'EGFR CAR NK-92 对乳腺癌细胞系',
  },
};
