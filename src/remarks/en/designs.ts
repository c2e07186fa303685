/** What is said in English of designs of experiments. */
import type { DesignValues } from '../values/designs';
import type { WordsFor } from '../words';
import { numeral } from './lists';

export const designs: WordsFor<DesignValues> = {
  'run.died': ({ detail }) => `the worker ended twice in this run${detail === '' ? '' : ` (${detail})`}`,
  'design.notTable': () => 'the design is not a table ({ … })',
  'design.runs': ({ count, most }) => `the design has ${count} runs; at most ${most} are allowed`,
  'design.length': ({ hours, minutes, other }, at) =>
    `${at} = ${hours} h is refused: a run of an experiment ends with a measurement, and these are ${minutes} minutes apart; ${other} h would do`,
  'design.changeForm': (_, at) => `${at} is not text such as "6h:dose=200"`,
  'design.fewArms': (_, at) => `${at} has fewer than two arms, so there is nothing to compare`,
  'design.sameArms': (_, at) => `${at} has two arms of the same name`,
  'design.factorTwice': ({ name }, at) => `${at} names "${name}" twice`,
  'design.noFactors': (_, at) => `${at} is missing: what differs between the points?`,
  'design.factorsOf': ({ kind }, at) =>
    `${at} has no meaning where the kind is ${kind}; take grid, latinHypercube, sobol or trial`,
  'design.sobol': ({ most }, at) => `${at} has more than the ${most} factors that the Sobol sequence here has room for`,
  'design.lotFactor': ({ lot }, at) => `${at} must not name ${lot}: "lots" says how many there are`,
  'design.notMeasured': ({ columns, nearest }, at) =>
    `${at} is not a measurement${nearest === undefined ? `; there are ${columns.join(', ')}` : `; did you mean ${nearest}?`}`,
  'design.measuredTwice': (_, at) => `${at} holds the same measurement twice`,
  'design.interval': ({ came, minutes }, at) =>
    `${at} = ${came} is not a multiple of ${minutes}, the minutes between two measurements of a run`,
  'design.pointsOf': (_, at) => `${at} is for latinHypercube, sobol and trial only`,
  'design.lotsOf': (_, at) => `${at} is for trials only`,
  'design.seedSlash': ({ came }, at) =>
    `${at} = "${came}" holds a slash, which stands between a design's seed and the number of a replicate`,
  'design.noBase': (_, at) => `${at} is missing: which run is it about?`,
  'factor.isWord': (_, at) => `${at} is refused: it is a word; write it under "words"`,
  'factor.same': ({ key }, at) => `${at} is the same as "${key}", which is given too`,
  'factor.noLevels': (_, at) => `${at} is empty`,
  'factor.levelTwice': (_, at) => `${at} holds the same level twice`,
  'factor.noRange': (_, name) => `"${name}" takes words, which have no range; give levels`,
  'factor.order': ({ low, high }) => `low = ${numeral(low)} is not below high = ${numeral(high)}`,
  'factor.noSteps': (_, at) => `${at} is missing: a grid needs to know how many levels the range has`,
  'factor.stepsOf': (_, at) => `${at} has no meaning outside a grid`,
  'factor.ends': ({ because }, at, say) => `${at} and high are refused: ${say(because)}`,
  'factor.logarithm': ({ came }, at) => `${at} = ${numeral(came)} is not above 0, which a logarithmic scale needs`,
  'factor.drawn': (_, at) => `${at} is for trials only; give a range or levels`,
  'factor.limits': (_, at) => `${at} is not a list of two numbers`,
  'factor.form': (_, at) => `${at} needs one of: levels; low and high; distribution`,
};
