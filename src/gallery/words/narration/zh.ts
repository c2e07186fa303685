/** The sentence over the picture, and the run in words for those who do not see it: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { narration as english } from './en';

export const narration: InAnyLanguage<typeof english> = {
  narration: {
    opening: '青色的 NK 细胞正在猎杀粉红色的肿瘤细胞。试试两个滑块：IL-15 存活支持和抗原密度。',
    cleared: (time) => `${time}后已没有肿瘤细胞。`,
    noNk: (tumour) => `NK 细胞已全部消失；还剩 ${tumour} 个肿瘤细胞。`,
    depleted: (share) => `杀伤变慢：${share} 的 NK 细胞颗粒耗尽。`,
    suppressed: (share) => `TGF-β 抑制了 ${share} 的 NK 细胞。`,
    inhibited: (share) => `${share} 的 NK 细胞被抑制性信号阻断。`,
    lowSignal: (share) => `${share} 的 NK 细胞碰到了靶细胞但信号不足：没有 CAR，或抗原太少。`,
    fading: (now, before) => `NK 细胞正在减少：现有 ${now} 个，一天前为 ${before} 个。`,
    winning: (kills) => `NK 细胞占上风：最近一小时${kills}。`,
    losing: (kills) => `肿瘤的生长超过了杀伤：最近一小时${kills}。`,
    hunting: (kills) => `NK 细胞正在猎杀：最近一小时${kills}。`,
    quiet: '最近一小时没有杀伤。',
    offTumour: (killed) => `NK 细胞也攻击健康细胞：最近一小时误杀 ${killed} 个。`,
  },
  announcement: {
    run: (time, tumour, tumourTrend, naturalKiller, nkTrend, kills) =>
      `${time}：肿瘤细胞 ${tumour} 个，${tumourTrend}；NK 细胞 ${naturalKiller} 个，${nkTrend}；累计杀伤 ${kills} 个。`,
    healthy: (healthy, killed) => `健康细胞剩 ${healthy} 个，被杀 ${killed} 个。`,
    since: (from, happened) => `自 ${from}起：${happened}。`,
    killed: (_, shown) => `杀伤 ${shown} 个`,
    healthyKilled: (_, shown) => `误杀健康细胞 ${shown} 个`,
    infused: (_, shown) => `输注 NK 细胞 ${shown} 个`,
    nkDied: (_, shown) => `NK 细胞死亡 ${shown} 个`,
    nkDivided: (_, shown) => `NK 细胞分裂 ${shown} 次`,
    tumourDivided: (_, shown) => `肿瘤细胞分裂 ${shown} 次`,
    changed: (label, value) => `${label}设为 ${value}`,
    rising: '正在上升',
    falling: '正在下降',
    steady: '保持平稳',
  },
};
