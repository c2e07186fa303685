/** V12 in Chinese. */
import type { contactTimes as dataSet } from '../../contactTimes';
import type { WordsOf } from '../shape';

export const contactTimes: WordsOf<typeof dataSet> = {
  key: 'V12',
  title: '从第一个信号到松开（含 V19）',
  inShort: {
    tests: 'NK 细胞与靶细胞接触多久：杀死靶细胞时、缺少穿孔素时、缺少颗粒酶时。',
    protocol: [
      '拍摄小鼠 NK 细胞与纤维肉瘤细胞，从第一次钙信号直到松开。',
      '此处让 60 个 NK 细胞面对 200 个完全敏感的靶细胞 8 小时，分别为野生型和敲除各一种武器。',
    ],
  },
  protocol: [
    '小鼠 NK 细胞对纤维肉瘤细胞系，从第一次钙流（此处：第一次溶细胞打击）到脱离。',
    '假设：细胞系对 NK 细胞完全敏感、没有 HLA I 类分子、靶细胞少。取 8 小时前半段中发动攻击的接触。',
    '被结束时刻截断的接触按所见时长计，与论文相同。',
    '颗粒酶 B 到 caspase-3 的 6 分钟（Liesche 2018）在膜丧失前的 20 分钟延迟之内，不是模型的状态：未检验。',
  ],
  labels: {
    'contact that kills': '致死的接触',
    'contact without perforin': '没有穿孔素的接触',
    'cut off': '截断',
    'ratio of the two': '两者之比',
    'contact that kills without granzyme': '没有颗粒酶时致死的接触',
    'delay of death without granzyme over that with it': '没有颗粒酶与有颗粒酶时死亡延迟之比',
    delayed: '延迟',
    'From the first signal to letting go': '从第一个信号到松开',
    'wild type': '野生型',
    'granzyme-null': '无颗粒酶',
    'perforin-null': '无穿孔素',
  },
};
