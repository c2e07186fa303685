/** Where the numbers of survival, movement and the product come from, in Chinese, by the English sentence. */
export const life: Readonly<Record<string, string>> = {
  'perforin and granzyme are made anew within a day; plausible 8–30 h':
    '穿孔素和颗粒酶在一天内重新合成；合理范围 8–30 h',
  'plausible 24–96 h': '合理范围 24–96 h',
  'taken equal to that of survival': '取为与存活的相同',
  'without cytokine NK cells die within days; plausible 1–3 d': '没有细胞因子时 NK 细胞几天内死亡；合理范围 1–3 天',
  'anchored to the published half-life below 10 d in people; plausible 7–20 d':
    '以已发表的人体内半衰期（短于 10 天）为准；合理范围 7–20 天',
  'chosen with the support of 45 pM to give the published turnover; plausible 3–70':
    '与 45 pM 的支持一起选取，以给出已发表的更新；合理范围 3–70',
  'seen after antibody-driven killing in some donors; plausible 0–0.1':
    '在一些供者中见于抗体驱动的杀伤之后；合理范围 0–0.1',
  'irradiated NK-92 cells are gone within days; plausible 1–4 d': '经辐照的 NK-92 细胞几天内消失；合理范围 1–4 天',
  'a choice of scene: no host in a well, one in a patient': '场景的选择：孔中没有宿主，患者体内有',
  'T cells are back some 7–21 d after fludarabine and cyclophosphamide': '氟达拉滨和环磷酰胺之后约 7–21 天 T 细胞恢复',
  'mismatched NK cells disappear within a week or two of it; plausible 0.1–1':
    '此后错配的 NK 细胞在一两周内消失；合理范围 0.1–1',
  'lag before the first division; plausible 24–60 h': '第一次分裂前的延迟；合理范围 24–60 h',
  'about the 2.1 d doubling on feeder cells (Imai 2005); plausible 36–72 h':
    '约为在饲养细胞上倍增的 2.1 天（Imai 2005）；合理范围 36–72 h',
  'with a support of 45 pM gives 6 % recruitment a day (published growth 4.3 ± 2.4 %); plausible 50–1,000':
    '支持为 45 pM 时每天动员 6%（已发表的增长 4.3 ± 2.4%）；合理范围 50–1,000',
  'commitment ends when the cytokine goes (direction published)': '细胞因子消失后分裂意愿即告结束（方向已发表）',
  'no room': '没有空间',
  'NK cells do not expand on antigen; T cells double in 18–24 h, and ln 2/21 h is 0.8 a day':
    'NK 细胞不因抗原而扩增；T 细胞 18–24 h 倍增，ln 2/21 h 为每天 0.8',
  'T cells go through several divisions after one stimulus; plausible 2–7 d':
    'T 细胞受一次刺激后分裂数次；合理范围 2–7 天',
  'no room; as in the division by IL-15': '没有空间；与由 IL-15 引起的分裂相同',
  'Raji cells; other lines 22–100 h': 'Raji 细胞；其他细胞系 22–100 h',
  'cycle times vary by about a third': '周期时间相差约三分之一',
  'six neighbours each overlapping by a sixth': '六个邻近细胞，各重叠六分之一',
  'bystander growth inhibition is published (Hoekstra 2020, Thibaut 2020); size plausible 0–0.7':
    '对旁观细胞的生长抑制已发表（Hoekstra 2020，Thibaut 2020）；大小的合理范围 0–0.7',
  'caspase-3 acts 6 min after granzyme B (Liesche 2018), execution takes some 15 min more; plausible 5–60':
    'caspase-3 在颗粒酶 B 之后 6 分钟起作用（Liesche 2018），执行还需约 15 分钟；合理范围 5–60',
  'plausible 1.3–2.5': '合理范围 1.3–2.5',
  'targets of granzyme-null cells die late (Jenkins 2015: let go after 30 instead of 13 min); plausible 2–5':
    '无颗粒酶细胞的靶细胞死得晚（Jenkins 2015：30 分钟而不是 13 分钟后放开）；合理范围 2–5',
  'slower than granzyme (Prager 2019); plausible 60–300': '比颗粒酶慢（Prager 2019）；合理范围 60–300',
  'plausible 5–30': '合理范围 5–30',
  'activated NK cells in microwells crawl at a few µm/min; plausible 2–8':
    '微孔中激活的 NK 细胞以每分钟几微米爬行；合理范围 2–8',
  'tracked NK cells differ about twofold in mean speed': '被跟踪的 NK 细胞平均速度相差约两倍',
  'plausible 2–15 min; the PhysiCell immune sample uses 10': '合理范围 2–15 min；PhysiCell 的免疫示例用 10',
  'plausible 0–0.5; the PhysiCell immune sample uses 0.5': '合理范围 0–0.5；PhysiCell 的免疫示例用 0.5',
  'IFN-γ induces CXCL9 and CXCL10; size of the effect not found': 'IFN-γ 诱导 CXCL9 和 CXCL10；作用大小未找到',
  'taken equal to the published half-maximal concentration of PD-L1 induction, 2.96 pM':
    '取为与已发表的 PD-L1 诱导半数最大浓度 2.96 pM 相同',
  'a few per cent across a cell at some 30 pM': '约 30 pM 时，跨过一个细胞相差百分之几',
  'NK cells arrest on targets; plausible 0–1.5': 'NK 细胞在靶细胞上停住；合理范围 0–1.5',
  'fresh cells in two dimensions; in collagen 0.34 fresh and 0.05 after thawing were published':
    '二维上的新鲜细胞；胶原中已发表新鲜 0.34、复苏后 0.05',
  'strong enough to hold a conjugate together against crawling; range of stability 0–1.5':
    '足以使结合体抵抗爬行而不散开；稳定范围 0–1.5',
  'numerical guard, a quarter of the tumour radius': '数值上的保护，为肿瘤半径的四分之一',
  'some four times a tumour cell, near the 0.14 that the QSP-IO model gives to an M2 macrophage; plausible 0.02–1':
    '约为肿瘤细胞的四倍，接近 QSP-IO 模型给 M2 巨噬细胞的 0.14；合理范围 0.02–1',
  'fibroblasts are held by their fibres; a growing nodule pushes them aside slowly':
    '成纤维细胞被其纤维固定；生长的瘤结节缓慢地推开它们',
  'a choice of batch': '批次的选择',
  '15.6/58.6, standard deviation over mean of the highest antibody-driven lysis of 30 donors (Wieckowski 2020, raw data), taken for rates of hits':
    '15.6/58.6：30 名供者最高抗体驱动裂解率的标准差除以平均值（Wieckowski 2020，原始数据），用于打击速率',
  'CAR-positive shares of 0.3–0.9 are reported; plausible 0.1–0.4': '报道的 CAR 阳性比例为 0.3–0.9；合理范围 0.1–0.4',
  'recovery after thawing and rest 73 ± 22 %, 19 lots (Front Immunol 2022, 861681): 22/(100 − 73)':
    '复苏并静置后的回收率 73 ± 22%，19 批（Front Immunol 2022, 861681）：22/(100 − 73)',
  'scale; cord blood equal to blood once expanded (direction published), others plausible 0.5–1.5':
    '标度；脐带血扩增后与外周血相当（方向已发表），其他的合理范围 0.5–1.5',
  'retrovirally transduced cord-blood NK cells; plausible 0.3–0.9': '逆转录病毒转导的脐带血 NK 细胞；合理范围 0.3–0.9',
  'scale; plausible 0.5–2': '标度；合理范围 0.5–2',
  'two weeks are common; plausible 7–28': '通常为两周；合理范围 7–28',
  'thousandfold in 21 days (Imai 2005): 21 d/log2(1000) = 2.1 d':
    '21 天扩增一千倍（Imai 2005）：21 d/log2(1000) = 2.1 d',
  'long expansion shortens telomeres and wears cells; size not found, plausible 3–20':
    '长期扩增使端粒缩短、细胞衰退；大小未找到，合理范围 3–20',
  'freshly harvested cells; plausible 0.9–0.98': '刚收获的细胞；合理范围 0.9–0.98',
  'cells look alive at first; plausible 0.7–0.95': '起初细胞看起来活着；合理范围 0.7–0.95',
  'many die late of freezing; plausible 0.25–0.75': '许多细胞因冻存而较晚死亡；合理范围 0.25–0.75',
  'a choice of supply chain': '供应链的选择',
  'at least the 36 h without cytokine in warmth, longer when cooled; plausible 36–200':
    '至少为温暖环境中没有细胞因子的 36 h，冷藏时更长；合理范围 36–200',
  'no recovery was reported; a night with cytokine restores killing (Front Immunol 2022), so 12–48 is possible':
    '没有恢复的报道；在细胞因子中过夜能恢复杀伤（Front Immunol 2022），因此 12–48 是可能的',
  '70 % is a common criterion for cell products': '70% 是细胞产品的常用标准',
  'criteria differ between products; plausible 0.1–0.5': '各产品标准不同；合理范围 0.1–0.5',
  'criteria differ between products; plausible 0.3–0.8': '各产品标准不同；合理范围 0.3–0.8',
  'a choice of protocol; without it failed lots can be compared with good ones':
    '实验方案的选择；没有它，不合格批次可与合格批次比较',
  'apoptosis to disappearance takes 6–18 h in published models': '已发表的模型中，从凋亡到消失需 6–18 h',
  'small cells are taken up sooner': '小细胞更快被吞噬',
};
