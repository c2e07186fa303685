/** Tumour growth in Chinese. */
import type { tumourDivision as mechanism } from '../../tumourDivision';
import type { WordsOf } from '../shape';

export const tumourDivision: WordsOf<typeof mechanism> = {
  label: '肿瘤生长',
  meaning: '肿瘤细胞在有空间的地方生长和分裂。',
  symbols: 'R 为细胞的 IFN-γ 应答。',
  parameters: {
    doublingTime: {
      label: '倍增时间',
      meaning: '有空间时，肿瘤细胞两次分裂之间的平均时间。',
      source: 'Raji 细胞；其他细胞系 22–100 h',
    },
    evenness: {
      label: '周期的均一性',
      meaning: '周期时间的伽马分布的形状参数；大则彼此相近。适用于新的周期。',
      source: '周期时间相差约三分之一',
    },
    compressionLimit: {
      label: '接触抑制',
      meaning: '与邻近细胞的重叠总和超过此值时，肿瘤细胞停止生长。',
      source: '六个邻近细胞，各重叠六分之一',
    },
    interferonArrest: {
      label: 'IFN-γ 的生长阻滞',
      meaning: '对 IFN-γ 完全应答时生长减慢的份额。',
      source: '对旁观细胞的生长抑制已发表（Hoekstra 2020，Thibaut 2020）；大小的合理范围 0–0.7',
    },
  },
};
