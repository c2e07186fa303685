/** CAR in Chinese. */
import type { car as mechanism } from '../../car';
import type { WordsOf } from '../shape';

export const car: WordsOf<typeof mechanism> = {
  label: 'CAR',
  meaning: 'CAR 结合得多紧，杀伤和引发细胞因子各需要多少抗原，以及每个细胞上有多少 CAR。',
  symbols: 'A 为靶细胞的抗原，N 为 NK 细胞的 CAR 分子数。',
  parameters: {
    molecules: {
      label: '每个 NK 细胞的 CAR 分子数',
      meaning: 'CAR 阳性 NK 细胞上 CAR 分子的平均数。',
      source: '合理范围 5,000–100,000；一个已发表的 CAR-T 细胞模型（CARCADE）用 50,000',
    },
    moleculesSpread: {
      label: 'CAR 分子数的离散程度',
      meaning: 'NK 细胞之间 CAR 分子数自然对数的标准差；适用于更改之后到来的细胞。',
      source: '载体拷贝数和启动子噪声；合理范围 0.3–1',
    },
    halfMaximalMolecules: {
      label: '信号减半时的 CAR 分子数',
      meaning: '超过这个数目后，更多的 CAR 分子作用渐小。',
      source: '在常用的 CAR 密度范围内饱和；形式和数值未见发表',
    },
    dissociation: {
      label: 'CAR 的亲和力（K_D）',
      meaning: 'CAR 结合域与抗原的解离常数；越小结合越紧。',
      source: 'FMC63 对 CD19 约 0.3–5 nM，4D5 的变体对 HER2 为 0.6–1,000 nM',
    },
    dissociationScale: {
      label: '使所需抗原加倍的 K_D',
      meaning: '解离常数为此值时，CAR 所需抗原是结合最紧的 CAR 的两倍。',
      source: '结合更紧的 CAR 能看到更少的抗原（方向：Hernandez-Lopez 2021）；形式和数值未见发表',
    },
    halfMaximalDensity: {
      label: '最紧 CAR 信号达一半的抗原量',
      meaning: '结合最紧的 CAR 给出一半最大信号时的抗原密度。',
      source: 'CAR-T 细胞在 240 个 CD20 分子时相对于平台的裂解率（Watanabe 2015；V7），并沿用于所有 CAR 和抗原',
    },
    thresholdFactor: {
      label: '共刺激的阈值系数',
      meaning: 'CAR 所需抗原量的系数；含 CD28 的 CAR 比含 4-1BB 的 CAR 需要得少。',
      source: '标度；CD28 与 4-1BB 的先后次序已发表（Majzner 2020），在 NK 细胞中的大小未见发表',
    },
    steepness: {
      label: 'CAR 应答的陡度',
      meaning: 'CAR 信号对抗原密度的 Hill 系数。',
      source: 'CAR-T 数据的拟合值为 1–2',
    },
    cytokineRatio: {
      label: '细胞因子与杀伤所需抗原之比',
      meaning: '半数最大分泌所需抗原是半数最大杀伤信号所需抗原的多少倍。',
      source:
        '5,000 个分子除以 800，两者均为选定：CAR-T 细胞产生细胞因子需要几千个分子，约为裂解所需的十倍（Watanabe 2015）',
    },
    cytokineSteepness: {
      label: '细胞因子应答的陡度',
      meaning: '细胞因子分泌对抗原密度的 Hill 系数。',
      source: '2,000 个分子时分泌几乎消失（Majzner 2020）；合理范围 1–3',
    },
    cytokineWeight: {
      label: 'CAR 引发细胞因子的强度',
      meaning: '抗原充足时 CAR 引发的分泌占最大分泌的份额；共刺激会改变它。',
      source: '标度',
    },
  },
};
