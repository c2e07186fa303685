/** Damage and resistance in Chinese. */
import type { damage as mechanism } from '../../damage';
import type { WordsOf } from '../shape';

export const damage: WordsOf<typeof mechanism> = {
  label: '损伤与抵抗',
  meaning: '打击在靶细胞中累积，靶细胞同时修复；短时间内打击足够多就会致死。',
  symbols: 'D 为靶细胞的损伤。',
  parameters: {
    lethalDamage: {
      label: '致死损伤',
      meaning: '杀死一个中位靶细胞的损伤：血液肿瘤细胞为 0.5（约一击），实体瘤细胞为 1.85（约三击）。',
      source: '0.5 使颗粒充满的 NK 细胞的第一击十次有九次致死；实体瘤靶细胞的 1.85 由三次打击得出（Weigelin 2021）',
    },
    healthyLethalDamage: {
      label: '健康细胞的致死损伤',
      meaning: '杀死一个中位健康细胞的损伤。',
      source: '没有已知理由说明正常细胞比血液肿瘤细胞更经得起打击',
    },
    spread: {
      label: '抵抗力的离散程度',
      meaning: '细胞之间致死损伤自然对数的标准差；适用于新细胞。',
      source: '同一细胞系的细胞各不相同',
    },
    halfLife: {
      label: '损伤半衰期',
      meaning: '存活细胞修复一半损伤所需的时间。',
      source: '按此半衰期，间隔 50 分钟的三次单位打击合计 1.88（1.85 致死），间隔 60 分钟为 1.75（存活）',
    },
  },
};
