/** The preset fresh-or-thawed in Chinese. */
import type { freshOrThawed as preset } from '../../freshOrThawed';
import type { WordsOf } from '../shape';

export const freshOrThawed: WordsOf<typeof preset> = {
  title: '新鲜还是冻存',
  summary:
    '刚复苏的 CAR-NK 细胞与淋巴瘤细胞一起放入柔软的基质：它们看起来活着，但六个中有五个不再爬行。静置一夜后，这些细胞在平皿中的杀伤与新鲜细胞一样好，所以这种损失长期被忽视。',
  watch: '大多数 NK 细胞停在它们落下的地方。',
  try: '把输注时的状态设为“新鲜”，比较一天后的裂解率。',
  sources: [
    '复苏后六分之一的细胞爬行，胶原中的杀伤同样下降：Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
    '复苏时活率 85%，一天后 50%：假定',
  ],
};
