/** The preset pd1-block in Chinese. */
import type { pd1Block as preset } from '../../pd1Block';
import type { WordsOf } from '../shape';

export const pd1Block: WordsOf<typeof preset> = {
  title: 'PD-1 阻断',
  summary:
    '布满 PD-L1 的肿瘤遇到不带 CAR 的 NK 细胞，其中大多数带有 PD-1，如同与肿瘤长期接触之后。阻断 PD-1 的抗体松开这道刹车；对新鲜 NK 细胞（约百分之一带 PD-1）则几乎没有作用。',
  watch: '“什么限制了杀伤”图中被抑制性信号阻断的 NK 细胞。',
  try: '把 PD-1 抗体设为 0：裂解率下降。再把 PD-1 阳性比例设为 0.012（如在血液中）：抗体不再起作用。',
  sources: [
    '血液 NK 细胞 1.2% 带 PD-1（19 名供者的中位数）：Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    '80% 的 NK 细胞带 PD-1，PD-L1 为满水平，并由此失去一半信号（合理范围的上端）：假定，以显示阻断可能起到的作用',
  ],
};
