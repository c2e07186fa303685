/** V1a in Chinese. */
import type { adccAllotype as dataSet } from '../../adccAllotype';
import type { WordsOf } from '../shape';

export const adccAllotype: WordsOf<typeof dataSet> = {
  key: 'V1a',
  title: '不同 CD16 等位型的 NK 细胞所需的曲妥珠单抗',
  inShort: {
    tests: '按供者的 CD16 等位型，NK 细胞达到一半 ADCC 需要多少抗体。',
    protocol: [
      '30 名供者的 NK 细胞以及血细胞在跨七个数量级的曲妥珠单抗剂量下面对 HER2 阳性细胞系。',
      '此处每种等位型的 NK 细胞在六个剂量和无抗体时面对 200 个靶细胞，读取达到一半的剂量。',
    ],
  },
  protocol: [
    '同 V1：假设为 SK-BR-3 和四小时，纯化细胞 5:1，NK 占血细胞的 7.94%。取无抗体与 1 µg/mL 时裂解的中点，剂量相隔十倍。',
    '三种等位型对半数占据浓度的系数取自纯化细胞的 EC50：这些行标明它们是输入。血细胞的各行未用于此。',
    '接受范围为供者 log10 均值的两个标准误；血细胞的离散度未读到，取上下各两倍（假设）。',
  ],
  reasons: {
    tablesDisagree:
      '来源中的两张表相差两倍：其平均裂解对剂量（V1）的中点在 0.48 ng/mL，与此处相同，而逐个供者拟合的 EC50 平均为 1.0 ng/mL。模型是按裂解调整的',
  },
  labels: {},
};
