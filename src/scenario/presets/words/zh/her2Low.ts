/** The preset her2-low in Chinese. */
import type { her2Low as preset } from '../../her2Low';
import type { WordsOf } from '../shape';
import { THREE_HITS } from '../zhShared';

export const her2Low: WordsOf<typeof preset> = {
  title: 'HER2 低表达乳腺癌',
  summary:
    '这个瘤结节的细胞带有约一万一千个 HER2 分子，是 HER2 高表达肿瘤的四十五分之一，少数细胞完全没有。结合紧密的 CAR 能看到它们，也能看到只有其十分之一的健康细胞；结合松弛的 CAR 则能区分两者。',
  watch: '瘤结节周围的健康细胞：有多少与肿瘤一同死去。',
  try: '把 CAR 的 K_D 从 10 提高到 1,000 nM：健康细胞得以幸免，更多的肿瘤细胞也是。',
  sources: [
    'MDA-MB-231 上的 HER2：每个细胞 11,250 个分子（HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/）',
    '健康细胞上的 HER2 为 1,000：假定',
    THREE_HITS,
  ],
};
