/** Where the numbers of cytokines and TGF-β come from, in Chinese, by the English sentence. */
export const cytokines: Readonly<Record<string, string>> = {
  'HLA-E rises over 12–48 h': 'HLA-E 在 12–48 h 内升高',
  'HLA and PD-L1 outlast the cytokine by a day; plausible 12–48 h':
    'HLA 和 PD-L1 比细胞因子多维持一天；合理范围 12–48 h',
  'gives some 100 pM (about 1 ng/mL) in an inflamed nodule; plausible 0.1–10':
    '在发炎的瘤结节中给出约 100 pM（约 1 ng/mL）；合理范围 0.1–10',
  'CXCL9 and CXCL10 are induced more than tenfold by IFN-γ; plausible 0–0.2':
    'IFN-γ 使 CXCL9 和 CXCL10 升高十倍以上；合理范围 0–0.2',
  'chemokines bind to the matrix; with the decay below they reach some 100 µm':
    '趋化因子与基质结合；加上下面的衰减，可达约 100 µm',
  'gives a reach √(D/k) of 100 µm; plausible 1e-4–1e-2': '给出作用距离 √(D/k) 为 100 µm；合理范围 1e-4–1e-2',
  'gives 1–3 ng/mL in dense tumour, within published 0.4–3.5; plausible 0.005–0.5':
    '在致密肿瘤中给出 1–3 ng/mL，在已发表的 0.4–3.5 之内；合理范围 0.005–0.5',
  '60 when free, 10 when bound to matrix; plausible 2–100': '游离时 60，与基质结合时 10；合理范围 2–100',
  'a choice of treatment': '治疗的选择',
  'dissociation constants of TGF-β antibodies and soluble receptors are near nanomolar; plausible 0.05–10':
    'TGF-β 抗体和可溶性受体的解离常数接近纳摩尔级；合理范围 0.05–10',
  'scale; 0.05 for engineered cells, direction published': '标度；工程化细胞为 0.05，方向已发表',
  'the most sensitive output; plausible 0.1–2': '最敏感的输出；合理范围 0.1–2',
  'plausible 0.6–0.95': '合理范围 0.6–0.95',
  'within hours; plausible 3–12': '数小时之内；合理范围 3–12',
  'plausible 0.2–3.5': '合理范围 0.2–3.5',
  'NKG2D, NKp30 and DNAM-1 fall; plausible 0.4–0.8': 'NKG2D、NKp30 和 DNAM-1 下降；合理范围 0.4–0.8',
  '48–72 h of exposure in experiments; plausible 12–48': '实验中暴露 48–72 h；合理范围 12–48',
  'plausible 0.2–3.5; models of CD8 T cells use 3.5': '合理范围 0.2–3.5；CD8 T 细胞的模型用 3.5',
  'plausible 0.4–0.8': '合理范围 0.4–0.8',
  'needs extended exposure; plausible 18–72': '需要较长时间的暴露；合理范围 18–72',
  'three times the innate value: CAR-NK partly resist (direction published)':
    '固有值的三倍：CAR-NK 部分抵抗（方向已发表）',
  'plausible 0.2–0.8': '合理范围 0.2–0.8',
  'as granzyme and perforin': '与颗粒酶和穿孔素相同',
  'plausible 0.4–0.9': '合理范围 0.4–0.9',
  'plausible 6–24': '合理范围 6–24',
  'plausible 0.5–5': '合理范围 0.5–5',
  'a choice of protocol; 10 mg by mouth give some 100–200 nM in blood':
    '实验方案的选择；口服 10 mg 使血中约有 100–200 nM',
  'dexamethasone in plasma 3–6 h': '地塞米松在血浆中 3–6 h',
  'affinity of the glucocorticoid receptor is some 5 nM; plausible 3–50':
    '糖皮质激素受体的亲和力约 5 nM；合理范围 3–50',
  'steroids lower NK cytotoxicity by a part; plausible 0.2–0.8': '类固醇使 NK 细胞毒性降低一部分；合理范围 0.2–0.8',
  'cytokines give in more than killing; plausible 0.5–0.95': '细胞因子比杀伤更受抑制；合理范围 0.5–0.95',
  'acts through gene expression; plausible 6–24 h': '通过基因表达起作用；合理范围 6–24 h',
  'a choice of product: NK cells make next to none; activated CAR-T cells 293 molecules/min (CARCADE, parameter.xml)':
    '产品的选择：NK 细胞几乎不产生；激活的 CAR-T 细胞每分钟 293 个分子（CARCADE，parameter.xml）',
  '2.96 pM for half of the rise of PD-L1 in the parameters of the QSPIO-TNBC model, taken for the other answers to IFN-γ too':
    'QSPIO-TNBC 模型参数中 PD-L1 升高一半所需的 2.96 pM，也用于对 IFN-γ 的其他应答',
  'taken equal to the 10 h of cytokine release of T cells in the SPQSP_IO model; plausible 4–24':
    '取为与 SPQSP_IO 模型中 T 细胞释放细胞因子的 10 h 相同；合理范围 4–24',
  'taken equal to that of IL-15; plausible 50–1,000': '取为与 IL-15 相同；合理范围 50–1,000',
  'half-life 6 h, taken equal to that of IL-15; plausible 1–24 h': '半衰期 6 h，取为与 IL-15 相同；合理范围 1–24 h',
  'chosen so that survival and division come near the turnover of NK cells in people (loss 6.9 %/d, growth 4.3 %/d, Zhang 2007); uptake lowers what dense NK cells feel':
    '选取使存活和分裂接近人体内 NK 细胞的更新（损失 6.9%/天，增长 4.3%/天，Zhang 2007）；摄取会降低密集 NK 细胞感受到的量',
  'diffusion over half the distance between capillaries: D/L² = 30/50² = 0.012; plausible 0.001–0.05':
    '在毛细血管间距的一半上扩散：D/L² = 30/50² = 0.012；合理范围 0.001–0.05',
  'secretors use their own cytokine first; plausible 0–100': '分泌者首先使用自己的细胞因子；合理范围 0–100',
  'bulk assays give some 10–40 pg/mL per million cells; plausible 0.01–1':
    '群体实验得出每百万细胞约 10–40 pg/mL；合理范围 0.01–1',
  'clearance grows with NK numbers (direction published); plausible 50–1,000':
    '清除随 NK 细胞数增加（方向已发表）；合理范围 50–1,000',
  'published models use 10–100 for IL-2': '已发表的模型对 IL-2 用 10–100',
  'half-life 6 h in medium; plausible 1–24 h': '在培养液中半衰期 6 h；合理范围 1–24 h',
  'both signal through the β and γ chains; with the α chain of activated T cells IL-2 counts for more':
    '两者都经 β 和 γ 链传递信号；激活的 T 细胞有 α 链，IL-2 的作用更大',
};
