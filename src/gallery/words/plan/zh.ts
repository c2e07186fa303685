/** The marks of the timeline and the dosing schedule: Chinese. */
import type { InAnyLanguage } from '../shape';
import type { en } from './en';

export const zh: InAnyLanguage<typeof en> = {
  close: '关闭',
  cells: 'NK 细胞',
  on: '开',
  off: '关',

  at: (what, time) => `${what}，在 ${time}处`,
  dose: (amount) => `给药 ${amount}`,
  drug: (label, amount) => `${label}：${amount}`,
  change: (label, before, after) => `${label}：${before} → ${after}`,
  several: (count, from, to) => `${count} 处改动，从 ${from}到 ${to}`,
  severalAtOnce: (count, time) => `${time}处的 ${count} 处改动`,

  marks: {
    label: '时间轴上的标记',
    keys: '方向键：移到相邻的标记。回车：查看。Shift 加方向键：移动标记。Delete：删除。',
    hint: (what) => `${what}。点击查看，拖动可移动。`,
    pending: (time) => `移到 ${time}。回车确认，Esc 放弃。`,
  },

  item: {
    several: '相邻的改动',
    fromSchedule: (group) => `由本次运行的给药计划给出（“${group}”中的设置）。`,
    fromStart: '由运行的设置决定，从一开始就有。',
    replaces: '一剂药物会取代培养皿中剩余的同种药物。',
    washes: '零：去除剩余的药物。',
    drag: (count, from) => `滑块从 ${from}起移动了 ${count} 次。在这里作任何改动，都会把它们合成一次。`,
    before: (value) => `之前：${value}。`,
    time: '时间',
    timeHint: '例如 36 h、90 min 或 2 d；只写数字表示小时',
    value: '数值',
    apply: '更改',
    remove: '删除',
    goThere: '到那一刻',
    back: '返回列表',
    past: (time) => `早于已看到的最晚时刻 ${time}：运行会从那里作为另一个未来重新计算，现在的未来会保留。`,
    ahead: '尚未到来：无需重新计算。',
    keys: '在时间栏中按上下方向键，每次移动十分钟；在标记上按 Shift 加方向键也一样，按 Delete 删除。',
  },

  add: {
    title: '添加到时间轴',
    what: '内容',
    doses: '给药',
    add: '添加',
    schedule: '给药计划…',
  },

  done: {
    moved: (what, time) => `${what}：已移到 ${time}。可以撤销。`,
    changed: (what) => `${what}。可以撤销。`,
    removed: (what) => `已删除：${what}。可以撤销。`,
    added: (what) => `已添加：${what}。可以撤销。`,
    schedule: (count) => `给药计划：已作 ${count} 处改动。可以撤销。`,
  },

  missed: (count) => `有 ${count} 剂按此计划本应在此刻之前给出：没有给出。仍可在“给药计划”中给出，作为另一个未来。`,

  problems: {
    noTime: (label, typed, most) =>
      `${label} = “${typed}”不是时间；请写 0 到 ${most} 的小时数，或 90 min、2 d 这样的时间`,
    late: (label, typed, most) => `${label} = ${typed} 超出 0…${most} 小时`,
    row: (row, problem) => `第 ${row} 行：${problem}`,
  },

  schedule: {
    title: '给药计划',
    intro: '本次运行的每一剂：NK 细胞，以及药物（给药时升到该剂量，每过一个半衰期减半）。应用之前，什么都不会改变。',
    columns: { what: '内容', time: '时间', amount: '剂量', remove: '删除' },
    rowLabel: (row, what) => `第 ${row} 行，${what}`,
    field: (row, name) => `第 ${row} 行的${name}`,
    remove: (row) => `删除第 ${row} 行`,
    putBack: (row) => `恢复第 ${row} 行`,
    removed: '已删除',
    now: '现在',
    origin: {
      start: '从一开始就有（设置）',
      schedule: '由运行的给药计划给出',
      new: '新增',
    },
    fixed: {
      start: (cells) => `开始时有 ${cells} 个 NK 细胞：其数目是初始状态的设置。`,
      targets: (count, cells, times, group) =>
        `新鲜肿瘤细胞，${count} × ${cells} 个（${times}）：由“${group}”的滑块设定。`,
    },
    empty: '还没有给药。',
    afterEnd: (end) => `在运行结束（${end}）之后：只有继续运行才会给药`,
    addTitle: '添加给药',
    first: '首次时间',
    every: '每隔',
    times: '次数',
    hours: '小时',
    addOne: '添加这一剂',
    addMany: (count) => `添加 ${count} 剂`,
    tooMany: (most) => `一个计划最多有 ${most} 剂`,
    previewLabel: (lanes) => `时间轴上的给药计划。${lanes}`,
    lane: (what, times) => `${what}：${times}。`,
    laneEmpty: (what) => `${what}：无。`,
    preview: '标记：给药；色块：药物的剩余量。灰色细线：现在的计划。',
    unchanged: '还没有改动。',
    ahead: (count) => `${count} 处改动，都尚未到来：无需重新计算。`,
    past: (count, from, now) =>
      `${count} 处改动，最早的在 ${from}。运行会从那里作为另一个未来重新计算到 ${now}，因此过去的给药也会给出；现在的未来会保留。`,
    branch: (count, reached) =>
      `${count} 处改动，早于已看到的最晚时刻 ${reached}：将开始另一个未来，现在的未来会保留。`,
    wrong: (count) => `有 ${count} 处无法使用：`,
    apply: '应用',
    applying: '正在计算…',
    cancel: '取消',
    leave: '不保留改动就关闭吗？',
    leaveYes: '不保留，关闭',
    leaveNo: '继续编辑',
  },
};
