/** Clonal expansion in Chinese. */
import type { clonalExpansion as mechanism } from '../../clonalExpansion';
import type { WordsOf } from '../shape';

export const clonalExpansion: WordsOf<typeof mechanism> = {
  label: '克隆扩增',
  meaning: '遇到过抗原的 CAR-T 细胞会分裂几天。',
  symbols: 's 为经 CAR 的刺激强度，T 为 TGF-β 的压制。',
  parameters: {
    rate: {
      label: '克隆扩增速率',
      meaning: '被充分刺激的效应细胞每天分裂的次数：NK 细胞为 0，CAR-T 细胞为 0.8。',
      source: 'NK 细胞不因抗原而扩增；T 细胞 18–24 h 倍增，ln 2/21 h 为每天 0.8',
    },
    duration: {
      label: '扩增时长',
      meaning: '最后一次受刺激之后，效应细胞继续分裂多久。',
      source: 'T 细胞受一次刺激后分裂数次；合理范围 2–7 天',
    },
    compressionLimit: {
      label: '扩增的拥挤上限',
      meaning: '与邻近细胞的重叠总和超过此值时，效应细胞不分裂。',
      source: '没有空间；与由 IL-15 引起的分裂相同',
    },
  },
};
