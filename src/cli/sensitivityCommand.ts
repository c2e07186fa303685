/**
 * `nkscape sensitivity`: moves one parameter at a time by a quarter. Every number is a line of a file as soon as it is
 * known, so that a broken screen goes on where it stopped; the table is made of the file.
 */
import { MODEL_VERSION } from '../api';
import { nearestName, quoted } from '../api/language';
import {
  defaultsHash,
  type Effect,
  effectsOn,
  farthestOf,
  type Line,
  MOVE,
  type Moved,
  movable,
  nameOf,
  OUTCOMES,
  type Task,
  tasksOf,
  thatActed,
} from '../api/studies';
import { progressTo } from './assayCommand';
import { BadInput } from './failures';
import { wholeNumber, workersFrom } from './flags';
import type { Host } from './host';
import { appendLines, knownLines } from './linesFile';
import { runWork } from './pool';
import { checkWritable, writeFileWhole } from './writeFile';

export interface SensitivityFlags {
  readonly only?: string;
  readonly lines?: string;
  readonly markdown?: string;
  readonly workers?: string;
  readonly screenSeeds?: string;
  readonly topSeeds?: string;
  readonly top?: string;
}

const DEFAULT_LINES = 'sensitivity.jsonl';
const SCREEN_SEEDS = '3';
const TOP_SEEDS = '10';
const TOP = '30';
/** Rows of each table in the document. */
const SHOWN = 15;
const MOST_SEEDS = 100;
const DIGITS = 3;
/** Numbers for each worker between two writings of the file. */
const PORTION = 10;

function chosenParameters(only: string | undefined): readonly Moved[] {
  const all = movable();
  if (only === undefined) return all;
  return only.split(',').map((name) => {
    const found = all.find(({ key }) => key === name.trim());
    if (found !== undefined) return found;
    const nearest = nearestName(
      name,
      all.map(({ key }) => key),
    );
    throw new BadInput(
      `--only ${quoted(name)} is no parameter that can be moved${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    );
  });
}

/** Computes what is not known yet, a portion at a time, and keeps each portion before the next begins. */
async function complete(
  tasks: readonly Task[],
  known: Line[],
  path: string,
  workers: number,
  host: Host,
): Promise<void> {
  const have = new Set(known.map(nameOf));
  const open = tasks.filter((task) => !have.has(nameOf(task)));
  const portion = PORTION * workers;
  const progress = progressTo(host);
  const defaults = defaultsHash();
  for (let from = 0; from < open.length; from += portion) {
    const now = open.slice(from, from + portion);
    const results = await runWork('sensitivity', now, workers, host.workerEntry);
    const lines = now.map(
      ({ outcome, parameter, direction, seed }, n): Line => ({
        modelVersion: MODEL_VERSION,
        defaults,
        outcome,
        parameter,
        direction,
        seed,
        ...results[n],
      }),
    );
    await appendLines(path, lines);
    known.push(...lines);
    progress(Math.min(open.length, from + portion), open.length);
  }
}

const short = (value: number): string => String(Number(value.toPrecision(DIGITS)));
const effectText = ({ mean, low, high, n }: Effect['effect']): string =>
  n === 1 ? `${short(mean)}, one repeat` : `${short(mean)} [${short(low)}, ${short(high)}], ${n} repeats`;

/** Of each outcome, the numbers of those parameters that were repeated most. */
type Repeated = ReadonlyMap<Line['outcome'], readonly Line[]>;

/** `docs/sensitivity.md`. */
function sensitivityDocument(parameters: readonly Moved[], lines: readonly Line[], repeated: Repeated): string {
  return [
    '# Sensitivity',
    '',
    `Written by \`nkscape sensitivity --markdown docs/sensitivity.md\` with model ${MODEL_VERSION}; do not edit by hand. One parameter at`,
    `a time is ${100 * MOVE} % above and ${100 * MOVE} % below its default, in dishes of at most 300 cells. The effect is the outcome with it`,
    'up less the outcome with it down, in percentage points, with a 95 % interval over repeats that share their seeds.',
    'The ends of its range hold a parameter back: a share of 1 is moved down only. The parameters that a screen of few',
    'repeats found to move an outcome farthest were repeated more often; the tables are of those.',
    '',
    ...OUTCOMES.flatMap((outcome) => [
      `## The ${SHOWN} parameters that move ${outcome.title} most`,
      '',
      `Of ${parameters.length} parameters that can be moved, ${thatActed(outcome.key, parameters, lines).length} do something in this scene: with the others both`,
      'runs of the first seed had the same course, to the bit.',
      `${outcome.assay.targets?.number} Raji-like targets, ${outcome.assay.effectors?.number} CAR-NK cells, ${outcome.assay.hours} h.`,
      '',
      '| parameter | effect, points |',
      '| --- | --- |',
      ...effectsOn(outcome.key, repeated.get(outcome.key) ?? [])
        .slice(0, SHOWN)
        .map(({ parameter, effect }) => `| \`${parameter}\` | ${effectText(effect)} |`),
      '',
    ]),
  ].join('\n');
}

/** @throws BadInput, Failure */
export async function sensitivityCommand(flags: SensitivityFlags, host: Host): Promise<void> {
  const path = flags.lines ?? DEFAULT_LINES;
  const workers = workersFrom(flags.workers);
  const seeds = wholeNumber('screen-seeds', flags.screenSeeds ?? SCREEN_SEEDS, 1, MOST_SEEDS);
  const topSeeds = wholeNumber('top-seeds', flags.topSeeds ?? TOP_SEEDS, 1, MOST_SEEDS);
  const top = wholeNumber('top', flags.top ?? TOP, 1, MOST_SEEDS);
  const parameters = chosenParameters(flags.only);
  await checkWritable(path);
  if (flags.markdown !== undefined) await checkWritable(flags.markdown);
  const defaults = defaultsHash();
  const known = (await knownLines<Line>(path)).filter((line) => line.defaults === defaults);
  await host.tell(`${parameters.length} parameters, ${seeds} repeats each; ${known.length} numbers are known\n`);
  const repeated = new Map<Line['outcome'], readonly Line[]>();
  for (const { key, title } of OUTCOMES) {
    await complete(tasksOf(key, parameters, 1), known, path, workers, host);
    const acted = thatActed(key, parameters, known);
    await host.tell(`${title}: ${acted.length} of them do something in this scene\n`);
    await complete(tasksOf(key, acted, seeds), known, path, workers, host);
    const farthest = farthestOf(key, known, seeds, top);
    const again = acted.filter((moved) => farthest.has(moved.key));
    await host.tell(`${title}: ${again.length} of them again with ${topSeeds} repeats\n`);
    await complete(tasksOf(key, again, topSeeds), known, path, workers, host);
    const most = Math.max(seeds, topSeeds);
    repeated.set(
      key,
      known.filter(({ parameter, seed }) => farthest.has(parameter) && seed <= most),
    );
  }
  const document = sensitivityDocument(parameters, known, repeated);
  if (flags.markdown === undefined) await host.out(document);
  else await writeFileWhole(flags.markdown, document);
}
