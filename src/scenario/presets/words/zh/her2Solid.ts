/** The preset her2-solid in Chinese. */
import type { her2Solid as preset } from '../../her2Solid';
import type { WordsOf } from '../shape';
import { THREE_HITS } from '../zhShared';

export const her2Solid: WordsOf<typeof preset> = {
  title: 'HER2 高表达乳腺癌',
  summary:
    '富含 HER2 的乳腺癌细胞组成致密的瘤结节，释放 TGF-β，CAR-NK 细胞从边缘进入。要在一小时内打中几次才能杀死一个这样的细胞，而 NK 细胞越靠近，受到的压制越强。',
  watch: '瘤结节的边缘先被吃掉；内部 TGF-β 不断积累，NK 细胞颗粒耗尽，补充缓慢。',
  try: '关闭 TGF-β 的抑制，三天后比较：同样的 NK 细胞多杀伤约十分之一。',
  sources: [
    'BT-474 上的 HER2：每个细胞 499,795 个分子（HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/）',
    'TGF-β 分泌取合理范围的上半部，代表富含它的肿瘤（内部 4–6 ng/mL，高于已发表模型的 0.4–3.5）：假定',
    '倍增时间 90 h（BT-474：80–100），固有配体 0.2，离散程度 0.4，抗原阴性比例 0.05：假定',
    THREE_HITS,
  ],
};
