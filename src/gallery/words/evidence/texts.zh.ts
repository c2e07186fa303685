/**
 * What the data sets say of themselves, in Chinese: whole sentences by their English, and patterns for those that hold
 * numbers or names. Citations stay as they are published.
 */
const TEXTS: Readonly<Record<string, string>> = {
  // Titles.
  'From the first signal to letting go (with V19)': '从第一个信号到松开（含 V19）',
  'Kills per NK cell, with and without rituximab': '每个 NK 细胞的杀伤数，有无利妥昔单抗',
  'ADCC over effector to target ratio, trastuzumab on a HER2-positive line':
    '曲妥珠单抗对 HER2 阳性细胞系的 ADCC，随效靶比变化',
  'Lysis and cytokines over CD20 density, CAR-T cells': 'CAR-T 细胞的裂解和细胞因子，随 CD20 密度变化',
  'CD19 density for cytokines and for lysis': '细胞因子和裂解各需的 CD19 密度',
  'Lysis without antigen is that of the innate arm': '没有抗原时的裂解就是天然杀伤',
  'IL-15 concentration of the half-maximal response': '半数最大应答的 IL-15 浓度',
  'Turnover of NK cells in healthy people': '健康人 NK 细胞的更新',
  'Spread of IFN-γ from one cell': '单个细胞的 IFN-γ 传播',
  'CD19 CAR-NK cells of cord blood on Raji': '脐带血 CD19 CAR-NK 细胞对 Raji',
  'ζ and 4-1BB-ζ CARs on resistant B-cell leukaemia': 'ζ 与 4-1BB-ζ CAR 对耐受的 B 细胞白血病',
  'HER2 CAR NK-92 on lines rich and poor in HER2': 'HER2 CAR NK-92 对 HER2 丰富和贫乏的细胞系',
  'EGFR CAR NK-92 on breast lines': 'EGFR CAR NK-92 对乳腺癌细胞系',
  'Lysis over CLDN18.2 density': '裂解随 CLDN18.2 密度变化',
  'Targets over two days': '两天内的靶细胞',
  'TGF-β dose, exposure and what it suppresses': 'TGF-β 的剂量、暴露以及它抑制什么',
  'CAR-T cells, contact to death': 'CAR-T 细胞：从接触到死亡',

  // What is stated and what is assumed.
  'A line fully sensitive to NK cells, without HLA class I, few targets: assumed. Contacts that fire in the first half of 8 h.':
    '假设：细胞系对 NK 细胞完全敏感、没有 HLA I 类分子、靶细胞少。取 8 小时前半段中发动攻击的接触。',
  'A point source in the middle of consumers at 3·10⁻⁴ in a µm³, until the field is at rest; λ from the fall of the K₀ profile between 40 and 140 µm.':
    '点源位于每 µm³ 3·10⁻⁴ 个消耗者的中央，直到场达到稳态；λ 由 40 至 140 µm 之间 K₀ 曲线的衰减得出。',
  'Blood NK cells, nearly all CAR-positive (0.9 assumed), on a NALM-6-like line; four hours of release, with its ceiling (V1).':
    '血液 NK 细胞，几乎都为 CAR 阳性（假设 0.9），对类似 NALM-6 的细胞系；四小时，无读数上限。',
  'CAR-NK cells on a gastric line given these densities, 2:1, four hours of release, with its ceiling (V1).':
    'CAR-NK 细胞对具有这些密度的胃癌细胞系，2:1，四小时释放，按其读数上限（V1）。',
  'CD19 CAR-NK cells on Raji in a well for 48 h; the 1:4 arm without IL-15.':
    'CD19 CAR-NK 细胞与 Raji 同孔 48 小时；1:4 的一组没有 IL-15。',
  'CD19 CAR-T cells on NALM-6 in nanowells: one effector to several targets, eight hours.':
    'CD19 CAR-T 细胞对纳米孔中的 NALM-6：一个效应细胞对数个靶细胞，八小时。',
  'CD19-28ζ CAR-T cells on clones of NALM-6, 1:1: lysis after 4 h, IFN-γ after 24 h (times assumed).':
    'CD19-28ζ CAR-T 细胞对 NALM-6 的克隆，1:1：4 小时后的裂解，24 小时后的 IFN-γ（时间为假设）。',
  'CD20 CAR-T cells (CAR-T product), 10:1, chromium release: 4 h assumed. Clones of one leukaemia line: spread 0.3, one hit to kill, assumed.':
    'CD20 CAR-T 细胞（CAR-T 产品），10:1，铬释放：假设 4 小时。同一白血病细胞系的克隆：离散度 0.3、一次打击即死，均为假设。',
  'Contacts cut off by the end count with the length seen, as in the publication.':
    '被结束时刻截断的接触按所见时长计，与论文相同。',
  'Cord-blood NK cells with a CD28-ζ CAR against CD19, four hours of chromium release, with its ceiling (V1).':
    '带抗 CD19 的 CD28-ζ CAR 的脐带血 NK 细胞，四小时铬释放，无读数上限。',
  'Cytokine: IFN-γ in the medium after 24 h at 1:1; the publication gives thresholds only.':
    '细胞因子：1:1、24 小时后培养基中的 IFN-γ；论文只给出阈值。',
  'Doses of trastuzumab: EC50 and Hill coefficient of binding were tuned on these rows in a well-mixed study.':
    '曲妥珠单抗的剂量：结合的 EC50 和 Hill 系数是在一项均匀混合研究中按这些行调定的。',
  'Expansion: saturating IL-15 stands for feeder cells, from day 4, past the lag, over eight days: the first cells divide in step, and a shorter time would hang on its ends.':
    '扩增：饱和 IL-15 代表饲养细胞；从滞后期之后的第 4 天起共八天：最初的细胞同步分裂，时间更短则结果取决于两端。',
  'Four hours: assumed; the repository does not say. HER2-positive line: SK-BR-3 assumed.':
    '四小时：假设，数据仓库未说明。HER2 阳性细胞系：假设为 SK-BR-3。',
  'Granzyme B to caspase-3 in 6 min (Liesche 2018) lies within the delay of 20 min to the loss of the membrane and is no state of the model: not tested.':
    '颗粒酶 B 到 caspase-3 的 6 分钟（Liesche 2018）在膜丧失前的 20 分钟延迟之内，不是模型的状态：未检验。',
  'Monocytes of the PBMC, which mediate ADCC too, are not in the model.': 'PBMC 中同样介导 ADCC 的单核细胞不在模型中。',
  'Mouse NK cells on a fibrosarcoma line, from the first calcium flux (here: the first lytic hit) to detachment.':
    '小鼠 NK 细胞对纤维肉瘤细胞系，从第一次钙流（此处：第一次溶细胞打击）到脱离。',
  'NK cells alone at the density of blood (200 in a mm³) with the model’s default IL-15 for 10 d.':
    '单独的 NK 细胞，血液中的密度（每 mm³ 200 个），模型默认的 IL-15，10 天。',
  'NK cells alone for 3 d with TGF-β, then four hours on targets at 1:1: K562 for the innate arm, SK-BR-3 with trastuzumab for ADCC, SK-BR-3 for a HER2 CAR.':
    'NK 细胞单独与 TGF-β 共处 3 天，然后以 1:1 面对靶细胞四小时：天然杀伤用 K562，ADCC 用 SK-BR-3 加曲妥珠单抗，HER2 CAR 用 SK-BR-3。',
  'NK cells alone in medium with IL-15 for 12 h. The model has no pSTAT5: what is read is the share of cells recruited into division.':
    '单独的 NK 细胞在含 IL-15 的培养基中 12 小时。模型没有 pSTAT5：读取的是被动员进入分裂的细胞比例。',
  'NK cells are 7.94 % of the PBMC; purified CD56-positive cells at 5:1. Trastuzumab at 1 µg/mL, where lysis is maximal.':
    'NK 细胞占 PBMC 的 7.94%；纯化的 CD56 阳性细胞为 5:1。曲妥珠单抗 1 µg/mL，此时裂解最大。',
  'NK-92 with and without the CAR, 10:1, four hours of release, with its ceiling (V1).':
    '带与不带 CAR 的 NK-92，10:1，四小时释放，按其读数上限（V1）。',
  'Lysis with the ceiling of release assays (V1), which is a factor and leaves the ratio as it is.':
    '裂解按释放实验的读数上限（V1）；它只是一个系数，不改变比值。',
  'The steepness of the cytokine response was assumed with these clones in mind: the first row says that it went in.':
    '细胞因子响应的陡度是参照这些克隆假设的：第一行表明它已作为输入。',
  'HER2 CAR-NK and CAR-T cells of blood, 2:1, five hours of release, with its ceiling (V1). SKOV3 assumed.':
    '血液来源的 HER2 CAR-NK 和 CAR-T 细胞，2:1，五小时释放，按其读数上限（V1）。SKOV3 为假设。',
  'A healthy epithelium: SK-BR-3 with 10,000 HER2 molecules a cell, assumed for its basal level.':
    '健康上皮：每个细胞有 10,000 个 HER2 分子的 SK-BR-3，假设为其基础水平。',
  'Primary HER2 CAR-NK cells beside CAR-T cells, and on healthy cells':
    '原代 HER2 CAR-NK 细胞与 CAR-T 细胞的比较，以及对健康细胞的作用',
  'Primary HER2 CAR-NK cells': '原代 HER2 CAR-NK 细胞',
  'effectors and targets': '效应细胞与靶细胞',
  'CAR-NK on SKOV3': 'CAR-NK 对 SKOV3',
  'CAR-T on SKOV3': 'CAR-T 对 SKOV3',
  'CAR-NK on a healthy epithelium': 'CAR-NK 对健康上皮',
  'untransduced NK on a healthy epithelium': '未转导 NK 对健康上皮',
  'lysis by CAR-NK cells less that by CAR-T cells, 5 h': 'CAR-NK 的裂解减去 CAR-T 的裂解，5 小时',
  'a healthy epithelium': '健康上皮',
  'at this ratio both lyse nearly all that the read-out can show, so that what is left between them is chance; and a CAR-T cell of the model fires no later than an NK cell once it has met antigen (its rate of first hits is assumed from nanowells)':
    '在此比例下两者都裂解了读数所能显示的几乎全部，剩下的差别只是偶然；而且模型的 CAR-T 细胞遇到抗原后发动攻击并不比 NK 细胞晚（其首次打击速率按纳米孔的数据假设）',
  'the half-maximal density of the CAR (800 molecules) is carried over from CAR-T cells against CD20 (V7) and cannot spare 10,000 molecules; a CAR of low affinity does (parameter car.dissociation, preset her2-low)':
    'CAR 的半最大密度（800 个分子）取自针对 CD20 的 CAR-T 细胞（V7），不能放过 10,000 个分子；低亲和力的 CAR 可以（参数 car.dissociation，场景 her2-low）',
  'NK cells after a dose of an IL-15 agonist': '给予一剂 IL-15 激动剂后的 NK 细胞',
  'most dividing NK cells over those before the dose': '分裂的 NK 细胞最多时与给药前之比',
  'most NK cells over those at the start': 'NK 细胞最多时与开始时之比',
  'NK cells on day 24 over those at the start': '第 24 天的 NK 细胞与开始时之比',
  'innate lysis left after 3 d of 10 ng/mL': '10 ng/mL 作用 3 天后剩余的天然裂解',
  'some 45 % is recalled; the loss of receptors and that of granzyme both lower the summed signal before it is raised to the power of commitment, and the loss of receptors alone takes nine in ten first hits':
    '凭记忆约为 45 %；受体的丢失和颗粒酶的丢失都会在取幂之前降低总信号，单是受体的丢失就使首次打击减少十分之九',
  'Rituximab at 10 µg/mL, saturating: assumed.': '利妥昔单抗 10 µg/mL，饱和：假设。',
  'The most kills of one NK are those among 2,400 simulated cells; the more cells are counted, the higher it is.':
    '单个 NK 细胞的最多杀伤数取自 2,400 个模拟细胞；计数的细胞越多，它越高。',
  'Targets in excess, ten for each NK cell, at the density of the standard well: assumed, single cells were followed.':
    '靶细胞过量，每个 NK 细胞十个，密度同标准孔：假设，论文跟踪的是单个细胞。',
  'That default (45 pM) and the EC50s of survival and division were chosen on these data.':
    '该默认值（45 pM）以及存活和分裂的 EC50 是按这些数据选定的。',
  'The bounds on survivors are a reading of several reports, not one measurement; the half-life of 1–3 d without IL-15 is recalled, not read.':
    '存活者的界限是对数篇报告的综合判断，而非一次测量；没有 IL-15 时 1–3 天的半衰期凭记忆，未读原文。',
  'The concentration for half recruitment was chosen between this and two other data sets.':
    '半数动员的浓度是在本数据集与另外两个数据集之间选定的。',
  'The no-antibody row of V1 with CAR-NK cells on targets that lack the antigen: 5:1, 4 h, same ceiling.':
    'V1 的无抗体一行，改用 CAR-NK 细胞面对缺少抗原的靶细胞：5:1，4 小时，上限相同。',
  'The target is not named. A CD20-positive line without HLA class I is assumed; its innate ligands (0.93) were tuned on these counts in a well-mixed study.':
    '靶细胞未指明。假设为不含 HLA I 类分子的 CD20 阳性细胞系；其天然配体（0.93）是在均匀混合的研究中按这些计数调整的。',
  'The untransduced cells are V1’s blank, on which the line’s sensitivity was judged. That a CAR without antigen adds nothing is how the model is written.':
    '未转导细胞即 V1 的空白，细胞系的敏感性据此判断。没有抗原的 CAR 毫无增益，这是模型本来的写法。',
  'Uptake 270 µm³/s a cell was derived from the dense case; 0.5 was chosen for the other. As λ follows from uptake, both rows say only that the field is solved rightly.':
    '每个细胞摄取 270 µm³/s 由密集情形推导；另一情形选用 0.5。由于 λ 由摄取决定，两行只说明场的求解是正确的。',
  'Window 5 h: the value its rates are computed with; its text also names 3 h.':
    '时间窗 5 小时：其速率按此计算；其正文也提到 3 小时。',

  // Criteria.
  'contact that kills': '致死的接触',
  'contact without perforin': '没有穿孔素的接触',
  'ratio of the two': '两者之比',
  'contact that kills without granzyme': '没有颗粒酶时致死的接触',
  'delay of death without granzyme over that with it': '没有颗粒酶与有颗粒酶时死亡延迟之比',
  'purified NK 5:1': '纯化 NK 5:1',
  'purified NK 5:1, no antibody': '纯化 NK 5:1，无抗体',
  'rate a of lysis = top·(1 − e^(−a·NK:T))': '速率 a，裂解 = 顶值·(1 − e^(−a·NK:T))',
  plateau: '平台',
  'plateau without the read-out ceiling': '不计读数上限的平台',
  'lysis at 240 over plateau': '240 个分子时的裂解与平台之比',
  'lysis at 5,172 over that at 230,546': '5,172 与 230,546 个分子时的裂解之比',
  'lysis at 230,546': '230,546 个分子时的裂解',
  'density for half of the cytokine over that for half of the lysis': '细胞因子减半的密度与裂解减半的密度之比',
  'IFN-γ at 1,000 over that at 30,000': '1,000 与 30,000 个分子时的 IFN-γ 之比',
  'lysis at 1,000 over that at 30,000': '1,000 与 30,000 个分子时的裂解之比',
  'CAR-NK, no antigen': 'CAR-NK，无抗原',
  'CAR-NK without antigen less untransduced NK': '无抗原的 CAR-NK 减去未转导 NK',
  'EC50 after long exposure': '长时间暴露后的 EC50',
  proliferation: '增殖',
  loss: '损失',
  'no IL-15, day 14': '没有 IL-15，第 14 天',
  'own IL-15, day 14': '自带 IL-15，第 14 天',
  'own IL-15, host rejects from day 10, day 17': '自带 IL-15，宿主从第 10 天起排斥，第 17 天',
  'doubling time with feeder-like IL-15': '类似饲养细胞的 IL-15 下的倍增时间',
  'ratio at which the CAR cells reach half': 'CAR 细胞达到一半裂解的比例',
  'lysis rises with the ratio': '裂解随比例上升',
  'untransduced cells at 20:1 kill less than CAR cells at 5:1': '20:1 的未转导细胞杀伤少于 5:1 的 CAR 细胞',
  'lysis rises with density': '裂解随密度上升',
  'hour at which 5 % of the targets are gone': '5% 的靶细胞消失的时刻',
  'killing in hours 0–8 at least twice that in hours 16–24': '第 0–8 小时的杀伤至少是第 16–24 小时的两倍',
  'at 1:4 without IL-15 the targets grow back': '1:4 且没有 IL-15 时靶细胞长回',
  'lysis falls with dose': '裂解随剂量下降',
  'dose for half of the loss of lysis': '裂解损失一半的剂量',
  'IFN-γ is more sensitive than lysis at 1 ng/mL': '1 ng/mL 时 IFN-γ 比裂解更敏感',
  'lysis with the receptor gone at 10 ng/mL': '10 ng/mL、受体缺失时的裂解',
  'a HER2 CAR is less suppressed than the innate arm': 'HER2 CAR 受抑制小于天然杀伤',
  'median time from contact to death': '从接触到死亡的中位时间',

  // Published, in words.
  delayed: '延迟',
  'both 40–60 %': '均为 40–60%',
  'about 10': '约 10',
  'cut off': '截断',
  'at 4 h': '4 小时后',
  'nearly abolished': '几乎消失',
  'gone by about day 15': '约第 15 天消失',

  'Expansion of NK cells, and their end in a host that rejects them': 'NK 细胞的扩增，以及它们在排斥的宿主中的终结',
  'Survival of NK cells without IL-15 and with their own': 'NK 细胞在没有 IL-15 和自带 IL-15 时的存活',
  'NK cells alone in tissue; IL-15 armour as the product’s switch, rejection with its default window and rate. In the publication cells were gone by about day 15; a quarter left on day 17 is accepted.':
    '组织中只有 NK 细胞；IL-15 装甲用产品的开关，排斥用其默认的时间窗和速率。论文中细胞约在第 15 天消失；第 17 天剩余四分之一仍可接受。',
  'NK cells alone in tissue; IL-15 armour as the product’s switch.': '组织中只有 NK 细胞；IL-15 装甲用产品的开关。',
  'NK cells alone at the density of blood (200 in a mm³) with the default supply of IL-15, and one dose at the start. The volunteers were given a second dose on day 24, which is not repeated.':
    '只有 NK 细胞，密度如血液（每立方毫米 200 个），有默认的 IL-15 供给，开始时给一剂。志愿者在第 24 天还接受了第二剂，此处不重复。',
  'The level that acts is not published: the dose (3,000 pM of IL-15 activity) was chosen on the three-fold, in tissue. The other rows were not looked at for it.':
    '起作用的水平未见发表：剂量（3,000 pM 的 IL-15 活性）按三倍这一数字在组织中选定。其他各行没有用于这一选择。',
  'Ki-67 marks cells in cycle: read here is how many cells are recruited into division, over those of the same number of cells on the default supply alone, at rest from day 5. It follows from the number of cells, the turnover at rest (V15, fitted) and nearly all cells being in cycle.':
    'Ki-67 标记处于细胞周期中的细胞：此处读取被募集进入分裂的细胞数，与同样数目的细胞仅有默认供给时（自第 5 天起稳定）之比。它由细胞数、静息时的更新（V15，拟合）以及几乎所有细胞都处于周期中得出。',
  'The 22-fold is of cells, as it is worded; were it of their share, the model’s 11-fold would be half of it. Accepted is a factor of two each way, assumed: its spread was not read.':
    '22 倍按其措辞指细胞数；若指比例，模型的 11 倍便只有一半。所接受的范围是上下各两倍，为假设：其离散程度未能读到。',
  'The transient fall in blood before the rise is cells that leave for tissue, and is not in the model.':
    '血液中上升之前的短暂下降是细胞离开血液进入组织，不在模型中。',
  'the dose is lost with a half-life of 20 h, and the cells that it has brought forth die as others do; in people NK cells come anew from the marrow, in the dish they do not':
    '该剂量以 20 小时的半衰期消失，由它产生的细胞与其他细胞一样死亡；人体中 NK 细胞由骨髓重新产生，培养皿中没有',
  'Donors are lots of the product, whose potency varies by 0.27 (from the same data, at 5:1). Accepted is the published coefficient of variation and two of its standard errors; the interval is a jackknife over the 15 lots.':
    '供者是产品的批次，其效力的变异为 0.27（来自同一数据，5:1）。所接受的是发表的变异系数及其两个标准误；区间由对 15 个批次的刀切法得出。',
  'lots differ in little but their hit rate (0.27), and the wait for a hit is only part of the time from one kill to the next: lysis goes with the hit rate to the power of 0.43 at 0.24:1, 0.30 at 1.19:1 and 0.12 at 2.38:1 (the rate times 0.73 and 1.27, 30 repeats), which leaves some 0.11, 0.08 and 0.03. People differ in more that the model has not: each well got a fixed number of blood cells, not of NK cells, whose share differs from donor to donor':
    '批次之间几乎只有打击速率不同（0.27），而等待一次打击只占两次杀伤之间时间的一部分：裂解在 0.24:1 时随打击速率的 0.43 次方变化，1.19:1 时为 0.30，2.38:1 时为 0.12（打击速率乘以 0.73 和 1.27，30 次重复），于是只剩约 0.11、0.08 和 0.03。人与人还有模型中没有的不同：每孔加入的是固定数目的血细胞，而不是 NK 细胞，其比例因供者而异',
  'the published variation is of lysis at its plateau, and was put on the hit rate, to which a plateau does not answer: here nearly every target dies, whatever the lot. Donors would have to differ in the plateau itself, the open question of the row above on the read-out ceiling':
    '发表的变异是裂解在平台处的变异，却用在了打击速率上，而平台不随它改变：此处无论哪个批次，几乎每个靶细胞都死亡。供者须在平台本身上不同，那正是上面关于读数上限一行的未决问题',
  'variation between donors falls with the ratio': '供者间的变异随比例下降',
  'The kills for each NK (0.1 to 0.6 by the published lysis) lie below those of V17 (1 to 2): there each NK has ten targets and five hours, here at most four, and four hours. The same model kills 1.8 in V17 and 0.84 at 0.24:1 here, of which the read-out ceiling shows 0.5.':
    '每个 NK 的杀伤数（按发表的裂解为 0.1 至 0.6）低于 V17（1 至 2）：那里每个 NK 有十个靶细胞和五小时，此处至多四个、四小时。同一模型在 V17 中杀 1.8 个，在此处 0.24:1 时杀 0.84 个，其中读数上限显示 0.5 个。',
  'Recalled lysis of 80 to 90 % in V2 and V3 speaks against one ceiling for all release assays; that it is one is assumed.':
    '凭记忆引用的 V2 和 V3 中 80% 至 90% 的裂解不支持所有释放实验共用一个上限；共用一个是假设。',
  'The row of day 24 hangs on the density: in tissue at a hundred times this one, where cells use up each other’s IL-15, 0.85 are left then instead of 2, with as high a peak and as many in division.':
    '第 24 天一行取决于密度：在密度为此一百倍的组织中，细胞互相耗尽 IL-15，届时剩 0.85 倍而不是 2 倍，峰值和分裂的细胞数相当。',
  // Why a criterion is missed.
  'the model kills nearly every target at 5:1; why bulk release stops near 60 % is open: a ceiling of the read-out, targets that cannot be killed, or lymphocytes that do not take part would each do it':
    '模型在 5:1 时几乎杀死每个靶细胞；整体释放为何停在 60% 附近尚无定论：读数有上限、有杀不死的靶细胞、或有淋巴细胞不参与，都可以解释',
  'in one plane every NK finds a target within some 20 minutes and nearly each contact kills, so that one NK for each target already lyses most; in a pellet of a round-bottomed well not every cell takes part':
    '在一个平面内，每个 NK 细胞约 20 分钟内就找到靶细胞，且几乎每次接触都致死，因此每个靶细胞一个 NK 细胞就已裂解大部分；在圆底孔的细胞团中并非每个细胞都参与',
  'both CARs lyse nearly all targets at 4:1, and what is left between them is chance':
    '4:1 时两种 CAR 几乎裂解全部靶细胞，剩下的差别只是偶然',
  'the half-maximal density of the CAR (800 molecules) is carried over from CAR-T cells against CD20 (V7) and cannot spare 10,000 molecules; a CAR of low affinity does (parameter car.dissociation)':
    'CAR 的半数最大密度（800 个分子）沿用自抗 CD20 的 CAR-T 细胞（V7），无法放过 10,000 个分子；低亲和力的 CAR 可以（参数 car.dissociation）',
  'a thousand molecules are above the 800 at which the signal of the CAR is half of its most, which is carried over from CAR-T cells against CD20 (V7); and this line has no antigen-negative cells, of which the others have some':
    '一千个分子已高于 CAR 信号达到最大值一半所需的 800 个，该值取自针对 CD20 的 CAR-T 细胞（V7）；而且该细胞系没有抗原阴性细胞，其他细胞系有一些',
  'the CAR-T product fires its first hit within some 13 minutes and the membrane gives way about 20 minutes after a lethal hit (both assumed); nanowells also count the minutes before a firm contact':
    'CAR-T 产品约在 13 分钟内发动第一次打击，致死打击后约 20 分钟膜破裂（两者均为假设）；纳米孔还计入牢固接触之前的几分钟',

  // Plots.
  'From the first signal to letting go': '从第一个信号到松开',
  effectors: '效应细胞',
  minutes: '分钟',
  'wild type': '野生型',
  'granzyme-null': '无颗粒酶',
  'perforin-null': '无穿孔素',
  kills: '杀伤数',
  'share of NK cells': 'NK 细胞的比例',
  'Kills per NK in 5 h, no antibody': '5 小时内每个 NK 的杀伤数，无抗体',
  'Kills per NK in 5 h, rituximab': '5 小时内每个 NK 的杀伤数，利妥昔单抗',
  'Lysis with trastuzumab over effector to target ratio': '曲妥珠单抗下的裂解，随效靶比变化',
  'NK cells for each target': '每个靶细胞的 NK 细胞数',
  'specific lysis, %': '特异性裂解，%',
  '5, none': '5，无抗体',
  'Lysis over the dose of trastuzumab': '裂解随曲妥珠单抗剂量变化',
  'trastuzumab, µg/mL': '曲妥珠单抗，µg/mL',
  'Lysis over CD20 density': '裂解随 CD20 密度变化',
  'CD20 molecules a cell': '每个细胞的 CD20 分子数',
  'CD19 molecules a cell': '每个细胞的 CD19 分子数',
  'CLDN18.2 molecules a cell': '每个细胞的 CLDN18.2 分子数',
  'IFN-γ over CD20 density': 'IFN-γ 随 CD20 密度变化',
  'IFN-γ after 24 h, pM': '24 小时后的 IFN-γ，pM',
  'Lysis over CD19 density': '裂解随 CD19 密度变化',
  'IFN-γ over CD19 density': 'IFN-γ 随 CD19 密度变化',
  'Lysis without antigen': '没有抗原时的裂解',
  'untransduced NK': '未转导的 NK',
  'NK cells recruited into division over IL-15': '被动员进入分裂的 NK 细胞，随 IL-15 变化',
  'IL-15, pM': 'IL-15，pM',
  'share of NK cells, %': 'NK 细胞的比例，%',
  'Turnover of NK cells': 'NK 细胞的更新',
  '% of NK cells a day': '每天占 NK 细胞的 %',
  'NK cells after a dose of N-803': '一剂 N-803 后的 NK 细胞',
  'fold of those before': '为给药前的倍数',
  'most, number': '最多时，数目',
  'day 24, number': '第 24 天，数目',
  'most, dividing': '最多时，分裂中',
  'Doubling time of NK cells': 'NK 细胞的倍增时间',
  'feeder-like IL-15': '相当于饲养细胞的 IL-15',
  days: '天',
  'NK cells left': '剩余的 NK 细胞',
  condition: '条件',
  '% of the cells at the start': '占起始细胞的 %',
  'no IL-15': '没有 IL-15',
  'own IL-15': '自带 IL-15',
  'own, rejected': '自带，被排斥',
  'Spread length of IFN-γ': 'IFN-γ 的传播长度',
  'uptake of a cell, µm³/s': '每个细胞的摄取，µm³/s',
  'λ, µm': 'λ，µm',
  'CAR-NK and untransduced NK on Raji': 'CAR-NK 与未转导 NK 对 Raji',
  'CARs with and without 4-1BB': '有无 4-1BB 的 CAR',
  'CAR and effector to target ratio': 'CAR 与效靶比',
  'effectors and line': '效应细胞与细胞系',
  'Live targets': '存活的靶细胞',
  'hours, at 1:1 and at 1:4': '小时，1:1 与 1:4',
  'live targets': '存活的靶细胞数',
  'Lysis and IFN-γ relative to no TGF-β': '相对于无 TGF-β 的裂解和 IFN-γ',
  'TGF-β for 3 d, ng/mL': 'TGF-β 3 天，ng/mL',
  'share of the untreated': '相对未处理的比例',
  'Contact to death': '从接触到死亡',
  'an EGFR-low line': 'EGFR 低的细胞系',
  'CAR-NK and CAR-T cells with one CAR against CD19, head to head':
    '带有同一抗 CD19 CAR 的 CAR-NK 与 CAR-T 细胞直接比较',
  'CD19-28ζ CAR-NK and CAR-T cells of blood, 60 % CAR-positive each, on Raji and NALM-6: 1:1, IFN-γ after 24 h, lysis after four hours at 0.5:1 with the ceiling of release assays (V1). Ratios, times and shares are assumed.':
    '血液来源的 CD19-28ζ CAR-NK 与 CAR-T 细胞，CAR 阳性各 60%，靶细胞为 Raji 和 NALM-6：1:1 时 24 小时后的 IFN-γ；0.5:1 时四小时后的裂解，带释放实验的上限（V1）。比例、时间和阳性率均为假设。',
  'That CAR-T cells of the model make more IFN-γ, for longer and in more cells, was assumed: those rows say that it went in. Much less is read as less than half.':
    '模型中的 CAR-T 细胞产生更多 IFN-γ、持续更久、分泌细胞更多，这是假设：这些行标明它是输入。“少得多”在此读作不到一半。',
  'CAR-NK and CAR-T cells head to head, lysis': 'CAR-NK 与 CAR-T 细胞直接比较：裂解',
  'CAR-NK and CAR-T cells head to head, IFN-γ': 'CAR-NK 与 CAR-T 细胞直接比较：IFN-γ',
  'Trastuzumab that NK cells need, by their CD16 allotype': '不同 CD16 等位型的 NK 细胞所需的曲妥珠单抗',
  'As V1: SK-BR-3 and four hours assumed, purified cells at 5:1, NK cells 7.94 % of the blood cells. Half way between lysis without antibody and at 1 µg/mL, on doses a factor of ten apart.':
    '同 V1：假设为 SK-BR-3 和四小时，纯化细胞 5:1，NK 占血细胞的 7.94%。取无抗体与 1 µg/mL 时裂解的中点，剂量相隔十倍。',
  'The factors of the three allotypes on the half occupancy were made of the EC50s of the purified cells: those rows say that they went in. The rows of the blood cells were not looked at for it.':
    '三种等位型对半数占据浓度的系数取自纯化细胞的 EC50：这些行标明它们是输入。血细胞的各行未用于此。',
  'Accepted are two standard errors of the donors’ mean in log10; for the blood cells, whose spread was not read, a factor of two each way, assumed.':
    '接受范围为供者 log10 均值的两个标准误；血细胞的离散度未读到，取上下各两倍（假设）。',
  'two tables of the source disagree by a factor of two: its mean lysis over dose (V1) is half way at 0.48 ng/mL, as here, while the EC50s fitted donor by donor average 1.0 ng/mL. The model was tuned on the lysis':
    '来源中的两张表相差两倍：其平均裂解对剂量（V1）的中点在 0.48 ng/mL，与此处相同，而逐个供者拟合的 EC50 平均为 1.0 ng/mL。模型是按裂解调整的',
  'no antibody': '无抗体',
  rituximab: '利妥昔单抗',
  'most kills of one NK': '单个 NK 细胞的最多杀伤数',
  'share without a kill': '没有杀伤的比例',
  'kills per NK': '每个 NK 的杀伤数',
  'variance / mean': '方差／均值',
  'χ² p-value over 0, 1, 2, 3, ≥ 4 kills': '杀伤数 0、1、2、3、≥ 4 的 χ² 检验 p 值',
};

