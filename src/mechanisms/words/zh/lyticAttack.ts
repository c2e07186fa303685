/** Lytic attack in Chinese. */
import type { lyticAttack as mechanism } from '../../lyticAttack';
import type { WordsOf } from '../shape';

export const lyticAttack: WordsOf<typeof mechanism> = {
  label: '溶细胞攻击',
  meaning: '被激活的 NK 细胞向靶细胞发射溶细胞颗粒；短时间内打中足够多次就能杀死它，然后 NK 细胞离开。',
  symbols: 'f 为激活程度，γ 为 NK 细胞的效力，G 为其颗粒，z 为靶细胞的易感性。',
  parameters: {
    hitRate: {
      label: '首击速率',
      meaning: '颗粒充满、完全激活的平均 NK 细胞打出第一次溶细胞打击的速率。',
      source:
        '141 个细胞在没有利妥昔单抗、107 个在有利妥昔单抗时 5 h 内每个 NK 的杀伤数（Sung、Hosty 和 Pérez-Carrasco），与结合速率一起',
    },
    burstRate: {
      label: '后续打击速率',
      meaning: '一次接触中打出第一击之后的打击速率。',
      source: '几次脱颗粒在数分钟内相继发生',
    },
    potencyShape: {
      label: 'NK 细胞的均一性',
      meaning: 'NK 细胞之间打击速率的伽马分布的形状参数；小则少数杀手完成大部分杀伤。',
      source:
        '141 个 NK 细胞杀伤数的负二项分布形状参数 1.4（矩估计，Sung、Hosty 和 Pérez-Carrasco 的公开数据），用于打击速率，另有一部分细胞沉默',
    },
    lowSignalContact: {
      label: '低信号接触时长',
      meaning: '没有激活的接触的平均时长。',
      source: '短暂的试探性接触；合理范围 1–20 min',
    },
    failedContact: { label: '失败的接触时长', meaning: '已激活但靶细胞未死的接触的平均时长。' },
    releaseAfterKill: { label: '杀伤后脱离', meaning: '从最初的信号到放开将死靶细胞的平均时间。' },
    granulesPerHit: {
      label: '每次打击消耗的颗粒',
      meaning: '半数激活时一次打击消耗的颗粒储备份额。',
      source: '六到八次打击耗尽一个细胞，与观察到每个 NK 最多杀伤 5–6 个相符',
    },
    emptyBelow: { label: '颗粒耗尽的界限', meaning: '颗粒储备低于这一份额就不能再打击。', source: '少于一次打击' },
    damageMedian: {
      label: '每次打击的损伤',
      meaning: '颗粒充满的 NK 细胞一次打击的中位损伤。',
      source: '离散程度为 0.4 时，平均打击为一个单位',
    },
    damageSpread: {
      label: '损伤的离散程度',
      meaning: '各次打击之间损伤自然对数的标准差。',
      source: '各次打击释放的颗粒不同',
    },
    granzymeAbove: {
      label: '颗粒酶途径的界限',
      meaning: '颗粒份额高于此值时以颗粒酶杀伤，低于此值时以死亡受体杀伤。',
      source: '连续杀伤的后期使用死亡受体（Prager 2019）；界限未找到',
    },
    perforin: {
      label: '穿孔素',
      meaning: 'NK 细胞的穿孔素：1 为正常，0 为敲除。没有它，打击照样发出，却不造成损伤。',
      source: '标度；敲除细胞为 0，其失败接触已发表（Jenkins 2015）',
    },
    granzyme: {
      label: '颗粒酶',
      meaning: 'NK 细胞的颗粒酶：1 为正常，0 为敲除。越少，靶细胞死亡和被放开所需的时间越长。',
      source: '标度；没有颗粒酶 A 和 B 的细胞为 0（Jenkins 2015）',
    },
    releaseWithoutGranzyme: {
      label: '无颗粒酶时的脱离',
      meaning: '从最初的信号到放开一个在没有颗粒酶时死去的靶细胞的平均时间。',
    },
    deathLigands: {
      label: '死亡配体',
      meaning: '缺乏穿孔素时 FasL 和 TRAIL 造成的损伤，为一次正常打击的份额；这种杀伤较慢。',
      source: '没有穿孔素的接触在已发表的时间内失败，因此默认没有；取决于靶细胞的死亡受体，合理范围 0–0.5',
    },
  },
};
