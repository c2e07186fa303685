/** V1 in Chinese. */
import type { adccBulk as dataSet } from '../../adccBulk';
import type { WordsOf } from '../shape';

export const adccBulk: WordsOf<typeof dataSet> = {
  key: 'V1',
  title: '曲妥珠单抗对 HER2 阳性细胞系的 ADCC，随效靶比变化',
  inShort: {
    tests: '借助抗体的杀伤（ADCC）：随 NK 细胞与靶细胞之比、随剂量、随供者而变。',
    protocol: [
      '多达 30 名供者的血细胞或纯化 NK 细胞在曲妥珠单抗存在下面对 HER2 阳性癌细胞，测量裂解率。',
      '此处用不带 CAR 的 NK 细胞以同样的比例和剂量进行 4 小时；产品批次代表供者。',
    ],
  },
  protocol: [
    'NK 细胞占 PBMC 的 7.94%；纯化的 CD56 阳性细胞为 5:1。曲妥珠单抗 1 µg/mL，此时裂解最大。',
    '四小时：假设，数据仓库未说明。HER2 阳性细胞系：假设为 SK-BR-3。',
    '读数上限 R_max = 0.59：拟合自 V1 的平台，没有来源。本组及其他所有释放实验的裂解都乘以它；不计它则达不到平台，见下文一行。',
    '供者是产品的批次，其效力的变异为 0.27（来自同一数据，5:1）。所接受的是发表的变异系数及其两个标准误；区间由对 15 个批次的刀切法得出。',
    '曲妥珠单抗的剂量：结合的 EC50 和 Hill 系数是在一项均匀混合研究中按这些行调定的。',
    '每个 NK 的杀伤数（按发表的裂解为 0.1 至 0.6）低于 V17（1 至 2）：那里每个 NK 有十个靶细胞和五小时，此处至多四个、四小时。同一模型在 V17 中杀 1.8 个，在此处 0.24:1 时杀 0.84 个，其中读数上限显示 0.5 个。',
    '凭记忆引用的 V2 和 V3 中 80% 至 90% 的裂解不支持所有释放实验共用一个上限；共用一个是假设。',
    'PBMC 中同样介导 ADCC 的单核细胞不在模型中。',
  ],
  reasons: {
    plateauIsOpen:
      '模型在 5:1 时几乎杀死每个靶细胞；整体释放为何停在 60% 附近尚无定论：读数有上限、有杀不死的靶细胞、或有淋巴细胞不参与，都可以解释',
    hitRateAlone:
      '批次之间几乎只有打击速率不同（0.27），而等待一次打击只占两次杀伤之间时间的一部分：裂解在 0.24:1 时随打击速率的 0.43 次方变化，1.19:1 时为 0.30，2.38:1 时为 0.12（打击速率乘以 0.73 和 1.27，30 次重复），于是只剩约 0.11、0.08 和 0.03。人与人还有模型中没有的不同：每孔加入的是固定数目的血细胞，而不是 NK 细胞，其比例因供者而异',
    plateausDiffer:
      '发表的变异是裂解在平台处的变异，却用在了打击速率上，而平台不随它改变：此处无论哪个批次，几乎每个靶细胞都死亡。供者须在平台本身上不同，那正是上面关于读数上限一行的未决问题',
  },
  labels: {
    'purified NK 5:1': '纯化 NK 5:1',
    'purified NK 5:1, no antibody': '纯化 NK 5:1，无抗体',
    'rate a of lysis = top·(1 − e^(−a·NK:T))': '速率 a，裂解 = 顶值·(1 − e^(−a·NK:T))',
    plateau: '平台',
    'plateau without the read-out ceiling': '不计读数上限的平台',
    'variation between donors falls with the ratio': '供者间的变异随比例下降',
    'Lysis with trastuzumab over effector to target ratio': '曲妥珠单抗下的裂解，随效靶比变化',
    'NK cells for each target': '每个靶细胞的 NK 细胞数',
    '5, none': '5，无抗体',
    'Lysis over the dose of trastuzumab': '裂解随曲妥珠单抗剂量变化',
    'trastuzumab, µg/mL': '曲妥珠单抗，µg/mL',
  },
};
