/** NK division in Chinese. */
import type { nkDivision as mechanism } from '../../nkDivision';
import type { WordsOf } from '../shape';

export const nkDivision: WordsOf<typeof mechanism> = {
  label: 'NK 细胞分裂',
  meaning: '充足的 IL-15 使 NK 细胞分裂。',
  symbols: 'h 为被动员的风险率，T 为 TGF-β 的压制。',
  parameters: {
    recruitmentTime: {
      label: '动员时间',
      meaning: 'IL-15 充足时，静息 NK 细胞开始分裂前的平均时间。',
      source: '第一次分裂前的延迟；合理范围 24–60 h',
    },
    cycleTime: {
      label: '周期时间',
      meaning: 'NK 细胞分裂一次所需的时间。',
      source: '约为在饲养细胞上倍增的 2.1 天（Imai 2005）；合理范围 36–72 h',
    },
    halfMaximalIl15: {
      label: '半数动员的 IL-15',
      meaning: '动员达到最大值一半时的 IL-15。',
      source: '支持为 45 pM 时每天动员 6%（已发表的增长 4.3 ± 2.4%）；合理范围 50–1,000',
    },
    goOnAbove: {
      label: '继续分裂的界限',
      meaning: '动员信号高于此值时，分裂中的 NK 细胞再分裂一轮。',
      source: '细胞因子消失后分裂意愿即告结束（方向已发表）',
    },
    compressionLimit: {
      label: '拥挤上限',
      meaning: '与邻近细胞的重叠总和超过此值时，NK 细胞不分裂。',
      source: '没有空间',
    },
  },
};
