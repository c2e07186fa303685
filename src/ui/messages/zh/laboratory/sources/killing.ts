/** Where the numbers of killing, of drugs and of antibodies come from, in Chinese, by the English sentence. */
export const killing: Readonly<Record<string, string>> = {
  'a choice of line; by default one of the three KIR ligands fits': '细胞系的选择；默认三种 KIR 配体中有一种匹配',
  'relative level; Daudi 0': '相对水平；Daudi 为 0',
  'normal cells have not lost it': '正常细胞没有失去它',
  'relative level; K562 0': '相对水平；K562 为 0',
  'it follows HLA-I, which is full': '它随 HLA-I 而定，后者为满水平',
  'relative level': '相对水平',
  'plausible 0.2–1': '合理范围 0.2–1',
  'six-fold PD-L1 at saturating IFN-γ (r_PDL1_IFNg of the QSPIO-TNBC parameters, after Shin 2017) = 1 + 5':
    'IFN-γ 饱和时 PD-L1 为六倍（QSPIO-TNBC 参数 r_PDL1_IFNg，依据 Shin 2017）= 1 + 5',
  'the rest gets through; plausible 0.7–1': '其余的仍能通过；合理范围 0.7–1',
  'sets the scale of signals': '设定信号的标度',
  'weaker than the CAR; the innate arm then kills at its published rate when the target is sensitive':
    '比 CAR 弱；靶细胞敏感时，固有通路便以其已发表的速率杀伤',
  'tuned to published data, the kills of 107 NK cells with rituximab (Sung, Hosty and Pérez-Carrasco), in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those data is no prediction':
    '按已发表的数据（107 个 NK 细胞在利妥昔单抗下的杀伤数，Sung、Hosty 和 Pérez-Carrasco）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
  'tuned to published data, the share without a kill among 141 NK cells (Sung, Hosty and Pérez-Carrasco), in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those data is no prediction':
    '按已发表的数据（141 个 NK 细胞中没有杀伤的比例，Sung、Hosty 和 Pérez-Carrasco）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
  'tuned to published data, the share without a kill among 107 NK cells with rituximab (Sung, Hosty and Pérez-Carrasco), in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those data is no prediction':
    '按已发表的数据（107 个 NK 细胞在利妥昔单抗下没有杀伤的比例，Sung、Hosty 和 Pérez-Carrasco）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
  'taken from the ADCC arm': '取自 ADCC 通路',
  'direction published (Imai 2005, Portillo 2021), plausible 0–0.5':
    '方向已发表（Imai 2005，Portillo 2021），合理范围 0–0.5',
  'between the innate arm and the CAR; plausible 0.25–1': '介于固有通路与 CAR 之间；合理范围 0.25–1',
  'm = 1 cannot give the published 68-minute failed contacts; m = 3 gives 63 min':
    'm = 1 得不出已发表的 68 分钟失败接触；m = 3 得出 63 分钟',
  'sets the scale': '设定标度',
  '0.5 makes the first hit of a full NK kill nine times in ten; for solid targets 1.85 follows from three hits (Weigelin 2021)':
    '0.5 使颗粒充满的 NK 细胞的第一击十次有九次致死；实体瘤靶细胞的 1.85 由三次打击得出（Weigelin 2021）',
  'no reason known why a normal cell should withstand more hits than a blood cancer cell':
    '没有已知理由说明正常细胞比血液肿瘤细胞更经得起打击',
  'cells of one line differ': '同一细胞系的细胞各不相同',
  'three unit hits 50 min apart sum to 1.88 with this half-life (lethal at 1.85), 60 min apart to 1.75 (survived)':
    '按此半衰期，间隔 50 分钟的三次单位打击合计 1.88（1.85 致死），间隔 60 分钟为 1.75（存活）',
  'kills per NK in 5 h of 141 cells without and 107 with rituximab (Sung, Hosty and Pérez-Carrasco), with the conjugation rate':
    '141 个细胞在没有利妥昔单抗、107 个在有利妥昔单抗时 5 h 内每个 NK 的杀伤数（Sung、Hosty 和 Pérez-Carrasco），与结合速率一起',
  'several degranulations follow each other within minutes': '几次脱颗粒在数分钟内相继发生',
  'negative binomial shape 1.4 of the kills of 141 NK cells (method of moments, public data of Sung, Hosty and Pérez-Carrasco), taken for rates of hits, beside a silent share of cells':
    '141 个 NK 细胞杀伤数的负二项分布形状参数 1.4（矩估计，Sung、Hosty 和 Pérez-Carrasco 的公开数据），用于打击速率，另有一部分细胞沉默',
  'short exploratory contacts; plausible 1–20 min': '短暂的试探性接触；合理范围 1–20 min',
  'six to eight hits empty a cell, in line with at most 5–6 kills per NK observed':
    '六到八次打击耗尽一个细胞，与观察到每个 NK 最多杀伤 5–6 个相符',
  'less than one hit': '少于一次打击',
  'with a spread of 0.4 the mean hit is one unit': '离散程度为 0.4 时，平均打击为一个单位',
  'hits differ in granules released': '各次打击释放的颗粒不同',
  'late kills in a series use death receptors (Prager 2019); threshold not found':
    '连续杀伤的后期使用死亡受体（Prager 2019）；界限未找到',
  'scale; 0 for knocked-out cells, whose failed contacts are published (Jenkins 2015)':
    '标度；敲除细胞为 0，其失败接触已发表（Jenkins 2015）',
  'scale; 0 for cells without granzymes A and B (Jenkins 2015)': '标度；没有颗粒酶 A 和 B 的细胞为 0（Jenkins 2015）',
  'contacts without perforin fail in the published hours, so none by default; depends on the death receptors of the target, plausible 0–0.5':
    '没有穿孔素的接触在已发表的时间内失败，因此默认没有；取决于靶细胞的死亡受体，合理范围 0–0.5',
  'a choice of protocol; 10–1,000 in experiments': '实验方案的选择；实验中用 10–1,000',
  'terminal half-life in plasma; plausible 10–50 h': '血浆终末半衰期；合理范围 10–50 h',
  'cells that divide seldom are hit less; plausible 0–0.5': '很少分裂的细胞受影响较小；合理范围 0–0.5',
  'stressed cells show more NKG2D ligands and death receptors; in all 1.5 times, plausible 1–3':
    '受应激的细胞展示更多 NKG2D 配体和死亡受体；合计 1.5 倍，合理范围 1–3',
  'a stress response of about a day; plausible 12–48': '约一天的应激反应；合理范围 12–48',
  'published models use 1e-4 a day to 1e-3 an hour': '已发表的模型用每天 1e-4 至每小时 1e-3',
  'bulk assays give 1–3 ng/mL per million cells a day with 20–30 % secretors; plausible 1–100':
    '群体实验得出每百万细胞每天 1–3 ng/mL，分泌细胞占 20–30%；合理范围 1–100',
  'plausible 0.1–0.6': '合理范围 0.1–0.6',
  'NK cells secrete within 3 h of a trigger; plausible length 3–12 h':
    'NK 细胞在触发后 3 h 内分泌；时长的合理范围 3–12 h',
  'weaker than a CAR; plausible 0–0.6': '弱于 CAR；合理范围 0–0.6',
  'CD16 drives cytokines well; taken as its share in killing, plausible 0.3–1':
    'CD16 能很好地引发细胞因子；取其在杀伤中的份额，合理范围 0.3–1',
  'perforin-deficient cells hypersecrete; fold 3–5 recalled from reviews':
    '缺乏穿孔素的细胞过度分泌；3–5 倍，凭综述记忆',
  'between the 13 min of a lethal and the 68 min of a failed contact': '介于致死接触的 13 分钟与失败接触的 68 分钟之间',
  'published spread lengths of 30–40 µm and of over 800 µm imply 0.1–300':
    '已发表的扩散长度为 30–40 µm 和 800 µm 以上，对应 0.1–300',
  'tuned, with the exponent, to seven dose rows of ADCC by purified NK cells (Wieckowski 2020, EC50 of lysis 1 ng/mL) in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those rows is no prediction':
    '与指数一起，按纯化 NK 细胞 ADCC 的七个剂量（Wieckowski 2020，裂解的 EC50 为 1 ng/mL）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
  'tuned, with the half occupancy, to seven dose rows of ADCC by purified NK cells (Wieckowski 2020) in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those rows is no prediction':
    '与半数占据浓度一起，按纯化 NK 细胞 ADCC 的七个剂量（Wieckowski 2020）在本项目之外的充分混合计算中调定；本项目没有命令重复该拟合，与这些数据相符不算预测',
  'factors 1.15, 0.9 and 0.7 on the half occupancy: donors’ mean log10 EC50 of −2.94, −3.04 and −3.15 against −3.00 of all (Wieckowski 2020) = 1.15, 0.91 and 0.71':
    '半数占据浓度的系数 1.15、0.9 和 0.7：供者 log10 EC50 的平均值 −2.94、−3.04 和 −3.15，全体为 −3.00（Wieckowski 2020）= 1.15、0.91 和 0.71',
  'far below the 65,000 CD20 that complement needs (Watanabe 2015); plausible 500–20,000':
    '远低于补体所需的 65,000 个 CD20（Watanabe 2015）；合理范围 500–20,000',
  'some 0.9 of blood NK cells, but the fitted silent share of the ADCC arm already counts those without; NK-92 0':
    '血液 NK 细胞约 0.9，但 ADCC 通路的拟合沉默比例已计入没有它的细胞；NK-92 为 0',
  'cleavage by ADAM17 after engagement; plausible 0.3–0.9': '结合后被 ADAM17 切割；合理范围 0.3–0.9',
  'a choice of product': '产品的选择',
  'new synthesis; plausible 12–72 h': '重新合成；合理范围 12–72 h',
  'CAR-NK cells strip antigen (published: Li 2022, no number found); plausible 0.01–0.15':
    'CAR-NK 细胞会剥离抗原（已发表：Li 2022，未找到数值）；合理范围 0.01–0.15',
  'none unless asked for; stripping is the loss that is published for CAR-NK cells':
    '除非要求，否则没有；对 CAR-NK 细胞发表的抗原损失是剥离',
  'of the order of a lethal contact': '与一次致死接触同一量级',
  'part is taken in; plausible 0.1–1': '一部分被内化；合理范围 0.1–1',
  'foreign membrane proteins are lost within a day or two; plausible 4–48 h':
    '外来膜蛋白在一两天内丢失；合理范围 4–48 h',
  'fratricide after trogocytosis is published (Li 2022), its rate is not; off unless asked for':
    '胞啃之后的自相残杀已发表（Li 2022），其速率未见发表；除非要求，否则关闭',
};
