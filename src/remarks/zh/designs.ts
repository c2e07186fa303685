/** What is said in Chinese of designs of experiments. */
import { numeral } from '../en/lists';
import type { DesignValues } from '../values/designs';
import type { WordsFor } from '../words';

export const designs: WordsFor<DesignValues> = {
  'run.died': ({ detail }) => `计算此运行的线程两次终止${detail === '' ? '' : `（${detail}）`}`,
  'design.notTable': () => '设计不是表（{ … }）',
  'design.runs': ({ count, most }) => `设计有 ${count} 次运行；最多允许 ${most} 次`,
  'design.length': ({ hours, minutes, other }, at) =>
    `${at} = ${hours} 小时不可用：实验中的每次运行都以一次测量结束，测量间隔为 ${minutes} 分钟；可改为 ${other} 小时`,
  'design.changeForm': (_, at) => `${at} 不是形如 "6h:dose=200" 的文字`,
  'design.fewArms': (_, at) => `${at} 少于两组，因此没有可比较的`,
  'design.sameArms': (_, at) => `${at} 中有两组同名`,
  'design.factorTwice': ({ name }, at) => `${at} 中 "${name}" 出现了两次`,
  'design.noFactors': (_, at) => `缺少 ${at}：各点之间有什么不同？`,
  'design.factorsOf': ({ kind }, at) => `类型为 ${kind} 时 ${at} 没有意义；请用 grid、latinHypercube、sobol 或 trial`,
  'design.sobol': ({ most }, at) => `${at} 超过了这里 Sobol 序列所能容纳的 ${most} 个因素`,
  'design.lotFactor': ({ lot }, at) => `${at} 中不能有 ${lot}：批次的数目由 "lots" 给出`,
  'design.notMeasured': ({ columns, nearest }, at) =>
    `${at} 不是测量值${nearest === undefined ? `；可用的有 ${columns.join('、')}` : `；你是指 ${nearest} 吗？`}`,
  'design.measuredTwice': (_, at) => `${at} 中同一测量值出现了两次`,
  'design.interval': ({ came, minutes }, at) =>
    `${at} = ${came} 不是 ${minutes} 的倍数，即一次运行中两次测量之间的分钟数`,
  'design.pointsOf': (_, at) => `${at} 只用于 latinHypercube、sobol 和 trial`,
  'design.lotsOf': (_, at) => `${at} 只用于试验（trial）`,
  'design.seedSlash': ({ came }, at) => `${at} = "${came}" 含有斜杠，而斜杠用来分隔设计的种子和重复的编号`,
  'design.noBase': (_, at) => `缺少 ${at}：说的是哪一次运行？`,
  'factor.isWord': (_, at) => `${at} 不可用：它是词；请写在 "words" 之下`,
  'factor.same': ({ key }, at) => `${at} 与同样给出的 "${key}" 是同一个`,
  'factor.noLevels': (_, at) => `${at} 为空`,
  'factor.levelTwice': (_, at) => `${at} 中同一水平出现了两次`,
  'factor.noRange': (_, name) => `"${name}" 取词，没有范围；请给出水平`,
  'factor.order': ({ low, high }) => `low = ${numeral(low)} 不小于 high = ${numeral(high)}`,
  'factor.noSteps': (_, at) => `缺少 ${at}：网格需要知道范围分几个水平`,
  'factor.stepsOf': (_, at) => `${at} 在网格之外没有意义`,
  'factor.ends': ({ because }, at, say) => `${at} 和 high 不可用：${say(because)}`,
  'factor.logarithm': ({ came }, at) => `${at} = ${numeral(came)} 不大于 0，而对数刻度需要大于 0`,
  'factor.drawn': (_, at) => `${at} 只用于试验（trial）；请给出范围或水平`,
  'factor.limits': (_, at) => `${at} 不是两个数字的列表`,
  'factor.form': (_, at) => `${at} 需要以下之一：levels；low 和 high；distribution`,
};
