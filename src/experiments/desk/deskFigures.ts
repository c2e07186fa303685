/** Figures of an experiment as files: the same that `nkscape plot` writes, in the words of the page. */
import { RESPONSE_SHARE } from '../cohortCourse';
import { effectFigure, heatMapFigure, waterfallFigure } from '../figures/fields';
import { bandsFigure, survivalFigure } from '../figures/lines';
import { heatMapOf } from '../summary/heatMap';
import type { Results } from '../summary/results';
import { waterfallOf } from '../summary/waterfall';
import type { FigureName, FigureText, Question } from './deskApi';
import { effectsOf, shownConditions } from './deskPicture';

const PERCENT = 100;

export function figureOf(
  results: Results,
  name: FigureName,
  question: Question,
  { names, ...words }: FigureText,
): string | undefined {
  const { conditions, design } = results;
  const shown = shownConditions(results, question).map((n) => ({ name: names[n] ?? '', condition: conditions[n] }));
  switch (name) {
    case 'bands':
      return bandsFigure(
        shown.map((one) => ({ name: one.name, rows: results.bands(question.measurement, one.condition) })),
        words,
      );
    case 'survival':
      return survivalFigure(
        shown.map((one) => ({ name: one.name, curve: results.survival(one.condition) })),
        words,
      );
    case 'heatMap': {
      const heat = heatMapOf(results, question.outcome);
      return heat === undefined ? undefined : heatMapFigure(heat, words);
    }
    case 'effects': {
      const rows = effectsOf(results, question.outcome).filter(({ outcome }) => outcome === question.outcome);
      return rows.length === 0
        ? undefined
        : effectFigure(
            rows.map(({ arm, against, difference }) => ({ name: `${arm} − ${against}`, estimate: difference })),
            words,
          );
    }
    default:
      return design.kind === 'trial'
        ? waterfallFigure(waterfallOf(results), PERCENT * (RESPONSE_SHARE - 1), words)
        : undefined;
  }
}
