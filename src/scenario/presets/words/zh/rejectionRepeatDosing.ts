/** The preset rejection-repeat-dosing in Chinese. */
import type { rejectionRepeatDosing as preset } from '../../rejectionRepeatDosing';
import type { WordsOf } from '../shape';
import { SLOW_SOURCES } from '../zhShared';

export const rejectionRepeatDosing: WordsOf<typeof preset> = {
  title: '现货型细胞：被排斥，再给药',
  summary:
    '异体 NK 细胞只在患者免疫系统从清淋中恢复之前免受攻击，这里是十天。第 0、4、8、12 天的四次给药显示出每一剂在此前和此后各值多少。',
  watch: '每一剂能维持多久：最后一剂几天内就消失了。',
  try: '关闭宿主排斥，或把给药都移到第一周。',
  sources: [
    '带 IL-15 受体融合蛋白的干细胞来源 CAR-NK 细胞在血中可见至第 15 天：Ghobadi et al. 2025, https://doi.org/10.1016/S0140-6736(24)02462-0',
    '从第 10 天起每天 0.3 的排斥以及给药计划：假定',
    ...SLOW_SOURCES,
  ],
};
