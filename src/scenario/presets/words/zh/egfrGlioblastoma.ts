/** The preset egfr-glioblastoma in Chinese. */
import type { egfrGlioblastoma as preset } from '../../egfrGlioblastoma';
import type { WordsOf } from '../shape';
import { THREE_HITS } from '../zhShared';

export const egfrGlioblastoma: WordsOf<typeof preset> = {
  title: 'EGFR 胶质母细胞瘤',
  summary:
    '带 EGFR 的胶质母细胞瘤细胞生长在柔软的基质中，那里只有三分之一的 NK 细胞能够爬行。不能爬行的只能杀死碰巧接触到的细胞。',
  watch: '从不移动的 NK 细胞，以及只在能移动的 NK 细胞附近死去的靶细胞。',
  try: '把可运动比例设为 1：同样数量的 NK 细胞清除的多得多。',
  sources: [
    '胶原中三分之一的新鲜 NK 细胞爬行：Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
    'U87 上的 EGFR 为 100,000，倍增 34 h：假定',
    THREE_HITS,
  ],
};
