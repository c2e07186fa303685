/** The preset steroid in Chinese. */
import type { steroid as preset } from '../../steroid';
import type { WordsOf } from '../shape';

export const steroid: WordsOf<typeof preset> = {
  title: '地塞米松与 CAR-NK 细胞',
  summary:
    'CAR-NK 细胞在含地塞米松（一种抗炎用的类固醇）的培养液中面对抗原很少的淋巴瘤。第一天里，它们产生的 IFN-γ 降到一小部分，杀伤也变慢。',
  watch: 'IFN-γ 从头几个小时起就较低，一天后剩下的肿瘤更多。',
  try: '把类固醇剂量设为 0，用同一个种子运行；或把其半衰期设为 4 h（如在血液中），看 NK 细胞恢复。',
  sources: [
    '方向已发表；大小、200 nM（如口服 10–20 mg 之后）以及能保持数天的培养液：假定（凭记忆）',
    '300 个分子的抗原（此时打击速率决定接触的结果）和细胞数：假定',
  ],
};
