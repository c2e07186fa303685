/** Parameters of killing, of damage and of dying: label and meaning in Chinese. */
import type { ParameterWords } from '../../../laboratoryWords';

export const killing: ParameterWords = {
  'damage.lethalDamage': [
    '致死损伤',
    '杀死一个中位靶细胞的损伤：血液肿瘤细胞为 0.5（约一击），实体瘤细胞为 1.85（约三击）。',
  ],
  'damage.healthyLethalDamage': ['健康细胞的致死损伤', '杀死一个中位健康细胞的损伤。'],
  'damage.spread': ['抵抗力的离散程度', '细胞之间致死损伤自然对数的标准差；适用于新细胞。'],
  'damage.halfLife': ['损伤半衰期', '存活细胞修复一半损伤所需的时间。'],
  'lyticAttack.hitRate': ['首击速率', '颗粒充满、完全激活的平均 NK 细胞打出第一次溶细胞打击的速率。'],
  'lyticAttack.burstRate': ['后续打击速率', '一次接触中打出第一击之后的打击速率。'],
  'lyticAttack.potencyShape': [
    'NK 细胞的均一性',
    'NK 细胞之间打击速率的伽马分布的形状参数；小则少数杀手完成大部分杀伤。',
  ],
  'lyticAttack.lowSignalContact': ['低信号接触时长', '没有激活的接触的平均时长。'],
  'lyticAttack.failedContact': ['失败的接触时长', '已激活但靶细胞未死的接触的平均时长。'],
  'lyticAttack.releaseAfterKill': ['杀伤后脱离', '从最初的信号到放开将死靶细胞的平均时间。'],
  'lyticAttack.granulesPerHit': ['每次打击消耗的颗粒', '半数激活时一次打击消耗的颗粒储备份额。'],
  'lyticAttack.emptyBelow': ['颗粒耗尽的界限', '颗粒储备低于这一份额就不能再打击。'],
  'lyticAttack.damageMedian': ['每次打击的损伤', '颗粒充满的 NK 细胞一次打击的中位损伤。'],
  'lyticAttack.damageSpread': ['损伤的离散程度', '各次打击之间损伤自然对数的标准差。'],
  'lyticAttack.granzymeAbove': ['颗粒酶途径的界限', '颗粒份额高于此值时以颗粒酶杀伤，低于此值时以死亡受体杀伤。'],
  'lyticAttack.perforin': ['穿孔素', 'NK 细胞的穿孔素：1 为正常，0 为敲除。没有它，打击照样发出，却不造成损伤。'],
  'lyticAttack.granzyme': ['颗粒酶', 'NK 细胞的颗粒酶：1 为正常，0 为敲除。越少，靶细胞死亡和被放开所需的时间越长。'],
  'lyticAttack.releaseWithoutGranzyme': [
    '无颗粒酶时的脱离',
    '从最初的信号到放开一个在没有颗粒酶时死去的靶细胞的平均时间。',
  ],
  'lyticAttack.deathLigands': [
    '死亡配体',
    '缺乏穿孔素时 FasL 和 TRAIL 造成的损伤，为一次正常打击的份额；这种杀伤较慢。',
  ],
  'spontaneousDeath.rate': ['自发死亡', '没有 NK 细胞时肿瘤细胞死亡的速率。'],
  'granuleRefill.fedTime': ['有 IL-15 时的补充时间', 'IL-15 充足时颗粒补充的时间常数。'],
  'granuleRefill.starvedTime': ['无 IL-15 时的补充时间', '没有 IL-15 时颗粒补充的时间常数。'],
  'granuleRefill.halfMaximalIl15': ['增益减半的 IL-15', '使补充时间处于上述两者正中的 IL-15 浓度。'],
  'dying.granzymeDelay': ['颗粒酶途径的延迟', '颗粒酶途径下从致死打击到膜破裂的中位时间。'],
  'dying.granzymeSpread': ['颗粒酶延迟的离散程度', '细胞之间该延迟的几何标准差。'],
  'dying.withoutGranzyme': ['无颗粒酶时的延迟', 'NK 细胞没有颗粒酶时，颗粒酶途径的延迟延长多少倍。'],
  'dying.receptorDelay': ['死亡受体途径的延迟', '死亡受体途径下从致死打击到膜破裂的中位时间。'],
  'dying.receptorSpread': ['受体延迟的离散程度', '细胞之间该延迟的几何标准差。'],
  'dying.blebbing': ['膜起泡', '膜在破裂之前起泡多久。'],
  'clearance.corpseTime': ['死细胞清除时间', '死去的肿瘤细胞或健康细胞还占据空间多久。'],
  'clearance.nkCorpseTime': ['死亡 NK 细胞清除时间', '死去的 NK 细胞还占据空间多久。'],
};
