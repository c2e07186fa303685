/** Host rejection in Chinese. */
import type { rejection as mechanism } from '../../rejection';
import type { WordsOf } from '../shape';

export const rejection: WordsOf<typeof mechanism> = {
  label: '宿主排斥',
  meaning: '淋巴细胞清除之后，宿主的 T 细胞恢复，会杀死来自其他供者的 NK 细胞。',
  symbols: 't 为运行开始以来的时间。',
  parameters: {
    host: {
      label: '宿主排斥 NK 细胞',
      meaning: 'NK 细胞是否来自他人，并在宿主 T 细胞恢复后被其排斥。',
      choices: ['否', '是'],
      source: '场景的选择：孔中没有宿主，患者体内有',
    },
    window: {
      label: '清淋后的窗口期',
      meaning: '从运行开始算起，宿主尚不能排斥的时间。',
      source: '氟达拉滨和环磷酰胺之后约 7–21 天 T 细胞恢复',
    },
    rate: {
      label: '排斥速率',
      meaning: '窗口期之后每个 NK 细胞被宿主杀死的速率。',
      source: '此后错配的 NK 细胞在一两周内消失；合理范围 0.1–1',
    },
  },
};
