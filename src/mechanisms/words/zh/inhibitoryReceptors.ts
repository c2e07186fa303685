/** Inhibition in Chinese. */
import type { inhibitoryReceptors as mechanism } from '../../inhibitoryReceptors';
import type { WordsOf } from '../shape';

export const inhibitoryReceptors: WordsOf<typeof mechanism> = {
  label: '抑制性受体',
  meaning: '靶细胞上的 HLA 和 PD-L1 会压制带有相应受体的 NK 细胞。',
  symbols: 'M、E 和 P 为靶细胞上的 HLA I 类分子、HLA-E 和 PD-L1，R 为其 IFN-γ 应答，b 为抗体阻断的份额。',
  parameters: {
    kir2dl1Fraction: {
      label: 'KIR2DL1 阳性比例',
      meaning: '带 KIR2DL1 的 NK 细胞比例。适用于更改之后到来的细胞。',
      source: '19 名供者的中位数',
    },
    kir2dl2Fraction: {
      label: 'KIR2DL2 阳性比例',
      meaning: '带 KIR2DL2 的 NK 细胞比例。适用于更改之后到来的细胞。',
      source: '19 名供者的中位数',
    },
    kir3dl1Fraction: {
      label: 'KIR3DL1 阳性比例',
      meaning: '带 KIR3DL1 的 NK 细胞比例。适用于更改之后到来的细胞。',
      source: '19 名供者的中位数',
    },
    nkg2aFraction: {
      label: 'NKG2A 阳性比例',
      meaning: '带 NKG2A 的 NK 细胞比例。适用于更改之后到来的细胞。',
      source: '19 名供者的中位数',
    },
    pd1Fraction: {
      label: 'PD-1 阳性比例',
      meaning: '带 PD-1 的 NK 细胞比例。适用于更改之后到来的细胞。',
      source: '19 名供者的中位数',
    },
    kirInhibition: { label: 'KIR 的抑制', meaning: 'HLA-I 达到满水平时的抑制强度。', source: '合理范围 0.5–0.95' },
    nkg2aInhibition: { label: 'NKG2A 的抑制', meaning: 'HLA-E 达到满水平时的抑制强度。', source: '合理范围 0.3–0.9' },
    pd1Inhibition: { label: 'PD-1 的抑制', meaning: 'PD-L1 达到满水平时的抑制强度。', source: '合理范围 0–0.5' },
    hlaC1: {
      label: 'HLA 分型含 HLA-C1',
      meaning: '肿瘤细胞和健康细胞是否带有 KIR2DL2 的配体。',
      choices: ['无', '有'],
      source: '细胞系的选择；默认三种 KIR 配体中有一种匹配',
    },
    hlaC2: {
      label: 'HLA 分型含 HLA-C2',
      meaning: '肿瘤细胞和健康细胞是否带有 KIR2DL1 的配体。',
      choices: ['无', '有'],
      source: '细胞系的选择；默认三种 KIR 配体中有一种匹配',
    },
    hlaBw4: {
      label: 'HLA 分型含 HLA-Bw4',
      meaning: '肿瘤细胞和健康细胞是否带有 KIR3DL1 的配体。',
      choices: ['无', '有'],
      source: '细胞系的选择；默认三种 KIR 配体中有一种匹配',
    },
    hlaClassI: { label: '肿瘤上的 HLA-I', meaning: 'IFN-γ 作用之前的水平。', source: '相对水平；Daudi 为 0' },
    healthyHlaClassI: { label: '健康细胞上的 HLA-I', meaning: 'IFN-γ 作用之前的水平。', source: '正常细胞没有失去它' },
    hlaE: { label: '肿瘤上的 HLA-E', meaning: 'IFN-γ 作用之前的水平。', source: '相对水平；K562 为 0' },
    healthyHlaE: {
      label: '健康细胞上的 HLA-E',
      meaning: 'IFN-γ 作用之前的水平。',
      source: '它随 HLA-I 而定，后者为满水平',
    },
    pdL1: { label: '肿瘤上的 PD-L1', meaning: 'IFN-γ 作用之前的水平；健康细胞没有。', source: '相对水平' },
    hlaInduction: {
      label: 'IFN-γ 诱导的 HLA',
      meaning: '完全应答时 HLA-I 和 HLA-E 的升高。',
      source: '合理范围 0.2–1',
    },
    pdL1Induction: {
      label: 'IFN-γ 诱导的 PD-L1',
      meaning: '完全应答时的升高，为原有水平的倍数。',
      source: 'IFN-γ 饱和时 PD-L1 为六倍（QSPIO-TNBC 参数 r_PDL1_IFNg，依据 Shin 2017）= 1 + 5',
    },
    mostBlocked: {
      label: '抗体最多能阻断的份额',
      meaning: '充足的阻断抗体能使多大份额的 NKG2A 或 PD-1 失效。',
      source: '其余的仍能通过；合理范围 0.7–1',
    },
  },
};
