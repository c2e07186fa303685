/** V7 in Chinese. */
import type { antigenCd20 as dataSet } from '../../antigenCd20';
import type { WordsOf } from '../shape';

export const antigenCd20: WordsOf<typeof dataSet> = {
  key: 'V7',
  title: 'CAR-T 细胞的裂解和细胞因子，随 CD20 密度变化',
  inShort: {
    tests: 'CAR 需要多少抗原才能杀伤，释放细胞因子又还要多多少。',
    protocol: [
      '抗 CD20 的 CAR-T 细胞以 10:1 的效靶比面对同一白血病细胞系中仅 CD20 不同的克隆，做铬释放试验。',
      '此处 10:1 时在 4 小时后读取裂解率，1:1 时在 24 小时后读取 IFN-γ，密度跨四个数量级。',
    ],
  },
  protocol: [
    'CD20 CAR-T 细胞（CAR-T 产品），10:1，铬释放：假设 4 小时。同一白血病细胞系的克隆：离散度 0.3、一次打击即死，均为假设。',
    '此处所有释放实验的读数上限 R_max = 0.59：拟合自 V1 的平台，没有来源。10:1 时密度在数千分子以上的靶细胞全部死亡，平台即为该上限，其比值为 1。',
    '细胞因子：1:1、24 小时后培养基中的 IFN-γ；论文只给出阈值。',
  ],
  labels: {
    'lysis at 240 over plateau': '240 个分子时的裂解与平台之比',
    'lysis at 5,172 over that at 230,546': '5,172 与 230,546 个分子时的裂解之比',
    'both 40–60 %': '均为 40–60%',
    'lysis at 230,546': '230,546 个分子时的裂解',
    'density for half of the cytokine over that for half of the lysis': '细胞因子减半的密度与裂解减半的密度之比',
    'about 10': '约 10',
    'Lysis over CD20 density': '裂解随 CD20 密度变化',
    'CD20 molecules a cell': '每个细胞的 CD20 分子数',
    'IFN-γ over CD20 density': 'IFN-γ 随 CD20 密度变化',
  },
};
