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
  'Persistence and expansion of NK cells': 'NK 细胞的持久性与扩增',
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
  'Donors are lots of the product, whose potency varies by 0.27 (from the same data, at 5:1). Accepted is the published coefficient of variation and two of its standard errors.':
    '供者以产品批次代表，其效力的变异为 0.27（来自同一数据，5:1）。接受范围是已发表的变异系数及其两倍标准误。',
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
  'NK cells alone in tissue; IL-15 armour as the product’s switch, rejection with its default window and rate.':
    'NK 细胞单独处于组织中；IL-15 武装为产品的开关，排斥取默认的窗口和速率。',
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
  'a CAR-T cell of the model fires its first hit later but lets go of a dead target sooner, and as many of them carry the CAR; why they are slower in the publication is not in its numbers':
    '模型的 CAR-T 细胞第一次打击较晚，但更早松开已死的靶细胞，且带 CAR 的比例相同；论文中它们为何较慢，其数字没有说明',
  'the half-maximal density of the CAR (800 molecules) is carried over from CAR-T cells against CD20 (V7) and cannot spare 10,000 molecules; a CAR of low affinity does (parameter car.dissociation, preset her2-low)':
    'CAR 的半最大密度（800 个分子）取自针对 CD20 的 CAR-T 细胞（V7），不能放过 10,000 个分子；低亲和力的 CAR 可以（参数 car.dissociation，场景 her2-low）',
  'N-803: its level in tissue is not published; the dose (3,000 pM of IL-15 activity, beside the default supply) was chosen so that the most is about the published triple. A dish has no marrow from which NK cells come anew.':
    'N-803：其组织内水平未见发表；剂量（3,000 pM 的 IL-15 活性，外加默认供给）的选择使峰值约为发表的三倍。培养皿中没有能重新产生 NK 细胞的骨髓。',
  'N-803 at the start: most NK cells over those at the start': '开始时给 N-803：NK 细胞最多时与开始时之比',
  'N-803 at the start: NK cells on day 24 over those at the start': '开始时给 N-803：第 24 天的 NK 细胞与开始时之比',
  'three-fold': '三倍',
  'the dose is lost with a half-life of 20 h, and cells that it has brought forth die at the pace of the default supply; in people NK cells come anew from the marrow, in the dish they do not':
    '剂量以 20 小时的半衰期消失，由它产生的细胞按默认供给下的速度死亡；人体内 NK 细胞由骨髓重新产生，培养皿中则没有',
  'innate lysis left after 3 d of 10 ng/mL': '10 ng/mL 作用 3 天后剩余的天然裂解',
  'some 45 % is recalled; the loss of receptors and that of granzyme both lower the summed signal before it is raised to the power of commitment, and the loss of receptors alone takes nine in ten first hits':
    '凭记忆约为 45 %；受体的丢失和颗粒酶的丢失都会在取幂之前降低总信号，单是受体的丢失就使首次打击减少十分之九',
  'Rituximab at 10 µg/mL, saturating: assumed.': '利妥昔单抗 10 µg/mL，饱和：假设。',
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
  'The target is not named. A CD20-positive line without HLA class I and sensitive to NK cells (innate ligands 0.93) is assumed.':
    '靶细胞未说明。假设为 CD20 阳性、没有 HLA I 类分子、对 NK 细胞敏感（天然配体 0.93）的细胞系。',
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
  'nearly abolished': '几乎消失',
  'less affected': '受影响较小',
  '0.07 nM at 4 h': '4 小时为 0.07 nM',
  '12.8 ± 1.1 min': '12.8 ± 1.1 分钟',
  '67.7 ± 5.3 min, cut off': '67.7 ± 5.3 分钟，截断',
  '30.2 ± 3.7 min': '30.2 ± 3.7 分钟',
  '4.3 ± 2.4 %/d': '4.3 ± 2.4%/天',
  '6.9 ± 4.0 %/d': '6.9 ± 4.0%/天',
  recalled: '凭记忆',
  'gone by about day 15': '约第 15 天消失',
  '2.1 d': '2.1 天',

  // Why a criterion is missed.
  'the model kills nearly every target at 5:1; why bulk release stops near 60 % is open: a ceiling of the read-out, targets that cannot be killed, or lymphocytes that do not take part would each do it':
    '模型在 5:1 时几乎杀死每个靶细胞；整体释放为何停在 60% 附近尚无定论：读数有上限、有杀不死的靶细胞、或有淋巴细胞不参与，都可以解释',
  'without a CAR, lots differ in their hit rate alone (0.27); where nearly every target dies that leaves no difference. That little of it is left at low ratios too was not traced further; people also differ in CD16, in the share of NK cells and in how far their cells can lyse at all, which is not in the model':
    '没有 CAR 时，批次之间只有打击速率不同（0.27）；在几乎每个靶细胞都死亡时便看不出差别。低比例时差别也所剩无几，其原因未进一步追查；人与人之间在 CD16、NK 细胞比例以及细胞究竟能裂解多少上也不同，这些不在模型中',
  'in one plane every NK finds a target within some 20 minutes and nearly each contact kills, so that one NK for each target already lyses most; in a pellet of a round-bottomed well not every cell takes part':
    '在一个平面内，每个 NK 细胞约 20 分钟内就找到靶细胞，且几乎每次接触都致死，因此每个靶细胞一个 NK 细胞就已裂解大部分；在圆底孔的细胞团中并非每个细胞都参与',
  'both CARs lyse nearly all targets at 4:1, and what is left between them is chance':
    '4:1 时两种 CAR 几乎裂解全部靶细胞，剩下的差别只是偶然',
  'the half-maximal density of the CAR (800 molecules) is carried over from CAR-T cells against CD20 (V7) and cannot spare 10,000 molecules; a CAR of low affinity does (parameter car.dissociation)':
    'CAR 的半数最大密度（800 个分子）沿用自抗 CD20 的 CAR-T 细胞（V7），无法放过 10,000 个分子；低亲和力的 CAR 可以（参数 car.dissociation）',
  'a thousand molecules are more than half of what the CAR needs at the affinity that V7 asks for':
    '在 V7 所要求的亲和力下，一千个分子已超过 CAR 所需的一半',
  'the CAR-T product fires its first hit after some 8 minutes and the membrane gives way 20 minutes after a lethal hit (both assumed); nanowells also count the minutes before a firm contact':
    'CAR-T 产品约 8 分钟后打出第一击，致死打击 20 分钟后膜破裂（均为假设）；纳米孔还把牢固接触之前的几分钟计算在内',

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
  'no antibody': '无抗体',
  rituximab: '利妥昔单抗',
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
