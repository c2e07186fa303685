/** The charts and the states of NK cells that they count: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { charts as english } from './en';

export const charts: InAnyLanguage<typeof english> = {
  states: {
    searching: '搜寻中',
    lowSignal: '信号不足',
    inhibited: '被抑制性信号阻断',
    suppressed: '受 TGF-β 抑制',
    depleted: '颗粒耗尽',
    striking: '攻击中',
    detaching: '正在脱离',
  },

  charts: {
    label: '图表',
    more: '更多图表',
    fewer: '收起图表',
    cells: '细胞数',
    tumour: '肿瘤细胞',
    naturalKiller: 'NK 细胞',
    healthy: '健康细胞',
    limits: '此刻什么限制了杀伤',
    limitsUnit: '占 NK 细胞的百分比',
    killsPerNk: '每个 NK 细胞的杀伤数',
    killsPerNkUnit: 'NK 细胞数',
    killRate: '每小时杀伤数',
    killRateUnit: '最近一小时',
    cytokines: '细胞因子',
    cytokinesUnit: '平均值，pM',
    antigen: '每个肿瘤细胞的抗原',
    antigenUnit: '肿瘤细胞数',
    antigenNone: '无',
    noData: '还没有测量值。',
    below: (floor) => `< ${floor}`,
    failed: (reason) => `图表无法启动（${reason}）。运行仍在继续：画面和数字都是真实的。`,
    now: {
      searching: (share) => `寻找：${share} 仍在寻找靶细胞。`,
      lowSignal: (share) => `信号：${share} 接触到靶细胞，但信号太弱。`,
      inhibited: (share) => `抑制：${share} 被靶细胞的抑制信号阻断。`,
      suppressed: (share) => `TGF-β：抑制了 ${share}。`,
      depleted: (share) => `颗粒：${share} 已耗尽颗粒。`,
      striking: (share) => `几乎没有：${share} 正在攻击。`,
    },
    summary: {
      cells: (tumour, naturalKiller) => `当前细胞数：肿瘤细胞 ${tumour} 个，NK 细胞 ${naturalKiller} 个。`,
      healthy: (healthy) => `健康细胞 ${healthy} 个。`,
      killRate: (rate) => `最近一小时杀伤 ${rate} 个。`,
      cytokines: (interferonGamma, tgfBeta, interleukin15) =>
        `当前平均浓度：IFN-γ ${interferonGamma} pM，TGF-β ${tgfBeta} pM，IL-15 ${interleukin15} pM。`,
      limits: (shares) => `NK 细胞当前状态：${shares}。`,
      killsPerNk: (none, most) => `${none} 个 NK 细胞还没有杀伤；单个 NK 细胞最多杀伤 ${most} 个。`,
      antigen: (median, negative) => `每个肿瘤细胞的分子数中位数为 ${median}；${negative} 个细胞不带抗原。`,
    },
  },
};
