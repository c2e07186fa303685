/** Fratricide in Chinese. */
import type { fratricide as mechanism } from '../../fratricide';
import type { WordsOf } from '../shape';

export const fratricide: WordsOf<typeof mechanism> = {
  label: '自相残杀',
  meaning: '带着剥下抗原的 CAR-NK 细胞会受到其他 CAR-NK 细胞的攻击。',
  symbols: 'm 为与之接触的空闲 CAR-NK 细胞数。',
  parameters: {
    rate: {
      label: '自相残杀速率',
      meaning: '空闲的 CAR-NK 细胞杀死所接触的、展示大量剥离抗原的 NK 细胞的速率；0 表示从不。',
      source: '胞啃之后的自相残杀已发表（Li 2022），其速率未见发表；除非要求，否则关闭',
    },
  },
};
