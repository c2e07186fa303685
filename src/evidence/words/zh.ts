/** The words of all data sets in Chinese: every file of `zh`, and what labels of several or with numbers in them are called. */
import type { DataSetWords } from './shape';

const files = import.meta.glob<Readonly<Record<string, DataSetWords>>>('./zh/*.ts', { eager: true });
const words = Object.values(files).flatMap((file) => Object.values(file));

export const dataSets: Readonly<Record<string, DataSetWords>> = Object.fromEntries(
  words.map((dataSet) => [dataSet.key, dataSet]),
);

const LABELS: Readonly<Record<string, string>> = {
  'effectors and targets': '效应细胞与靶细胞',
  'a healthy epithelium': '健康上皮',
  effectors: '效应细胞',
  minutes: '分钟',
  'specific lysis, %': '特异性裂解，%',
  'IFN-γ after 24 h, pM': '24 小时后的 IFN-γ，pM',
  'own, rejected': '自带，被排斥',
  'effectors and line': '效应细胞与细胞系',
  'an EGFR-low line': 'EGFR 低的细胞系',
  'no antibody': '无抗体',
  rituximab: '利妥昔单抗',
  'most kills of one NK': '单个 NK 细胞的最多杀伤数',
  'share without a kill': '没有杀伤的比例',
  'kills per NK': '每个 NK 的杀伤数',
  'variance / mean': '方差／均值',
  'χ² p-value over 0, 1, 2, 3, ≥ 4 kills': '杀伤数 0、1、2、3、≥ 4 的 χ² 检验 p 值',
  ...Object.assign({}, ...words.map(({ labels }) => labels)),
};

type Say = (...parts: readonly string[]) => string;

/** Labels with numbers or names in them. */
const PATTERNS: readonly (readonly [RegExp, Say])[] = [
  [/^(.*) \(simulation only\)$/, (title) => `${labelInChinese(title)}（仅模拟）`],
  [/^(no antibody|rituximab): (.*)$/, (arm, what) => `${labelInChinese(arm)}：${labelInChinese(what)}`],
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
  [/^EC50 of (FF|FV|VV), (.*)$/, (allotype, cells) => `${allotype} 的 EC50，${labelInChinese(cells)}`],
  [/^EC50 of FF over that of VV, (.*)$/, (cells) => `FF 与 VV 的 EC50 之比，${labelInChinese(cells)}`],
  [
    /^EC50 of trastuzumab by CD16 allotype, (.*)$/,
    (cells) => `曲妥珠单抗的 EC50（按 CD16 等位型），${labelInChinese(cells)}`,
  ],
  [/^standard deviation (\S+) in log10$/, (spread) => `log10 的标准差 ${spread}`],
  [/^gain by the CAR on (.*)$/, (line) => `CAR 在 ${labelInChinese(line)} 上的增益`],
  [
    /^(CAR|parental) on (.*)$/,
    (who, line) => `${labelInChinese(line)} 上的${who === 'CAR' ? ' CAR 细胞' : '亲本细胞'}`,
  ],
  [/^loss of ADCC by (\d+) h of (\d+) ng\/mL$/, (hours, dose) => `${dose} ng/mL ${hours} 小时造成的 ADCC 损失`],
  [/^NT (\d+)$/, (ratio) => `未转导 ${ratio}`],
  [/^none (\S+)$/, (ratio) => `无 CAR ${ratio}`],
  [/^lysis (\S+)$/, (dose) => `裂解 ${dose}`],
  [/^(1:[14]), (\d+)$/, (ratio, hour) => `${ratio}，${hour}`],
];

/** A label of a data set in Chinese; what has no word in it, such as `5:1` or a name, stays as it is. */
export const labelInChinese = (english: string): string => {
  const whole = LABELS[english];
  if (whole !== undefined) return whole;
  for (const [pattern, say] of PATTERNS) {
    const found = pattern.exec(english);
    if (found !== null) return say(...found.slice(1));
  }
  return english;
};
