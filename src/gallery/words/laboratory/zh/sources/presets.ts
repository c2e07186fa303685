/** Where the numbers of the presets come from, in Chinese, by the English sentence. */
export const presets: Readonly<Record<string, string>> = {
  'CD19 on Raji: 144,866 molecules a cell, standard deviation 65,092 (Liu et al. 2022, https://doi.org/10.1101/2022.04.18.488626)':
    'Raji 上的 CD19：每个细胞 144,866 个分子，标准差 65,092（Liu et al. 2022, https://doi.org/10.1101/2022.04.18.488626）',
  'Cells drawn somewhat larger than Raji’s 12 µm, so that contacts are seen: assumed':
    '细胞画得比 Raji 的 12 µm 略大，以便看清接触：假定',
  'HER2 on BT-474: 499,795 molecules a cell (HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/)':
    'BT-474 上的 HER2：每个细胞 499,795 个分子（HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/）',
  'TGF-β secretion in the upper half of its plausible range, for a tumour that is rich in it (4–6 ng/mL inside, above the 0.4–3.5 of published models): assumed':
    'TGF-β 分泌取合理范围的上半部，代表富含它的肿瘤（内部 4–6 ng/mL，高于已发表模型的 0.4–3.5）：假定',
  'Doubling time 90 h (BT-474: 80–100), innate ligands 0.2, spread 0.4 and antigen-negative fraction 0.05: assumed':
    '倍增时间 90 h（BT-474：80–100），固有配体 0.2，离散程度 0.4，抗原阴性比例 0.05：假定',
  'Three hits within 50 minutes to kill a solid tumour cell: Weigelin et al. 2021, https://doi.org/10.1038/s41467-021-25282-3':
    '50 分钟内三次打击杀死一个实体瘤细胞：Weigelin et al. 2021, https://doi.org/10.1038/s41467-021-25282-3',
  'IL-15 of 45 pM is assumed; it brings survival and division near the turnover of NK cells in people: Zhang et al. 2007, https://doi.org/10.1111/j.1365-2567.2007.02573.x':
    '45 pM 的 IL-15 为假定；它使存活和分裂接近人体内 NK 细胞的更新：Zhang et al. 2007, https://doi.org/10.1111/j.1365-2567.2007.02573.x',
  'Antigen below that of half the CAR’s signal, and a slow tumour: assumed, so that killing takes days':
    '抗原低于 CAR 信号达一半的水平，肿瘤生长缓慢：假定，使杀伤需要数天',
  'Below 2,000 CD19 molecules CAR-T cells make almost no cytokine: Majzner et al. 2020, https://doi.org/10.1158/2159-8290.CD-19-0945':
    'CD19 低于 2,000 个分子时 CAR-T 细胞几乎不产生细胞因子：Majzner et al. 2020, https://doi.org/10.1158/2159-8290.CD-19-0945',
  'Antigen of 1,000 molecules, and the numbers of cells: assumed': '1,000 个分子的抗原和细胞数：假定',
  'HER2 on MDA-MB-231: 11,250 molecules a cell (HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/)':
    'MDA-MB-231 上的 HER2：每个细胞 11,250 个分子（HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/）',
  'HER2 on healthy cells 1,000: assumed': '健康细胞上的 HER2 为 1,000：假定',
  'A third of fresh NK cells crawl in collagen: Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0':
    '胶原中三分之一的新鲜 NK 细胞爬行：Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
  'EGFR on U87 100,000, doubling 34 h: assumed': 'U87 上的 EGFR 为 100,000，倍增 34 h：假定',
  'No published numbers for CAR-NK cells against CLDN18.2 were found; densities, stroma and healthy cells are assumed':
    '未找到 CAR-NK 细胞针对 CLDN18.2 的已发表数值；密度、基质和健康细胞均为假定',
  'Trogocytosis by CAR-NK cells: Li et al. 2022, https://doi.org/10.1038/s41591-022-02003-x; its size is assumed':
    'CAR-NK 细胞的胞啃作用：Li et al. 2022, https://doi.org/10.1038/s41591-022-02003-x；其大小为假定',
  'A mixed tumour with 20,000 molecules on average, 8 % negative cells and few natural ligands: assumed':
    '平均 20,000 个分子、8% 阴性细胞、天然配体很少的混合肿瘤：假定',
  'TGF-β secretion at the upper end of its plausible range, and a tumour rich in natural ligands: assumed':
    'TGF-β 分泌取合理范围的上端，肿瘤富含天然配体：假定',
  'A knocked-out receptor leaves a twentieth of the effect: direction published, size assumed':
    '敲除受体后剩下二十分之一的作用：方向已发表，大小为假定',
  'Own IL-15 worth 30 pM to the cell that makes it, 0.1 molecules a second: assumed':
    '自产 IL-15 对产生它的细胞相当于 30 pM，每秒 0.1 个分子：假定',
  'Antibody response of NK cells: Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596':
    'NK 细胞对抗体的应答：Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
  'CD20 on Raji, and the numbers of cells: assumed': 'Raji 上的 CD20 和细胞数：假定',
  'Blocking NKG2A frees NK cells: André et al. 2018, https://doi.org/10.1016/j.cell.2018.10.014':
    '阻断 NKG2A 使 NK 细胞得以释放：André et al. 2018, https://doi.org/10.1016/j.cell.2018.10.014',
  'HLA-E put onto K562 at a full level, NKG2A on 80 % of the NK cells: assumed':
    'K562 加上满水平的 HLA-E，80% 的 NK 细胞带 NKG2A：假定',
  'PD-1 on 1.2 % of NK cells of blood (median of 19 donors): Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596':
    '血液 NK 细胞 1.2% 带 PD-1（19 名供者的中位数）：Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
  'PD-1 on 80 % of the NK cells, PD-L1 at a full level, and half of the signal taken away by it (the upper end of what is plausible): assumed, to show what the block could do':
    '80% 的 NK 细胞带 PD-1，PD-L1 为满水平，并由此失去一半信号（合理范围的上端）：假定，以显示阻断可能起到的作用',
  'Paclitaxel: 0.06 kills an hour at most, half at 92 nM: QSP-IO model, https://github.com/popellab/qspio':
    '紫杉醇：每小时最多杀伤 0.06，92 nM 时达一半：QSP-IO 模型, https://github.com/popellab/qspio',
  'Sensitisation of the survivors by half, dose and times: assumed': '存活者增敏一半、剂量和时间：假定',
  'Directions are published; sizes, 200 nM (as after 10–20 mg by mouth) and a medium that keeps it for days: assumed (recalled)':
    '方向已发表；大小、200 nM（如口服 10–20 mg 之后）以及能保持数天的培养液：假定（凭记忆）',
  'Antigen of 300 molecules, with which the hit rate decides over a contact, and the numbers of cells: assumed':
    '300 个分子的抗原（此时打击速率决定接触的结果）和细胞数：假定',
  'Stem-cell-derived CAR-NK cells with an IL-15 receptor fusion were seen in blood to day 15: Ghobadi et al. 2025, https://doi.org/10.1016/S0140-6736(24)02462-0':
    '带 IL-15 受体融合蛋白的干细胞来源 CAR-NK 细胞在血中可见至第 15 天：Ghobadi et al. 2025, https://doi.org/10.1016/S0140-6736(24)02462-0',
  'Rejection from day 10 at 0.3 a day, and the schedule: assumed': '从第 10 天起每天 0.3 的排斥以及给药计划：假定',
  'A sixth of the cells crawl after thawing, and killing in collagen falls as much: Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0':
    '复苏后六分之一的细胞爬行，胶原中的杀伤同样下降：Mark et al. 2020, https://doi.org/10.1038/s41467-020-19094-0',
  'Viability of 85 % at the thaw and 50 % a day later: assumed': '复苏时活率 85%，一天后 50%：假定',
  'Spread of killing between donors: Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596':
    '供者之间杀伤的差异：Wieckowski et al. 2020, https://doi.org/10.3389/fimmu.2020.552596',
  'Spread of CAR-positive share 0.2: assumed': 'CAR 阳性比例的离散程度 0.2：假定',
  'What sets CAR-T cells apart stands with the product; numbers of cells: assumed':
    'CAR-T 细胞的不同之处见产品；细胞数：假定',
  'Contacts of 67.7 min without perforin against 12.8 min with it: Jenkins et al. 2015, https://doi.org/10.1084/jem.20140964':
    '没有穿孔素的接触 67.7 分钟，有穿孔素的 12.8 分钟：Jenkins et al. 2015, https://doi.org/10.1084/jem.20140964',
};
