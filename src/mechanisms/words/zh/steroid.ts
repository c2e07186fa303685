/** Steroid in Chinese. */
import type { steroid as mechanism } from '../../steroid';
import type { WordsOf } from '../shape';

export const steroid: WordsOf<typeof mechanism> = {
  label: '类固醇',
  meaning: '地塞米松在存在期间及其后一段时间内，降低 NK 细胞的杀伤和 IFN-γ 分泌。',
  symbols: 'c 为药物浓度，T 为一项压制。',
  parameters: {
    concentration: {
      label: '类固醇剂量',
      meaning: '从设定的时刻起，一次给药带入培养皿的地塞米松浓度。',
      source: '实验方案的选择；口服 10 mg 使血中约有 100–200 nM',
    },
    halfLife: { label: '类固醇半衰期', meaning: '损失一半所需的时间。', source: '地塞米松在血浆中 3–6 h' },
    halfMaximal: {
      label: '类固醇半数效应浓度',
      meaning: '抑制达到最大值一半时的水平。',
      source: '糖皮质激素受体的亲和力约 5 nM；合理范围 3–50',
    },
    cytotoxicityMost: {
      label: '杀伤：最大抑制',
      meaning: '充足的类固醇使打击速率降低的份额。',
      source: '类固醇使 NK 细胞毒性降低一部分；合理范围 0.2–0.8',
    },
    interferonMost: {
      label: 'IFN-γ：最大抑制',
      meaning: '充足的类固醇使 IFN-γ 产生降低的份额。',
      source: '细胞因子比杀伤更受抑制；合理范围 0.5–0.95',
    },
    time: {
      label: '类固醇：时间常数',
      meaning: 'NK 细胞受抑和恢复的快慢。',
      source: '通过基因表达起作用；合理范围 6–24 h',
    },
  },
};
