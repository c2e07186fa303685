/** The top line: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { header as english } from './en';

export const header: InAnyLanguage<typeof english> = {
  header: {
    label: '当前运行',
    scenario: '场景',
    gallery: '以图片浏览全部场景',
    seed: '种子',
    seedLabel: '随机种子：输入另一个种子，按回车键运行',
    noHash: '···· ····',
    hashWhenPaused: '状态哈希：暂停时显示',
    hash: (short, hash) => `状态哈希 ${short}，全部字符 ${hash}：哈希相同，两次运行就逐位相同。点击可复制全部字符。`,
    saveRun: '把这次运行保存为文件',
    openRun: '从文件打开一次运行',
    saveShort: '保存运行',
    openShort: '打开运行',
    share: '分享运行',
    shareShort: '分享',
    shareHint: '链接和二维码，打开即可重现这次运行：场景、种子、每一次滑块操作和每一次给药',
    export: '导出',
    exportHint: '图片、图表、数据表、视频、轨迹、引用',
    notOpened: (reason) => `无法载入对话框（${reason}）。运行仍在继续；联网后请再试。`,
    toLight: '浅色主题',
    toPrint: '打印主题',
    toDark: '深色主题',
    help: '帮助与快捷键',
  },
};
