/** Contact mechanics in Chinese. */
import type { contactMechanics as mechanism } from '../../contactMechanics';
import type { WordsOf } from '../shape';

export const contactMechanics: WordsOf<typeof mechanism> = {
  label: '接触力学',
  meaning: '细胞重叠时互相推开，肿瘤细胞彼此黏附，NK 细胞抓紧它的靶细胞。',
  symbols: 'd 为两细胞的距离，R 为半径之和。',
  parameters: {
    repulsion: { label: '排斥', meaning: '两个完全重叠的细胞被推开的速度。' },
    adhesion: { label: '肿瘤细胞黏附', meaning: '相邻肿瘤细胞相互靠拢的速度。' },
    grip: {
      label: 'NK 细胞的抓力',
      meaning: '抓住靶细胞的 NK 细胞缩小间隙的速率。',
      source: '足以使结合体抵抗爬行而不散开；稳定范围 0–1.5',
    },
    displacementLimit: {
      label: '接触的最大位移',
      meaning: '一步之内接触使细胞移动的距离不超过此值；使拥挤的开局保持稳定。',
      source: '数值上的保护，为肿瘤半径的四分之一',
    },
  },
};
