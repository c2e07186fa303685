/** `nkscape plot`: the figures of an experiment as SVG files. Which there are depends on the kind of design. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  bandsFigure,
  effectFigure,
  heatMapFigure,
  heatMapOf,
  OUTCOMES,
  type OutcomeName,
  type Results,
  responseFractions,
  SERIES_COLOURS,
  summaryOf,
  survivalFigure,
  waterfallFigure,
  waterfallOf,
} from '../../api/experiments';
import { shortNameOf } from '../../api/language';
import { RESPONSE_SHARE } from '../../api/studies';
import { Failure, inWords } from '../failures';
import type { Host } from '../host';
import { writeFileWhole } from '../writeFile';
import { counted, outFrom } from './experimentCommand';
import { readExperiment } from './folder';
import { resultsIn } from './summariseCommand';
import { EXERCISE, short } from './words';

export interface PlotFlags {
  readonly out?: string;
}

interface Figure {
  readonly file: string;
  readonly svg: string;
}

const HEAT_OUTCOMES: readonly OutcomeName[] = ['lysis_percent', 'liveNkEnd', 'cytokineReleaseIndex'];
const PERCENT = 100;
/** Conditions of a grid whose course in time is drawn. */
const MOST_COURSES = SERIES_COLOURS.length;

type ConditionOf = Results['conditions'][number];

const noteOf = ({ design: { kind } }: Results): { note?: string } => (kind === 'trial' ? { note: EXERCISE } : {});
/** A name as a part of a file's. */
const fileName = (words: string): string => words.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-+|-+$/g, '');
const inTitle = (title: string, label: string): string => (label === '' ? title : `${title}: ${label}`);

/** Conditions of a grid have figures of their own; other kinds have their arms in one. */
const groupsOf = ({ conditions, design }: Results): readonly (readonly ConditionOf[])[] =>
  design.kind === 'grid' ? conditions.map((condition) => [condition]) : [conditions];

/** What has no figure of its course in time. */
function leftOut(results: Results): string | undefined {
  const groups = groupsOf(results);
  return groups.length <= MOST_COURSES
    ? undefined
    : `courses in time are drawn of the first ${MOST_COURSES} of ${groups.length} conditions; summarise tells all, and runs.csv and series.csv hold them`;
}

/** Courses in time of the first conditions. */
function courses(results: Results): readonly Figure[] {
  return groupsOf(results)
    .slice(0, MOST_COURSES)
    .flatMap((group) => {
      const label = group.length === 1 ? group[0].label : '';
      const suffix = label === '' ? '' : `-${fileName(label)}`;
      const bands = results.design.measure.series.map((measurement) => ({
        file: `${measurement}${suffix}.svg`,
        svg: bandsFigure(
          group.map((condition) => ({ name: condition.label, rows: results.bands(measurement, condition) })),
          {
            title: inTitle(`${measurement}: median with 50, 75 and 95 % of the runs`, label),
            xTitle: 'time, h',
            yTitle: measurement,
            ...noteOf(results),
          },
        ),
      }));
      const survival = {
        file: `clearance${suffix}.svg`,
        svg: survivalFigure(
          group.map((condition) => ({ name: condition.label, curve: results.survival(condition) })),
          {
            title: inTitle('Tumours not yet cleared (Kaplan–Meier, 95 % interval)', label),
            xTitle: 'time, h',
            yTitle: 'share not cleared',
            ...noteOf(results),
          },
        ),
      };
      return [...bands, survival];
    });
}

const heatMaps = (results: Results): readonly Figure[] =>
  results.design.arms.flatMap(({ name }) =>
    HEAT_OUTCOMES.flatMap((outcome) => {
      const map = heatMapOf(results, outcome, name);
      if (map === undefined) return [];
      const title = inTitle(`${outcome}, ${OUTCOMES[outcome].unit}: median over replicates`, name);
      const words = { title, xTitle: shortNameOf(map.xName), yTitle: shortNameOf(map.yName) };
      return { file: `heat-${outcome}${name === '' ? '' : `-${fileName(name)}`}.svg`, svg: heatMapFigure(map, words) };
    }),
  );

function waterfalls(results: Results): readonly Figure[] {
  if (results.design.kind !== 'trial') return [];
  return results.design.arms.map(({ name }) => {
    const bars = waterfallOf(results, name);
    const { responded, cleared } = responseFractions(bars);
    const title = inTitle(
      `Best change of ${bars.length} treated tumours; ${short(PERCENT * responded.mean)} % responded, ${short(PERCENT * cleared.mean)} % cleared`,
      name,
    );
    return {
      file: `waterfall${name === '' ? '' : `-${fileName(name)}`}.svg`,
      svg: waterfallFigure(bars, PERCENT * (RESPONSE_SHARE - 1), {
        title,
        xTitle: 'tumours × donor lots, least shrunken first (orange: no response, blue: response, green: cleared)',
        yTitle: 'lowest burden, % change',
        note: EXERCISE,
      }),
    };
  });
}

/** One figure for each outcome, an arm a row: outcomes have units of their own. */
function effects(results: Results): readonly Figure[] {
  const { effects: all } = summaryOf(results);
  const outcomes = [...new Set(all.map(({ outcome }) => outcome))];
  return outcomes.map((outcome) => {
    const rows = all.filter((effect) => effect.outcome === outcome);
    return {
      file: `effect-${outcome}.svg`,
      svg: effectFigure(
        rows.map(({ arm, difference }) => ({ name: arm, estimate: difference })),
        {
          title: `${outcome}: difference from “${rows[0].against}” over ${rows[0].difference.n} pairs, 95 % interval`,
          xTitle: `difference, ${OUTCOMES[outcome].unit}`,
          yTitle: '',
          ...noteOf(results),
        },
      ),
    };
  });
}

/** @throws BadInput, Failure */
export async function plotCommand(folder: string, flags: PlotFlags, host: Host): Promise<void> {
  const out = outFrom(flags.out);
  const results = resultsIn(await readExperiment(folder), true);
  if (results.done === results.failed) throw new Failure(`there is no run in ${folder} that could be drawn`);
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new Failure(`the folder ${out} cannot be made: ${inWords(error)}`);
  }
  const figures = [...courses(results), ...heatMaps(results), ...waterfalls(results), ...effects(results)];
  for (const { file, svg } of figures) await writeFileWhole(join(out, file), svg);
  const left = leftOut(results);
  if (left !== undefined) await host.tell(`note: ${left}\n`);
  await host.tell(`${counted(figures.length, 'figure', 'figures')} in ${out}\n`);
}
