/** How numbers, units and times are said: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { units as english } from './en';

export const units: InAnyLanguage<typeof english> = {
  units: {
    hours: (count) => `${count} 小时`,
    days: (count) => `${count} 天`,
    minutes: (count) => `${count} 分钟`,
    daysAndHours: (days, hours) => `${days} 天 ${hours} 小时`,
    percent: (count) => `${count}%`,
    names: {
      h: '小时',
      min: '分钟',
      d: '天',
      cells: '个细胞',
      hits: '次打击',
      'molecules/cell': '分子/细胞',
      'molecules/s': '分子/秒',
    },
    shortNames: { 'molecules/cell': '/细胞' },
    comma: '、',
    or: ' 或 ',
    and: ' 和 ',
    gap: '',
  },
};
