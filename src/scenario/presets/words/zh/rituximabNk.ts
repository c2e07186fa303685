/** The preset rituximab-nk in Chinese. */
import type { rituximabNk as preset } from '../../rituximabNk';
import type { WordsOf } from '../shape';

export const rituximabNk: WordsOf<typeof preset> = {
  title: '利妥昔单抗与 NK 细胞',
  summary: '不带 CAR 的 NK 细胞遇到被利妥昔单抗覆盖的淋巴瘤细胞。它们用 CD16 抓住抗体，由此杀死原本几乎不会碰的细胞。',
  watch: '与没有抗体时相比，变成攻击的接触多得多，杀伤两三个的 NK 细胞也更多。',
  try: '把抗体剂量设为 0：杀伤降到天然受体所能做到的程度。或设为 2 ng/mL，比较 CD16 的 F/F 与 V/V。',
  sources: [
    'NK 细胞对抗体的应答：Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
    'Raji 上的 CD20 和细胞数：假定',
  ],
};
