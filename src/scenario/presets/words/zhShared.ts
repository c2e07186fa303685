/** Where numbers that several presets have in common come from, in Chinese. */

export const SLOW_SOURCES = ['抗原低于 CAR 信号达一半的水平，肿瘤生长缓慢：假定，使杀伤需要数天'] as const;

export const THREE_HITS =
  '50 分钟内三次打击杀死一个实体瘤细胞：Weigelin et al. 2021, https://doi.org/10.1038/s41467-021-25282-3';

export const FORTRESS_SOURCES = [
  'BT-474 上的 HER2：每个细胞 499,795 个分子（HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/）',
  'TGF-β 分泌取合理范围的上端，肿瘤富含天然配体：假定',
  THREE_HITS,
] as const;
