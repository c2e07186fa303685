/** Where the numbers of the dish, of targets and of recognition come from, in Chinese, by the English sentence. */
export const dish: Readonly<Record<string, string>> = {
  'A choice of scene: a square millimetre holds a few thousand cells and fits a screen.':
    '场景的选择：一平方毫米可容纳几千个细胞，也适合屏幕大小。',
  'A choice of scene: one cell layer, as wide as a voxel of the field grid; a well of medium is about 3000 µm deep.':
    '场景的选择：一层细胞，与浓度场网格的体素同宽；孔中的培养液深约 3000 µm。',
  'A choice of scene: a tenth of a full square millimetre: room to hunt and to grow.':
    '场景的选择：一平方毫米满载数的十分之一，留有搜寻和生长的空间。',
  'Cultured tumour cells are 11–17 µm wide; the word for a line sets its own size.':
    '培养的肿瘤细胞宽 11–17 µm；选定细胞系时采用该细胞系自己的大小。',
  'Blood cancers grow dispersed, solid tumours in nodules.': '血液肿瘤分散生长，实体瘤长成瘤结节。',
  'A choice of scene: a nodule of half a millimetre is past the size that feeds itself without vessels.':
    '场景的选择：半毫米的瘤结节已超过没有血管仍能自养的大小。',
  'A choice of scene: as many as tumour cells: effector to target 1:1, common in killing assays.':
    '场景的选择：与肿瘤细胞一样多，即效靶比 1:1，是杀伤实验的常用值。',
  'Pipetted into a well they lie dispersed; in tissue they arrive from vessels around the tumour.':
    '加样到孔中时细胞分散；在组织中它们从肿瘤周围的血管到来。',
  'A choice of scene; without healthy cells only the tumour can be hit.':
    '场景的选择；没有健康细胞时只有肿瘤会被击中。',
  'Between a blood cell (3.5–4.5 µm) and an epithelial cell (7–9 µm).':
    '介于血细胞（3.5–4.5 µm）与上皮细胞（7–9 µm）之间。',
  'Blood cells lie among each other; a solid tumour grows into normal tissue.': '血细胞彼此混杂；实体瘤长入正常组织。',
  'A choice of scene; solid tumours may hold more stroma than tumour cells.':
    '场景的选择；实体瘤中的基质细胞可能多于肿瘤细胞。',
  'As much area as a spindle of some 30 × 11 µm.': '面积与约 30 × 11 µm 的梭形相当。',
  'Most stroma lies around tumour nests, some runs through them.': '大部分基质位于肿瘤巢周围，一部分穿行其间。',
  'NK cells find their way through loose stroma; plausible 0.2–0.8.': 'NK 细胞能穿过疏松的基质；合理范围 0.2–0.8。',
  'An NK cell moves 2 µm in half a minute, a fifth of its diameter.': 'NK 细胞半分钟移动 2 µm，为其直径的五分之一。',
  'a choice of protocol': '实验方案的选择',
  'a choice of protocol; serial killing assays often renew the targets daily':
    '实验方案的选择；连续杀伤实验常每天更换靶细胞',
  'that of the tumour cells at the start': '与初始肿瘤细胞相同',
  'a choice of scene': '场景的选择',
  'activated NK cells are about 10 µm wide, twice the size of resting ones; plausible 8.5–12':
    '激活的 NK 细胞宽约 10 µm，是静息细胞的两倍；合理范围 8.5–12',
  '0.43 follows from the coefficient of variation 0.45 of CD19 on Raji; other lines 0.4–0.8':
    '0.43 由 Raji 上 CD19 的变异系数 0.45 得出；其他细胞系 0.4–0.8',
  '0.01 for blood cancers, 0.05 for solid ones; plausible 0–0.3': '血液肿瘤 0.01，实体瘤 0.05；合理范围 0–0.3',
  'low expression; normal B cells, an extreme, carry some 22,000 CD19':
    '低表达；正常 B 细胞是极端情况，带约 22,000 个 CD19',
  'turnover of membrane proteins; plausible 12–48 h': '膜蛋白的更新；合理范围 12–48 h',
  'keeps a population’s spread over some ten divisions': '使群体的离散程度在约十次分裂中保持不变',
  'plausible 1e-7–1e-4 a division': '合理范围每次分裂 1e-7–1e-4',
  'plausible 5,000–100,000; a published model of CAR-T cells (CARCADE) uses 50,000':
    '合理范围 5,000–100,000；一个已发表的 CAR-T 细胞模型（CARCADE）用 50,000',
  'vector copies and promoter noise; plausible 0.3–1': '载体拷贝数和启动子噪声；合理范围 0.3–1',
  'saturation within the range of CAR densities in use; form and value not published':
    '在常用的 CAR 密度范围内饱和；形式和数值未见发表',
  'FMC63 against CD19 about 0.3–5 nM, variants of 4D5 against HER2 0.6–1,000 nM':
    'FMC63 对 CD19 约 0.3–5 nM，4D5 的变体对 HER2 为 0.6–1,000 nM',
  'tighter CARs see less antigen (direction: Hernandez-Lopez 2021); form and value not published':
    '结合更紧的 CAR 能看到更少的抗原（方向：Hernandez-Lopez 2021）；形式和数值未见发表',
  'lysis by CAR-T cells at 240 CD20 molecules relative to the plateau (Watanabe 2015; V7), and carried over to every CAR and antigen':
    'CAR-T 细胞在 240 个 CD20 分子时相对于平台的裂解率（Watanabe 2015；V7），并沿用于所有 CAR 和抗原',
  'scale; the order of CD28 and 4-1BB is published (Majzner 2020), its size for NK cells is not':
    '标度；CD28 与 4-1BB 的先后次序已发表（Majzner 2020），在 NK 细胞中的大小未见发表',
  'CAR-T data are fitted by 1–2': 'CAR-T 数据的拟合值为 1–2',
  '94,000 molecules of CD20 on normal B cells (Ginaldi 1998), taken for a tumour line':
    '正常 B 细胞上 94,000 个 CD20 分子（Ginaldi 1998），用于肿瘤细胞系',
  '5,000 molecules over 800, both chosen: cytokines of CAR-T cells need a few thousand molecules, about ten times what lysis needs (Watanabe 2015)':
    '5,000 个分子除以 800，两者均为选定：CAR-T 细胞产生细胞因子需要几千个分子，约为裂解所需的十倍（Watanabe 2015）',
  'secretion is nearly abolished at 2,000 molecules (Majzner 2020); plausible 1–3':
    '2,000 个分子时分泌几乎消失（Majzner 2020）；合理范围 1–3',
  scale: '标度',
  'a choice of protocol; troughs of rituximab and trastuzumab in blood are 20,000–100,000':
    '实验方案的选择；利妥昔单抗和曲妥珠单抗在血中的谷浓度为 20,000–100,000',
  '20 days, as of IgG1 in blood; plausible 10–30 days': '20 天，与血中 IgG1 相同；合理范围 10–30 天',
  'a choice of antibody': '抗体的选择',
  'as of CD19; plausible 0.3–0.8': '与 CD19 相同；合理范围 0.3–0.8',
  'as of the CAR’s antigen; plausible 0–0.3': '与 CAR 的靶抗原相同；合理范围 0–0.3',
  'next to none on cells other than the tumour’s own kind': '除肿瘤同类细胞之外，其他细胞上几乎没有',
  'Raji cells as a whole are about a quarter as sensitive as K562 (1), within a factor of 2; the split is not published':
    'Raji 细胞整体的敏感性约为 K562（1）的四分之一，误差在 2 倍以内；各受体的份额未见发表',
  'plausible 0.2–0.6': '合理范围 0.2–0.6',
  'plausible 0.1–0.5': '合理范围 0.1–0.5',
  'normal B cells are hardly killed by NK cells; plausible 0–0.1': '正常 B 细胞几乎不被 NK 细胞杀死；合理范围 0–0.1',
  'in mice tumour cells lost CD155 and were killed no more within 24 h of NK arrival (Ichise 2022); rate not published':
    '在小鼠中，NK 细胞到达 24 h 内肿瘤细胞失去 CD155 而不再被杀（Ichise 2022）；速率未见发表',
  'turnover of membrane proteins; plausible 12–72 h': '膜蛋白的更新；合理范围 12–72 h',
  'a choice of protocol; some 10–100 in blood under treatment': '实验方案的选择；治疗中血药浓度约 10–100',
  'of the order of a nanomolar dissociation constant; plausible 0.03–3':
    '与纳摩尔级的解离常数同一量级；合理范围 0.03–3',
  '20 days, as of IgG in blood; plausible 10–30 days': '20 天，与血中 IgG 相同；合理范围 10–30 天',
  'a mean free search of 20 min among targets in excess and kills per NK (Sung, Hosty and Pérez-Carrasco), with the first-hit rate; PhysiCell’s immune sample uses 0.2':
    '由靶细胞过量时平均 20 分钟的自由搜寻和每个 NK 的杀伤数（Sung、Hosty 和 Pérez-Carrasco）得出，与首击速率一起；PhysiCell 的免疫示例用 0.2',
  'length of lamellipodia; plausible 1–4': '板状伪足的长度；合理范围 1–4',
  'IFN-γ raises ICAM-1 about threefold; half of that rise taken to count':
    'IFN-γ 使 ICAM-1 升高约三倍；取其升高的一半计入',
  'kills come in bursts; direction published, size not found': '杀伤成串出现；方向已发表，大小未找到',
  'of the order of one contact': '与一次接触同一量级',
  'room around a target of twice the diameter': '直径为其两倍的靶细胞周围的空间',
  'median of 19 donors': '19 名供者的中位数',
  'plausible 0.5–0.95': '合理范围 0.5–0.95',
  'plausible 0.3–0.9': '合理范围 0.3–0.9',
  'plausible 0–0.5': '合理范围 0–0.5',
};
