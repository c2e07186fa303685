/** V13 in Chinese. */
import type { tgfBetaDose as dataSet } from '../../tgfBetaDose';
import type { WordsOf } from '../shape';

export const tgfBetaDose: WordsOf<typeof dataSet> = {
  key: 'V13',
  title: 'TGF-β 的剂量、暴露以及它抑制什么',
  inShort: {
    tests: 'TGF-β 夺走什么：随剂量、随暴露时间，以及夺走哪一路杀伤。',
    protocol: [
      'NK 细胞与 TGF-β 共处数天，然后测量杀伤和 IFN-γ。',
      '此处 NK 细胞在六种剂量下单独等待三天，然后面对靶细胞四小时。',
    ],
  },
  protocol: [
    'NK 细胞单独与 TGF-β 共处 3 天，然后以 1:1 面对靶细胞四小时：天然杀伤用 K562，ADCC 用 SK-BR-3 加曲妥珠单抗，HER2 CAR 用 SK-BR-3。',
  ],
  reasons: {
    bothLower:
      '凭记忆约为 45 %；受体的丢失和颗粒酶的丢失都会在取幂之前降低总信号，单是受体的丢失就使首次打击减少十分之九',
  },
  labels: {
    'lysis falls with dose': '裂解随剂量下降',
    'dose for half of the loss of lysis': '裂解损失一半的剂量',
    'innate lysis left after 3 d of 10 ng/mL': '10 ng/mL 作用 3 天后剩余的天然裂解',
    'IFN-γ is more sensitive than lysis at 1 ng/mL': '1 ng/mL 时 IFN-γ 比裂解更敏感',
    'lysis with the receptor gone at 10 ng/mL': '10 ng/mL、受体缺失时的裂解',
    'a HER2 CAR is less suppressed than the innate arm': 'HER2 CAR 受抑制小于天然杀伤',
    'Lysis and IFN-γ relative to no TGF-β': '相对于无 TGF-β 的裂解和 IFN-γ',
    'TGF-β for 3 d, ng/mL': 'TGF-β 3 天，ng/mL',
    'share of the untreated': '相对未处理的比例',
  },
};
