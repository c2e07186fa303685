/** The preset cldn18-gastric in Chinese. */
import type { cldn18Gastric as preset } from '../../cldn18Gastric';
import type { WordsOf } from '../shape';
import { THREE_HITS } from '../zhShared';

export const cldn18Gastric: WordsOf<typeof preset> = {
  title: 'CLDN18.2 胃癌',
  summary:
    'claudin 18.2 含量差异很大的胃癌细胞生长在成纤维细胞之间，旁边是同样带有一些该抗原的健康胃细胞。成纤维细胞挡住去路，并增加 TGF-β。',
  watch: '最后剩下哪些癌细胞：抗原最少的那些。',
  try: '把基质细胞数设为 0，或把健康细胞上的抗原降到 100。',
  sources: ['未找到 CAR-NK 细胞针对 CLDN18.2 的已发表数值；密度、基质和健康细胞均为假定', THREE_HITS],
};
