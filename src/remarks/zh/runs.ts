/** What is said in Chinese of runs in links and flags, of changes on the way, and of engines. */
import type { RunValues } from '../values/runs';
import type { WordsFor } from '../words';

const engine = (version: string): string => `模型第 ${version} 版的引擎`;

export const runs: WordsFor<RunValues> = {
  'time.none': ({ came }) => `"${came}" 不是时间；请写成例如 90min、6h 或 2d`,
  'time.noUnit': ({ came }) => `时间 "${came}" 没有单位；请写 ${came}min、${came}h 或 ${came}d`,
  'time.early': ({ came, latest_hours }) => `时间 "${came}" 早于运行开始；允许 0min…${latest_hours}h`,
  'time.late': ({ came, latest_hours }) => `时间 "${came}" 太晚；允许 0min…${latest_hours}h`,
  part: ({ came, because }, name, say) => `${name} = "${came}"：${say(because)}`,
  'change.form': ({ came }) => `at = "${came}" 不是“时间:名称=值”的形式，例如 6h:dose=200`,
  'change.between': ({ came, timeStep, moment }) =>
    `at = "${came}" 落在两个 ${timeStep} 分钟的步之间，在 ${moment} 分钟处生效`,
  'opening.between': ({ came, timeStep }) => `t = "${came}" 落在两个 ${timeStep} 分钟的步之间；显示较晚的一步`,
  'step.outside': ({ step, last }, name) => `"${name}" 的步 ${step} 超出 0…${last}`,
  'changes.late': ({ count, hours }) => `有 ${count} 处改动发生在运行结束（${hours} 小时）时或之后`,
  'changes.many': ({ count, most }) => `at 给出了 ${count} 次；最多允许 ${most} 次，其余略去`,
  'packed.spoilt': () => 'z 含有打包的改动，但其字符不是 NKscape 写出的：链接被截断或改动过',
  'packed.long': ({ length, most }) => `z 有 ${length} 个字符；最多解开 ${most} 个`,
  'packed.large': ({ most }) => `z 解开后超过 ${most} 字节`,
  'play.none': ({ came }) => `play = "${came}" 既不是 1（继续运行）也不是 0（暂停）`,
  'hash.none': ({ came }) => `hash = "${came}" 不是 8 至 64 位十六进制数字，因此无法比较状态`,
  'version.other': ({ came, present }) =>
    `v = "${came}" 是模型的另一个版本；这里只有第 ${present} 版，因此运行会与原意不同`,
  'percent.broken': ({ came }) => `"${came}" 含有损坏的百分号编码；百分号本身写作 %25`,
  'arm.shared': (_, name) => `"${name}" 在两组中相同：B 组采用 A 组的值`,
  'arm.noChange': ({ came }) => `without = "${came}" 不是 A 组所有的改动`,
  'arm.second': ({ because }, _, say) => `B 组：${say(because)}`,
  'comparison.unknown': ({ names }, name) => `"${name}" 不属于比较；可用的有 ${names.join('、')}，运行本身写在 # 之前`,
  'run.none': () => '尚未打开任何运行',
  'run.failed': () => '运行失败',
  'engine.protocol': ({ protocol }, version) => `${engine(version)}使用协议 ${protocol}，这个 NKscape 不认识该协议`,
  'engine.damaged': (_, version) => `${engine(version)}已损坏：其字节与发布时的不同`,
  'engine.unloaded': ({ because }, version, say) => `无法加载${engine(version)}（${say(because)}）`,
};
