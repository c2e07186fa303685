/** The page in a frame of another page, and what it answers that page: Chinese. */
import type { EmbedWords } from './shape';

export const zh: EmbedWords = {
  controls: '控件',
  parameters: '参数',
  open: '在 NKscape 中打开',
  openHint: '在单独的页面中打开这次运行，并停在此刻',
  unknown: (word, words, nearest) =>
    `embed = “${word}” 既不是控件（${words}），也不是参数名${nearest === undefined ? '' : `；是否指 ${nearest}？`}`,
  tooMany: (most) => `embed 列出的参数太多；只有前 ${most} 个有滑块`,
  origin: (text) =>
    `embedOrigin = “${text}” 不是像 https://school.example 这样的来源（不带路径），因此任何页面都不能操控这次运行`,
  noId: '缺少 id：需要 1 至 100 个字符的文本或一个数字，用来说明应答属于哪个请求',
  unknownRequest: (name, names) => `“${name}” 不是可用的请求；可用的有 ${names}`,
  noName: '缺少 name：参数的短名或全名，或者 dose',
  noValue: (name) => `${name} 没有 value：需要一个数字，或选项对应的词`,
  noTime: '缺少 to：像 90min、6h 或 2d 这样的时间',
  beyondEnd: (time, end) => `to = “${time}” 超出了运行的终点 ${end}`,
  calledOff: '尚未到达此刻，又请求了另一个时刻',
  stopped: (reason) => `运行已停止（${reason}）`,
};