type Say = (...parts: readonly string[]) => string;

/** Sentences with numbers or names in them. */
const PATTERNS: readonly (readonly [RegExp, Say])[] = [
  [/^(.*) \(simulation only\)$/, (title) => `${textInChinese(title)}（仅模拟）`],
  [/^(no antibody|rituximab): (.*)$/, (arm, what) => `${textInChinese(arm)}：${textInChinese(what)}`],
  [/^variation between donors at NK (\S+)$/, (ratio) => `供者之间的变异，NK ${ratio}`],
  [/^trastuzumab (\S+) µg\/mL, purified NK 5:1$/, (dose) => `曲妥珠单抗 ${dose} µg/mL，纯化 NK 5:1`],
  [/^PBMC (\S+) \(NK (\S+)\)$/, (ratio, nk) => `PBMC ${ratio}（NK ${nk}）`],
  [/^λ with uptake (\S+) µm³\/s$/, (uptake) => `摄取 ${uptake} µm³/s 时的 λ`],
  [/^CAR over untransduced at (\S+)$/, (ratio) => `${ratio} 时 CAR 与未转导之比`],
  [/^4-1BB-ζ above ζ above vector at (\S+)$/, (ratio) => `${ratio} 时 4-1BB-ζ 高于 ζ 高于空载体`],
  [/^(4-1BB-ζ|vector) at (\S+)$/, (what, ratio) => `${ratio} 时的${what === 'vector' ? '空载体' : ` ${what}`}`],
  [
    /^IFN-γ by CAR-NK cells over that by CAR-T cells on (.*)$/,
    (line) => `${line} 上 CAR-NK 与 CAR-T 细胞的 IFN-γ 之比`,
  ],
  [/^lysis by CAR-NK cells less that by CAR-T cells on (.*)$/, (line) => `${line} 上 CAR-NK 减 CAR-T 细胞的裂解`],
  [/^(CAR-NK|CAR-T) on (Raji|NALM-6)$/, (who, line) => `${line} 上的 ${who}`],
  [/^EC50 of (FF|FV|VV), (.*)$/, (allotype, cells) => `${allotype} 的 EC50，${textInChinese(cells)}`],
  [/^EC50 of FF over that of VV, (.*)$/, (cells) => `FF 与 VV 的 EC50 之比，${textInChinese(cells)}`],
  [
    /^EC50 of trastuzumab by CD16 allotype, (.*)$/,
    (cells) => `曲妥珠单抗的 EC50（按 CD16 等位型），${textInChinese(cells)}`,
  ],
  [/^standard deviation (\S+) in log10$/, (spread) => `log10 的标准差 ${spread}`],
  [/^gain by the CAR on (.*)$/, (line) => `CAR 在 ${textInChinese(line)} 上的增益`],
  [/^(CAR|parental) on (.*)$/, (who, line) => `${textInChinese(line)} 上的${who === 'CAR' ? ' CAR 细胞' : '亲本细胞'}`],
  [/^loss of ADCC by (\d+) h of (\d+) ng\/mL$/, (hours, dose) => `${dose} ng/mL ${hours} 小时造成的 ADCC 损失`],
  [/^NT (\d+)$/, (ratio) => `未转导 ${ratio}`],
  [/^none (\S+)$/, (ratio) => `无 CAR ${ratio}`],
  [/^lysis (\S+)$/, (dose) => `裂解 ${dose}`],
  [/^(1:[14]), (\d+)$/, (ratio, hour) => `${ratio}，${hour}`],
  [
    /^The read-out ceiling of all release assays here, R_max = (\S+): fitted to V1’s plateau, no source\. At 10:1/,
    (ceiling) =>
      `此处所有释放实验的读数上限 R_max = ${ceiling}：拟合自 V1 的平台，没有来源。10:1 时密度在数千分子以上的靶细胞全部死亡，平台即为该上限，其比值为 1。`,
  ],
  [
    /^Read-out ceiling R_max = (\S+): fitted to V1’s plateau/,
    (ceiling) =>
      `读数上限 R_max = ${ceiling}：拟合自 V1 的平台，没有来源。本组及其他所有释放实验的裂解都乘以它；不计它则达不到平台，见下文一行。`,
  ],
  [
    /^The test can fail: it refuses a pure Poisson killer .* \(p = (\S+)\)\.$/,
    (p) => `该检验可能失败：它拒绝均值与无抗体一列相同的纯泊松杀手（p = ${p}）。`,
  ],
];

/** A text of a data set in Chinese; what has no word in it, such as `5:1` or a name, stays as it is. */
export const textInChinese = (english: string): string => {
  const whole = TEXTS[english];
  if (whole !== undefined) return whole;
  for (const [pattern, say] of PATTERNS) {
    const found = pattern.exec(english);
    if (found !== null) return say(...found.slice(1));
  }
  return english;
};
