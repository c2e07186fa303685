/** The preset tgf-beta-rescue in Chinese. */
import type { tgfBetaRescue as preset } from '../../tgfBetaRescue';
import type { WordsOf } from '../shape';
import { FORTRESS_SOURCES } from '../zhShared';

export const tgfBetaRescue: WordsOf<typeof preset> = {
  title: 'TGF-β 解围',
  summary:
    '还是那座堡垒，但 NK 细胞的 TGF-β 受体已被敲除。每个肿瘤细胞分泌的 TGF-β 与之前一样多；这些细胞几乎感觉不到。',
  watch: '第一天之后每小时的杀伤数，与同一种子的“TGF-β 堡垒”比较。',
  try: '在运行中途把对 TGF-β 的敏感性改回 1，或改用 TGF-β 捕获剂。',
  sources: [...FORTRESS_SOURCES, '敲除受体后剩下二十分之一的作用：方向已发表，大小为假定'],
};
