/** What went wrong, and what can be done: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { messages as english } from './en';

export const messages: InAnyLanguage<typeof english> = {
  files: {
    dropHere: '松开鼠标，打开文件中的运行',
    unreadable: (name) => `无法读取 ${name}：浏览器拒绝了。`,
    inFile: (name, problem) => `${name}：${problem}。`,
    notSaved: (reason) => `运行未能保存（${reason}）。`,
  },
  verdict: {
    otherState: (time, found, named) =>
      `${time}的状态与分享时的不同：现在是 ${found}，而不是 ${named}。链接或文件被改动过，或者来自另一个版本的模型。`,
    ofTheEnd: '链接给出了状态（hash=）却没有时刻（t=）：它指的是运行结束时的状态，此处不作比较。',
  },
  autosave: {
    full: '此浏览器的存储空间已满：这次运行不会被保留，重新加载页面会按链接从头开始。',
    forbidden: '此浏览器不为本页保存任何数据：重新加载页面会按链接从头开始。',
    otherModel: '这里保留的运行来自另一个版本的模型：它将从 0 小时重新开始。',
  },

  olderModel: {
    runs: (version) => `这次运行来自模型的第 ${version} 版，并由该版本的引擎计算。`,
    inPresent: (version) => `用第 ${version} 版运行`,
  },
  problems: {
    title: '请注意',
    rest: '其余内容照常生效；无法使用的部分取默认值。',
    dismiss: '关闭',
    tooLarge: (cells, memory, most) =>
      `此培养皿中的 ${cells} 个细胞约需 ${memory} 内存，而页面最多容纳 ${most} 的场景：现显示预设的培养皿。大场景可用命令行运行。`,
  },
  failure: {
    title: '运行已停止。',
    workerDied: (detail) =>
      `负责计算的部分停止了工作${detail === '' ? '' : `（${detail}）`}。没有丢失任何东西：可以重新计算到此刻。`,
    restart: '恢复运行',
    pageTitle: '页面出了问题。',
    pageText: (detail) => `页面无法继续（${detail}）。地址栏里的链接仍然保存着这次运行。`,
    reload: '重新加载页面',
    startDefault: '打开默认运行',
  },
};
