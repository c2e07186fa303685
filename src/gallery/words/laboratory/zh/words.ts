/** Actions, and the words that stand for several settings, in Chinese. */
import type { LaboratoryWords } from '../../laboratoryWords';

export const actions: LaboratoryWords['actions'] = {
  dose: ['给药', '向培养皿输注这么多个 NK 细胞。'],
};

const aims = (antigen: string): readonly [string, string] => [antigen, `CAR 靶向 ${antigen}。`];

export const words: LaboratoryWords['words'] = {
  line: {
    raji: ['Raji', 'Burkitt 淋巴瘤'],
    daudi: ['Daudi', '不带 HLA I 类分子的 Burkitt 淋巴瘤'],
    nalm6: ['NALM-6', '急性 B 淋巴细胞白血病'],
    k562: ['K562', '不带 HLA I 类分子的慢性髓系白血病：经典的 NK 靶细胞'],
    'sk-br-3': ['SK-BR-3', '乳腺癌，HER2 高'],
    'bt-474': ['BT-474', '乳腺癌，HER2 高'],
    'mda-mb-361': ['MDA-MB-361', '乳腺癌，HER2 中等'],
    'nci-n87': ['NCI-N87', '胃癌，HER2 高'],
    'zr-75-1': ['ZR-75-1', '乳腺癌，HER2 低'],
    t47d: ['T47D', '乳腺癌，HER2 低'],
    'bt-20': ['BT-20', '乳腺癌，HER2 低'],
    a431: ['A431', '表皮样癌，EGFR 极高'],
    'mda-mb-231': ['MDA-MB-231', '三阴性乳腺癌'],
    'mda-mb-468': ['MDA-MB-468', '三阴性乳腺癌，EGFR 高'],
    skov3: ['SKOV3', '卵巢癌，HER2 高'],
    a549: ['A549', '肺腺癌'],
    u87: ['U87', '胶质母细胞瘤'],
    hela: ['HeLa', '宫颈癌'],
    'kato-iii': ['KATO III', '胃癌'],
    'nugc-4': ['NUGC-4', '胃癌'],
  },
  carTarget: {
    CD19: aims('CD19'),
    CD20: aims('CD20'),
    CD22: aims('CD22'),
    HER2: aims('HER2'),
    EGFR: aims('EGFR'),
    'CLDN18.2': aims('CLDN18.2'),
  },
  antibody: {
    none: ['无抗体', '培养皿中没有抗体。'],
    rituximab: ['利妥昔单抗', '结合 CD20。'],
    trastuzumab: ['曲妥珠单抗', '结合 HER2。'],
    cetuximab: ['西妥昔单抗', '结合 EGFR。'],
    zolbetuximab: ['佐妥昔单抗', '结合 CLDN18.2。'],
  },
  product: {
    'peripheral-blood': ['外周血 NK 细胞', '由供者血液扩增；是其他产品的参照。'],
    'cord-blood': ['脐带血 NK 细胞', '由脐带血扩增：细胞毒性相当，更易分裂，KIR 较少，NKG2A 较多。'],
    ipsc: ['干细胞来源 NK 细胞', '由一个诱导多能干细胞克隆制成：各批几乎相同，KIR 很少。'],
    'nk-92': ['NK-92', '一种细胞系，使用前经辐照：能杀伤数天，不分裂，没有 CD16 和 KIR。'],
    'car-t': ['CAR-T 细胞', '作为对照：带同样 CAR 的 T 细胞，没有天然受体和 CD16，产生 IL-2，遇抗原增殖。'],
  },
  costimulation: {
    '28z': ['CD28–ζ', '所需抗原最少；作为参照。'],
    '41bbz': ['4-1BB–ζ', '比 CD28–ζ 需要更多抗原，产生的细胞因子更少。'],
    '2b4z': ['2B4–ζ', '使用 NK 细胞自身的共刺激结构域。'],
    z: ['仅 ζ 链', '没有共刺激：较弱的 CAR。'],
  },
  il15: {
    exogenous: ['外源', '由血液或培养液供给 IL-15，约为人体内维持 NK 细胞的水平。'],
    armoured: ['武装：自产', 'NK 细胞带有该基因并自己产生；外界不供给。'],
    agonist: ['激动剂（N-803），另加供给', '在血液供给之外，开始时给一剂长效 IL-15 激动剂。'],
    none: ['无', '没有 IL-15：NK 细胞几天内因缺乏存活信号而死。'],
  },
  scene: {
    dispersed: ['分散，如在血液或骨髓中', '细胞散布在一平方毫米上，只有一层细胞。'],
    'crowded-well': ['拥挤的孔', '细胞覆盖孔底的五分之二，上面有 3 mm 培养液稀释其分泌物。'],
    'sparse-gel': [
      '稀疏，如在凝胶中',
      '少量细胞彼此远离，如凝胶的一个切片；要像在胶原中那样爬行，请把 motility.motileFraction 设为 0.34。',
    ],
    nodule: ['瘤结节', '肿瘤细胞聚成半毫米宽的瘤结节，NK 细胞从培养皿边缘进入。'],
    'nodule-with-stroma': ['带基质的瘤结节', '同样的瘤结节，内部和周围有成纤维细胞，它们挡路并分泌 TGF-β。'],
  },
};
