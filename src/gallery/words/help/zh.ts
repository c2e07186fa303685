/** The help and the list of keys: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { help as english } from './en';

export const help: InAnyLanguage<typeof english> = {
  help: {
    title: '帮助',
    close: '关闭',
    keysTitle: '快捷键',
    shortcuts: '单键快捷键',
    modelTitle: '模型简介',
    model: [
      '每个细胞是一个柔软的圆盘，会移动、接触和黏附。NK 细胞爬行，遇到肿瘤细胞就抓住它，权衡激活信号（首先是 CAR 识别到抗原）和抑制信号。输注的细胞中有一部分不带 CAR，得到的信号较弱。',
      '信号足够强时，NK 细胞会释放毒性小包（溶细胞颗粒）。打击会累积，也会消退；在一段时间内受到足够多的打击，肿瘤细胞就会死亡。',
      'IFN-γ、TGF-β 和 IL-15 在培养皿中扩散。TGF-β 削弱 NK 细胞；IL-15 使它们存活并分裂。',
      '一切随机因素都由种子决定：同一个链接给出逐位相同的运行。',
    ],
    limitsTitle: '局限',
    limits:
      '培养皿是平面的，细胞是圆盘，许多数值是假定的；每个参数都说明了数值的来源。这里没有任何内容能预测患者身上会发生什么。',
  },
  keyNames: { space: '空格' },
  keys: {
    playOrPause: '播放或暂停',
    step: '前进一步',
    stepBack: '后退一步',
    undo: '撤销最近的改动',
    redo: '重做',
    panLeft: '向左看',
    panRight: '向右看',
    panUp: '向上看',
    panDown: '向下看',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示整个培养皿',
    slower: '减慢',
    faster: '加快',
    reset: '重置：从头开始，种子不变',
    newSeed: '换一个种子',
    dose: (count) => `立即输注 ${count} 个 NK 细胞`,
    schedule: '给药计划',
    nextField: '下一个浓度场',
    copyLink: '复制这次运行的链接',
    theme: '深色、浅色或打印主题',
    paths: 'NK 细胞的移动轨迹',
    followKiller: '跟踪下一个 NK 细胞，读它的经历',
    followTumour: '跟踪下一个肿瘤细胞，读它的经历',
    unfollow: '不再跟踪细胞',
    tell: '让读屏软件说出运行的现状',
    help: '本帮助',
  },
};
