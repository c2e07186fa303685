/** ADCC in Chinese. */
import type { adcc as mechanism } from '../../adcc';
import type { WordsOf } from '../shape';

export const adcc: WordsOf<typeof mechanism> = {
  label: 'ADCC（抗体依赖的细胞介导的细胞毒作用）',
  meaning: '带 CD16 的 NK 细胞攻击抗体所覆盖的细胞，每次都脱落一部分 CD16。',
  symbols: 'C 为抗体浓度，B 为靶细胞上抗体的抗原。',
  parameters: {
    halfMaximal: {
      label: '半数占据的抗体浓度',
      meaning: '结合力中等的 CD16 所见信号达到一半时的抗体浓度。',
      source:
        '与指数一起，按纯化 NK 细胞 ADCC 的七个剂量（Wieckowski 2020，裂解的 EC50 为 1 ng/mL）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
    },
    steepness: {
      label: '占据的陡度',
      meaning: '占据对抗体浓度的 Hill 系数。',
      source:
        '与半数占据浓度一起，按纯化 NK 细胞 ADCC 的七个剂量（Wieckowski 2020）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
    },
    allotype: {
      label: 'CD16 异型',
      meaning: 'FCGR3A 第 158 位：为缬氨酸（V）时，NK 细胞与抗体结合更好，需要的抗体更少。',
      choices: ['FF', 'FV', 'VV'],
      source:
        '半数占据浓度的系数 1.15、0.9 和 0.7：供者 log10 EC50 的平均值 −2.94、−3.04 和 −3.15，全体为 −3.00（Wieckowski 2020）= 1.15、0.91 和 0.71',
    },
    halfMaximalTarget: {
      label: '半数调理的抗原量',
      meaning: 'CD16 所见信号达到一半时，抗体靶抗原的分子数。',
      source: '远低于补体所需的 65,000 个 CD20（Watanabe 2015）；合理范围 500–20,000',
    },
    positiveFraction: {
      label: 'CD16 阳性比例',
      meaning: '输注的 NK 细胞中带 CD16 的比例；适用于更改之后到来的细胞。',
      source: '血液 NK 细胞约 0.9，但 ADCC 通路的拟合沉默比例已计入没有它的细胞；NK-92 为 0',
    },
    shedding: {
      label: 'CD16 脱落',
      meaning: 'NK 细胞在经 CD16 触发的一次接触中失去的 CD16 份额。',
      source: '结合后被 ADAM17 切割；合理范围 0.3–0.9',
    },
    cleavable: {
      label: 'CD16 可被切割',
      meaning: '天然 CD16，或经改造不会脱落的 CD16（hnCD16）。',
      choices: ['否', '是'],
      source: '产品的选择',
    },
    recoveryTime: { label: 'CD16 恢复', meaning: '脱落的 CD16 恢复的半衰期。', source: '重新合成；合理范围 12–72 h' },
  },
};
