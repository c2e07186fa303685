/** The views of the page beside the Lab: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { views as english } from './en';

export const views: InAnyLanguage<typeof english> = {
  views: {
    label: '视图',
    titles: { lab: '实验室', compare: '对比', experiments: '实验', evidence: '证据' },
    unknown: (fragment) => `本页没有名为 ${fragment} 的视图。这里是实验室。`,
    failed: (failure) => `此视图无法显示（${failure}）。请重新加载页面，或回到实验室，你的运行保留在那里。`,
  },
};
