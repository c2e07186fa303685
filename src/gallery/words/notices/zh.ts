/** Short answers to what was done: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { notices as english } from './en';

export const notices: InAnyLanguage<typeof english> = {
  notices: {
    linkCopied: (time) => `链接已复制：它会重现这次运行，并在 ${time}处打开。`,
    follows: (cell) => `正在跟踪：${cell}。`,
    noneToFollow: {
      naturalKiller: '没有存活的 NK 细胞可以跟踪。',
      tumour: '没有存活的肿瘤细胞可以跟踪。',
    },
    hashCopied: '状态哈希的 64 个字符已全部复制。',
    notCopied: '浏览器拒绝了复制。',
    undone: (time) => `已撤销。现在位于该操作之前的 ${time}。`,
    redone: (time) => `已重做。现在位于 ${time}。`,
    nothingToUndo: '到此刻为止没有手动操作可以撤销。',
    nothingToRedo: '没有可以重做的操作。',
    switched: (time) => `已切换到另一个未来，位于 ${time}。刚才离开的那个在菜单里。`,
    onTheWay: (time) => `正在计算到 ${time}为止的运行…`,
    sameState: (time) => `逐位相同：${time}的状态与分享时的状态完全一致。`,
    sameFile: (time) => `运行已打开。逐位相同：${time}的状态与文件中的状态完全一致。`,
    runSaved: (name) => `已保存为 ${name}。`,
    savingRun: '正在保存运行…',
    restored: (time) => `上次的运行已恢复，位于 ${time}。点“重置”可从头开始。`,
    linkNotCopied: '浏览器拒绝了复制。地址栏里就是同一个链接。',
    restarted: (label) => `更改“${label}”需要新的运行：已从 0 小时重新开始。`,
    newSeed: (seed) => `以种子 ${seed} 开始新的运行。`,
    reset: '已回到起点，种子不变，滑块保持原位。',
    dosed: (count) => `已输注 ${count} 个 NK 细胞。`,
    doseTooLarge: (fitted, asked) => `${asked} 个 NK 细胞中只放得下 ${fitted} 个：培养皿已满。`,
    speed: (speed) => `速度：${speed}。`,
    field: (field) => `显示的浓度场：${field}。`,
  },
};
