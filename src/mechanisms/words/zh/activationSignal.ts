/** Recognition in Chinese. */
import type { activationSignal as mechanism } from '../../activationSignal';
import type { WordsOf } from '../shape';

export const activationSignal: WordsOf<typeof mechanism> = {
  label: '识别',
  meaning: 'NK 细胞把 CAR、天然受体和 CD16 告诉它的关于靶细胞的信号相加，再减去抑制和 TGF-β 的作用。',
  symbols: 'L 为固有配体，I 为抑制，T 为 TGF-β 造成的各项压制，f 为激活程度。',
  parameters: {
    carWeight: {
      label: 'CAR 的强度',
      meaning: '抗原充足时 20,000 个 CAR 分子的信号；共刺激会改变它。',
      source: '设定信号的标度',
    },
    innateWeight: {
      label: '固有受体的强度',
      meaning: '靶细胞展示全部配体时天然受体的信号。',
      source: '比 CAR 弱；靶细胞敏感时，固有通路便以其已发表的速率杀伤',
    },
    adccWeight: {
      label: 'ADCC 的强度',
      meaning: '靶细胞被抗体覆盖时，完整 CD16 的信号。',
      source:
        '按已发表的数据（107 个 NK 细胞在利妥昔单抗下的杀伤数，Sung、Hosty 和 Pérez-Carrasco）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
    },
    silentInnate: {
      label: '固有通路沉默',
      meaning: '固有通路从不触发的 NK 细胞比例。',
      source:
        '按已发表的数据（141 个 NK 细胞中没有杀伤的比例，Sung、Hosty 和 Pérez-Carrasco）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
    },
    silentAdcc: {
      label: 'ADCC 通路沉默',
      meaning: 'CD16 从不触发的 NK 细胞比例。',
      source:
        '按已发表的数据（107 个 NK 细胞在利妥昔单抗下没有杀伤的比例，Sung、Hosty 和 Pérez-Carrasco）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
    },
    silentCar: { label: 'CAR 通路沉默', meaning: 'CAR 从不触发的 NK 细胞比例。', source: '取自 ADCC 通路' },
    carInhibition: {
      label: '作用到 CAR 的抑制',
      meaning: '也会削弱 CAR 的那部分抑制；CAR 在很大程度上能压过它。',
      source: '方向已发表（Imai 2005，Portillo 2021），合理范围 0–0.5',
    },
    adccInhibition: {
      label: '作用到 ADCC 的抑制',
      meaning: '也会削弱 CD16 的那部分抑制。',
      source: '介于固有通路与 CAR 之间；合理范围 0.25–1',
    },
    steepness: {
      label: '启动的陡度',
      meaning: '激活对信号总和的 Hill 系数 m。',
      source: 'm = 1 得不出已发表的 68 分钟失败接触；m = 3 得出 63 分钟',
    },
    halfMaximalSignal: { label: '半数激活的信号', meaning: '使激活达到一半的信号总和。', source: '设定标度' },
  },
};
