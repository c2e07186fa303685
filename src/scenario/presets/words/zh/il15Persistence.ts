/** The preset il15-persistence in Chinese. */
import type { il15Persistence as preset } from '../../il15Persistence';
import type { WordsOf } from '../shape';
import { SLOW_SOURCES } from '../zhShared';

export const il15Persistence: WordsOf<typeof preset> = {
  title: 'IL-15 与持久性',
  summary:
    '许多 CAR-NK 细胞对少量生长缓慢、抗原很少的靶细胞，为期两周：谁撑得久，谁就赢。有 IL-15 时，NK 细胞存活并压制肿瘤；没有它，NK 细胞几天内消失，肿瘤重新长起。',
  watch: 'NK 细胞的数目：它随周围的 IL-15 保持或下降，几天后肿瘤随之变化。',
  try: '把 IL-15 存活支持设为 0，看 NK 细胞每一天半减少一半。',
  sources: [
    '45 pM 的 IL-15 为假定；它使存活和分裂接近人体内 NK 细胞的更新：Zhang et al. 2007, https://doi.org/10.1111/j.1365-2567.2007.02573.x',
    ...SLOW_SOURCES,
  ],
};
