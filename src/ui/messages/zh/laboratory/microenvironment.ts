/** Parameters of TGF-β, drugs and stroma: label and meaning in Chinese. */
import type { ParameterWords } from '../../../laboratoryWords';

/** TGF-β takes hold of several functions, each with the same three numbers. */
const suppressionOf = (key: string, what: string): ParameterWords => ({
  [`tgfBetaSuppression.${key}Half`]: [`${what}：半数效应的 TGF-β`, `使${spaced(what)}的抑制达到最大值一半的 TGF-β。`],
  [`tgfBetaSuppression.${key}Most`]: [`${what}：最大抑制`, `TGF-β 饱和时对${spaced(what)}的抑制。`],
  [`tgfBetaSuppression.${key}Time`]: [`${what}：时间常数`, `对${spaced(what)}的抑制建立和消退的快慢。`],
});
const spaced = (what: string): string => (/^[A-Z]/.test(what) ? ` ${what}` : what);

export const microenvironment: ParameterWords = {
  'tgfBeta.secretion': ['TGF-β 分泌', '一个肿瘤细胞释放的活性 TGF-β 分子数。'],
  'tgfBeta.baseline': ['TGF-β 本底', '没有任何肿瘤细胞时的水平。'],
  'tgfBeta.diffusion': ['TGF-β 扩散', '有效扩散系数，因与基质结合而减慢。'],
  'tgfBeta.decay': ['TGF-β 衰减', '活性 TGF-β 损失的速率。'],
  'tgfBeta.trap': ['TGF-β 捕获剂', '带走 TGF-β 的抗体或可溶性受体的水平；0 表示没有。'],
  'tgfBeta.trapHalf': ['使 TGF-β 减半的捕获剂', '使 TGF-β 的损失加倍、从而长期使其减半的捕获剂水平。'],
  'tgfBetaSuppression.sensitivity': [
    '对 TGF-β 的敏感性',
    '1 为正常 NK 细胞；0.05 为 TGF-β 受体敲除或显性负性的细胞；0 则毫无感觉。',
  ],
  ...suppressionOf('interferon', 'IFN-γ 产生'),
  ...suppressionOf('receptors', '固有受体'),
  ...suppressionOf('cytotoxicity', '颗粒酶与穿孔素'),
  ...suppressionOf('car', 'CAR 驱动的杀伤'),
  ...suppressionOf('proliferation', '分裂'),
  ...suppressionOf('motility', '爬行'),
  'steroid.concentration': ['类固醇剂量', '从设定的时刻起，一次给药带入培养皿的地塞米松浓度。'],
  'steroid.halfLife': ['类固醇半衰期', '损失一半所需的时间。'],
  'steroid.halfMaximal': ['类固醇半数效应浓度', '抑制达到最大值一半时的水平。'],
  'steroid.cytotoxicityMost': ['杀伤：最大抑制', '充足的类固醇使打击速率降低的份额。'],
  'steroid.interferonMost': ['IFN-γ：最大抑制', '充足的类固醇使 IFN-γ 产生降低的份额。'],
  'steroid.time': ['类固醇：时间常数', 'NK 细胞受抑和恢复的快慢。'],
  'chemotherapy.concentration': ['紫杉醇剂量', '从设定的时刻起，一次给药带入培养皿的紫杉醇浓度。'],
  'chemotherapy.halfLife': ['紫杉醇半衰期', '损失一半所需的时间。'],
  'chemotherapy.maximumKill': ['最大杀伤速率', '紫杉醇充足时肿瘤细胞死亡的速率。'],
  'chemotherapy.halfMaximal': ['紫杉醇半数效应浓度', '敏感肿瘤细胞以最大速率的一半死亡时的水平。'],
  'chemotherapy.resistanceRate': ['产生耐药的速率', '紫杉醇充足时肿瘤细胞永久产生耐药的速率。'],
  'chemotherapy.resistance': ['耐药程度', '耐药细胞要达到同样效应需要多少倍的紫杉醇。'],
  'chemotherapy.normalSensitivity': ['其他细胞的敏感性', 'NK、健康和基质细胞的死亡速率，为敏感肿瘤细胞的份额。'],
  'chemotherapy.sensitisationMost': ['固有配体的升高', '紫杉醇充足时靶细胞固有配体的升高，为原有水平的份额。'],
  'chemotherapy.sensitisationTime': ['固有配体升高：时间常数', '配体升高和回落的快慢。'],
  'stroma.secretion': ['基质的 TGF-β 分泌', '一个基质细胞释放的活性 TGF-β 分子数。'],
  'stroma.anchorage': ['基质的锚定', '每次推挤中由基质纤维而非基质细胞承受的份额；1 使它成为不动的桩。'],
};
