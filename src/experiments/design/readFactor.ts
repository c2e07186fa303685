/** Reads one factor of a design, and the values that a base run or an arm gives to names. */

import { type Remark, remark } from '../../remarks/remark';
import { clipped, shownData } from '../../remarks/text';
import { fullNameOf } from '../../scenario/aliases';
import { BUNDLE_KINDS, type Chosen, isBundleKind, readBundle } from '../../scenario/bundles';
import { readAssignment } from '../../scenario/grammar';
import { changeProblem } from '../../scenario/validate';
import { type DesignKind, type Factor, type FactorValue, SCALES } from './design';
import type { Fields } from './fields';
import { MOST_LEVELS } from './limits';

/** What is wrong with giving a name this value for a whole run, or undefined. */
export function valueProblem(name: string, value: unknown): Remark | undefined {
  if (isBundleKind(name)) {
    if (typeof value !== 'string') return remark('value.notWord', name, { shown: shownData(value) });
    const reading = readBundle(name, value);
    return reading.ok ? undefined : reading.problem;
  }
  if (typeof value === 'number') return changeProblem(name, value, 'atTheStart');
  if (typeof value !== 'string') return remark('value.neither', clipped(name), {});
  const reading = readAssignment(name, value, 'atTheStart');
  return reading.ok ? undefined : reading.problem;
}

/** The words in a table of them. */
export function readWords(fields: Fields): Chosen {
  fields.only(BUNDLE_KINDS);
  const words: Partial<Record<(typeof BUNDLE_KINDS)[number], string>> = {};
  for (const [name, value] of fields.entries()) {
    const problem = isBundleKind(name) ? valueProblem(name, value) : undefined;
    if (problem !== undefined) fields.problem(name, 'field.refused', { because: [problem] });
    else if (isBundleKind(name)) words[name] = String(value);
  }
  return words;
}

/** The settings in a table of them, by full name. */
export function readSettings(fields: Fields): Readonly<Record<string, FactorValue>> {
  const settings: Record<string, FactorValue> = {};
  for (const [name, value] of fields.entries()) {
    const key = fullNameOf(name);
    const problem = isBundleKind(name) ? undefined : valueProblem(name, value);
    if (isBundleKind(name)) fields.problem(name, 'factor.isWord', {});
    else if (problem !== undefined) fields.problem(name, 'field.refused', { because: [problem] });
    else if (key in settings) fields.problem(name, 'factor.same', { key });
    else settings[key] = value as FactorValue;
  }
  return settings;
}

/** One of the three forms that a factor has, by the field that tells it. */
const FORMS = {
  levels: ['name', 'levels'],
  low: ['name', 'low', 'high', 'scale', 'steps'],
  distribution: ['name', 'distribution', 'reason'],
} as const;

function readLevels(name: string, fields: Fields): Factor | undefined {
  const levels = fields.list('levels', MOST_LEVELS);
  if (levels.length === 0) {
    fields.problem('levels', 'factor.noLevels', {});
    return undefined;
  }
  const problems = levels.map((level) => valueProblem(name, level));
  for (const [n, problem] of problems.entries())
    if (problem !== undefined) fields.problem(`levels[${n}]`, 'field.refused', { because: [problem] });
  if (new Set(levels).size < levels.length) fields.problem('levels', 'factor.levelTwice', {});
  return problems.some((problem) => problem !== undefined) ? undefined : { name, levels: levels as FactorValue[] };
}

/** Two ends that the parameter takes, the lower one first. */
function endsProblem(name: string, low: number, high: number): Remark | undefined {
  if (isBundleKind(name)) return remark('factor.noRange', name, {});
  if (!(low < high)) return remark('factor.order', '', { low, high });
  return valueProblem(name, low) ?? valueProblem(name, high);
}

function readRange(name: string, kind: DesignKind | undefined, fields: Fields): Factor | undefined {
  const low = fields.number('low', -Number.MAX_VALUE, Number.MAX_VALUE);
  const high = fields.number('high', -Number.MAX_VALUE, Number.MAX_VALUE);
  const scale = fields.has('scale') ? fields.word('scale', SCALES) : 'linear';
  const steps = fields.has('steps') ? fields.number('steps', 2, MOST_LEVELS, true) : undefined;
  if (kind === 'grid' && !fields.has('steps')) fields.problem('steps', 'factor.noSteps', {});
  if (kind !== 'grid' && fields.has('steps')) fields.problem('steps', 'factor.stepsOf', {});
  if (low === undefined || high === undefined || scale === undefined) return undefined;
  const problem = endsProblem(name, low, high);
  if (problem !== undefined) fields.problem('low', 'factor.ends', { because: problem });
  else if (scale === 'logarithmic' && low <= 0) fields.problem('low', 'factor.logarithm', { came: low });
  else return { name, low, high, scale, ...(steps === undefined ? {} : { steps }) };
  return undefined;
}

function readDistribution(name: string, kind: DesignKind | undefined, fields: Fields): Factor | undefined {
  if (kind !== 'trial') fields.problem('distribution', 'factor.drawn', {});
  const inner = fields.table('distribution');
  inner.only(['kind', 'median', 'spread', 'limits']);
  const form = inner.word('kind', ['logNormal'] as const);
  const median = inner.number('median', Number.MIN_VALUE, Number.MAX_VALUE);
  const spread = inner.number('spread', 0, 10);
  const [low, high, ...more] = inner.list('limits', 2);
  const reason = fields.has('reason') ? fields.text('reason', 2000) : undefined;
  if (typeof low !== 'number' || typeof high !== 'number' || more.length > 0) {
    inner.problem('limits', 'factor.limits', {});
    return undefined;
  }
  const problem = endsProblem(name, low, high);
  if (problem !== undefined) inner.problem('limits', 'field.refused', { because: [problem] });
  if (problem !== undefined || form === undefined || median === undefined || spread === undefined) return undefined;
  return {
    name,
    distribution: { kind: form, median, spread, limits: [low, high] },
    ...(reason === undefined ? {} : { reason }),
  };
}

/** One factor; whatever is wrong with it is told. */
export function readFactor(fields: Fields, kind: DesignKind | undefined): Factor | undefined {
  const given = fields.text('name', 100);
  const forms = (['levels', 'low', 'distribution'] as const).filter((form) => fields.has(form));
  if (forms.length !== 1) {
    fields.problem('name', 'factor.form', {});
    return undefined;
  }
  fields.only(FORMS[forms[0]]);
  if (given === undefined) return undefined;
  const name = fullNameOf(given);
  if (forms[0] === 'levels') return readLevels(name, fields);
  return forms[0] === 'low' ? readRange(name, kind, fields) : readDistribution(name, kind, fields);
}
