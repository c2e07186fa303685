/** The preset perforin-null in Chinese. */
import type { perforinNull as preset } from '../../perforinNull';
import type { WordsOf } from '../shape';

export const perforinNull: WordsOf<typeof preset> = {
  title: '对照：没有穿孔素',
  summary:
    '同样的淋巴瘤，但 NK 细胞没有穿孔素：它们识别、抓住靶细胞并释放颗粒，靶细胞却安然无恙。这个对照显示颗粒杀伤的价值，以及失败的接触会带来什么。',
  watch: '接触拖到一小时，而不是一刻钟；头几个小时里，IFN-γ 升得比能杀伤的细胞更高。',
  try: '把穿孔素改回 1，用同一个种子运行。',
  sources: [
    '没有穿孔素的接触 67.7 分钟，有穿孔素的 12.8 分钟：Jenkins et al. 2015, https://doi.org/10.1084/jem.20140964',
  ],
};
