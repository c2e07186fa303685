/** V15 in Chinese. */
import type { nkSteadyState as dataSet } from '../../nkSteadyState';
import type { WordsOf } from '../shape';

export const nkSteadyState: WordsOf<typeof dataSet> = {
  key: 'V15',
  title: '健康人 NK 细胞的更新',
  inShort: {
    tests: '健康人体内 NK 细胞分裂和死亡有多快。',
    protocol: [
      '用氘标记得到志愿者 NK 细胞每日的增殖和损失。',
      '此处 150 个 NK 细胞以血液中的密度、默认的 IL-15 单独存活十天。',
    ],
  },
  protocol: [
    '单独的 NK 细胞，血液中的密度（每 mm³ 200 个），模型默认的 IL-15，10 天。',
    '该默认值（45 pM）以及存活和分裂的 EC50 是按这些数据选定的。',
  ],
  labels: {
    proliferation: '增殖',
    loss: '损失',
    'Turnover of NK cells': 'NK 细胞的更新',
    '% of NK cells a day': '每天占 NK 细胞的 %',
  },
};
