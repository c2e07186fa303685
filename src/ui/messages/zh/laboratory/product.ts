/** Parameters of the cell product and its lot: label and meaning in Chinese. */
import type { ParameterWords } from '../../../laboratoryWords';

export const product: ParameterWords = {
  'product.lot': ['批号', '抽取批次：在每次运行中，同一批号就是同一批。0 为典型批，不是具体的批次。'],
  'product.potencyCv': [
    '效力的批间差异',
    '各批之间平均打击速率的变异系数：外周血和脐带血 0.27，干细胞来源 0.1，NK-92 0.05。',
  ],
  'product.carCv': ['CAR 的批间差异', '各批之间 CAR 阳性比例的变异系数。'],
  'product.deadCv': ['死细胞的批间差异', '各批之间死细胞比例的变异系数。'],
  'product.cytotoxicity': ['来源的细胞毒性', '产品相对于扩增的外周血 NK 细胞的打击速率：脐带血 1，干细胞来源 0.9。'],
  'product.carPositiveFraction': ['CAR 阳性比例', '典型批中带 CAR 的 NK 细胞比例；适用于更改之后到来的细胞。'],
  'product.proliferation': ['来源的增殖能力', '产品细胞开始分裂的速率，相对于外周血细胞：脐带血 1.2。'],
  'product.expansionDays': ['扩增天数', '灌装之前细胞在饲养细胞上扩增了多久。'],
  'product.doublingTime': ['扩增时的倍增时间', '细胞在饲养细胞上倍增所需的时间；与天数一起决定扩增倍数和产量。'],
  'product.wearingDoublings': ['使分裂减半的倍增次数', '第十次之后再倍增多少次，会使细胞日后的分裂意愿减半。'],
  'product.irradiated': ['经辐照', '细胞是否像 NK-92 那样经过辐照：它们能杀伤，但不分裂，几天内死亡。'],
  'product.state': ['输注时的状态', '从未冻存；冻存、复苏并在细胞因子中静置过夜；或复苏后直接输注。'],
  'product.freshViability': ['新鲜产品的活率', '典型新鲜袋中活细胞的比例；剂量以这种袋中的活细胞计数。'],
  'product.restedViability': ['复苏并静置后的活率', '复苏并在细胞因子中过夜后活细胞的比例。'],
  'product.thawedViability': ['复苏时的活率', '刚复苏时活细胞的比例。'],
  'product.thawedViabilityNextDay': ['复苏一天后的活率', '在没有细胞因子时，复苏 24 小时后活细胞的比例。'],
  'product.transportHold': ['运输', '新鲜或静置后的产品在途的小时数。冻存的产品冻着运输，没有损失。'],
  'product.holdHalfLife': ['运输中的半衰期', '途中活细胞死去一半所需的时间。'],
  'product.fromThaw': ['从复苏到输注', '未经静置输注的产品自复苏起等待的小时数。'],
  'product.thawedMotility': ['复苏后的爬行', '原先能爬行的细胞中，刚复苏时仍能爬行的比例。'],
  'product.motilityRecovery': ['爬行的恢复', '因冻存而停止的细胞重新爬行前的平均时间；0 表示永不恢复。'],
  'product.viabilityLimit': ['放行：活率', '一批产品放行所需的最低活细胞比例。'],
  'product.carLimit': ['放行：CAR 阳性比例', '一批产品放行所需的最低 CAR 阳性细胞比例。'],
  'product.potencyLimit': ['放行：效力', '一批产品放行所需的最低效力，相对于扩增的外周血 NK 细胞。'],
  'product.releaseRequired': [
    '不合格批次被扣留',
    '放行检验不合格的批次是否不予输注；否则照样输注，并在证书上注明缺陷。',
  ],
};
