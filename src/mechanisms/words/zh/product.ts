/** Product and lot in Chinese. */
import type { product as mechanism } from '../../product';
import type { WordsOf } from '../shape';

export const product: WordsOf<typeof mechanism> = {
  label: '产品与批次',
  meaning: 'NK 细胞来自某一来源和批次，经过扩增，也许经过冻存，再经运输。',
  symbols: 'W 为典型批的活率，dead 和 lot 为批号所抽取的系数。',
  parameters: {
    lot: {
      label: '批号',
      meaning: '抽取批次：在每次运行中，同一批号就是同一批。0 为典型批，不是具体的批次。',
      source: '批次的选择',
    },
    potencyCv: {
      label: '效力的批间差异',
      meaning: '各批之间平均打击速率的变异系数：外周血和脐带血 0.27，干细胞来源 0.1，NK-92 0.05。',
      source: '15.6/58.6：30 名供者最高抗体驱动裂解率的标准差除以平均值（Wieckowski 2020，原始数据），用于打击速率',
    },
    carCv: {
      label: 'CAR 的批间差异',
      meaning: '各批之间 CAR 阳性比例的变异系数。',
      source: '报道的 CAR 阳性比例为 0.3–0.9；合理范围 0.1–0.4',
    },
    deadCv: {
      label: '死细胞的批间差异',
      meaning: '各批之间死细胞比例的变异系数。',
      source: '复苏并静置后的回收率 73 ± 22%，19 批（Front Immunol 2022, 861681）：22/(100 − 73)',
    },
    cytotoxicity: {
      label: '来源的细胞毒性',
      meaning: '产品相对于扩增的外周血 NK 细胞的打击速率：脐带血 1，干细胞来源 0.9。',
      source: '标度；脐带血扩增后与外周血相当（方向已发表），其他的合理范围 0.5–1.5',
    },
    carPositiveFraction: {
      label: 'CAR 阳性比例',
      meaning: '典型批中带 CAR 的 NK 细胞比例；适用于更改之后到来的细胞。',
      source: '逆转录病毒转导的脐带血 NK 细胞；合理范围 0.3–0.9',
    },
    proliferation: {
      label: '来源的增殖能力',
      meaning: '产品细胞开始分裂的速率，相对于外周血细胞：脐带血 1.2。',
      source: '标度；合理范围 0.5–2',
    },
    expansionDays: {
      label: '扩增天数',
      meaning: '灌装之前细胞在饲养细胞上扩增了多久。',
      source: '通常为两周；合理范围 7–28',
    },
    doublingTime: {
      label: '扩增时的倍增时间',
      meaning: '细胞在饲养细胞上倍增所需的时间；与天数一起决定扩增倍数和产量。',
      source: '21 天扩增一千倍（Imai 2005）：21 d/log2(1000) = 2.1 d',
    },
    wearingDoublings: {
      label: '使分裂减半的倍增次数',
      meaning: '第十次之后再倍增多少次，会使细胞日后的分裂意愿减半。',
      source: '长期扩增使端粒缩短、细胞衰退；大小未找到，合理范围 3–20',
    },
    irradiated: {
      label: '经辐照',
      meaning: '细胞是否像 NK-92 那样经过辐照：它们能杀伤，但不分裂，几天内死亡。',
      choices: ['否', '是'],
      source: '产品的选择',
    },
    state: {
      label: '输注时的状态',
      meaning: '从未冻存；冻存、复苏并在细胞因子中静置过夜；或复苏后直接输注。',
      choices: ['新鲜', '复苏并静置', '刚复苏'],
      source: '产品的选择',
    },
    freshViability: {
      label: '新鲜产品的活率',
      meaning: '典型新鲜袋中活细胞的比例；剂量以这种袋中的活细胞计数。',
      source: '刚收获的细胞；合理范围 0.9–0.98',
    },
    restedViability: { label: '复苏并静置后的活率', meaning: '复苏并在细胞因子中过夜后活细胞的比例。' },
    thawedViability: {
      label: '复苏时的活率',
      meaning: '刚复苏时活细胞的比例。',
      source: '起初细胞看起来活着；合理范围 0.7–0.95',
    },
    thawedViabilityNextDay: {
      label: '复苏一天后的活率',
      meaning: '在没有细胞因子时，复苏 24 小时后活细胞的比例。',
      source: '许多细胞因冻存而较晚死亡；合理范围 0.25–0.75',
    },
    transportHold: {
      label: '运输',
      meaning: '新鲜或静置后的产品在途的小时数。冻存的产品冻着运输，没有损失。',
      source: '供应链的选择',
    },
    holdHalfLife: {
      label: '运输中的半衰期',
      meaning: '途中活细胞死去一半所需的时间。',
      source: '至少为温暖环境中没有细胞因子的 36 h，冷藏时更长；合理范围 36–200',
    },
    fromThaw: { label: '从复苏到输注', meaning: '未经静置输注的产品自复苏起等待的小时数。', source: '供应链的选择' },
    thawedMotility: { label: '复苏后的爬行', meaning: '原先能爬行的细胞中，刚复苏时仍能爬行的比例。' },
    motilityRecovery: {
      label: '爬行的恢复',
      meaning: '因冻存而停止的细胞重新爬行前的平均时间；0 表示永不恢复。',
      source: '没有恢复的报道；在细胞因子中过夜能恢复杀伤（Front Immunol 2022），因此 12–48 是可能的',
    },
    viabilityLimit: {
      label: '放行：活率',
      meaning: '一批产品放行所需的最低活细胞比例。',
      source: '70% 是细胞产品的常用标准',
    },
    carLimit: {
      label: '放行：CAR 阳性比例',
      meaning: '一批产品放行所需的最低 CAR 阳性细胞比例。',
      source: '各产品标准不同；合理范围 0.1–0.5',
    },
    potencyLimit: {
      label: '放行：效力',
      meaning: '一批产品放行所需的最低效力，相对于扩增的外周血 NK 细胞。',
      source: '各产品标准不同；合理范围 0.3–0.8',
    },
    releaseRequired: {
      label: '不合格批次被扣留',
      meaning: '放行检验不合格的批次是否不予输注；否则照样输注，并在证书上注明缺陷。',
      choices: ['否', '是'],
      source: '实验方案的选择；没有它，不合格批次可与合格批次比较',
    },
  },
};
