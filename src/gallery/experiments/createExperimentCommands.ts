/** What each command of the Experiments view does, over the experiment, its store and the Lab. */

import type { FigureName, FigureText } from '../../experiments/desk/deskApi';
import { decodeLink, queryOf } from '../../scenario/link';
import { reportFailure } from '../client/report';
import { download } from '../kit/download';
import type { Lab } from '../run/lab';
import { words } from '../words/experiments';
import { thrownWords } from '../words/problemWords';
import type { Experiment } from './experiment';
import { measureName, outcomeName } from './parts/Choosers';
import { conditionInWords, parameterName } from './parts/draftWords';
import type { ExperimentCommands, Savable } from './parts/experimentCommands';
import type { ExperimentStore } from './store';

const NAME_DIGITS = 8;

const FILES: Readonly<Record<Savable, string>> = {
  runsCsv: 'runs.csv',
  seriesCsv: 'series.csv',
  runsParquet: 'runs.parquet',
  seriesParquet: 'series.parquet',
  json: 'results.json',
};

async function contentOf(experiment: Experiment, what: Savable): Promise<Blob> {
  const desk = experiment.desk();
  switch (what) {
    case 'runsCsv':
      return new Blob([await desk.csv('runs')], { type: 'text/csv' });
    case 'seriesCsv':
      return new Blob([await desk.csv('series')], { type: 'text/csv' });
    case 'runsParquet':
      return new Blob([await desk.parquet('runs')], { type: 'application/vnd.apache.parquet' });
    case 'seriesParquet':
      return new Blob([await desk.parquet('series')], { type: 'application/vnd.apache.parquet' });
    default:
      return new Blob([await desk.json()], { type: 'application/json' });
  }
}

export function createExperimentCommands(lab: Lab, store: ExperimentStore, experiment: Experiment): ExperimentCommands {
  const { getState, setState } = store;
  const nameOf = (what: string): string =>
    `nkscape-experiment-${(getState().designHash ?? '').slice(0, NAME_DIGITS)}-${what}`;
  const saving = (work: Promise<void>): void => {
    work.catch((error: unknown) => setState({ problem: words.notSaved(thrownWords(error)) }));
  };
  const hand = (what: string, content: Blob): string => {
    const name = nameOf(what);
    download(name, content);
    lab.notify(words.saved(name));
    return name;
  };
  function figureText(name: FigureName): FigureText {
    const { question, picture, draft } = getState();
    const [measure, outcome] = [measureName(question.measurement), outcomeName(question.outcome)];
    const names = picture?.conditions.map(conditionInWords) ?? [];
    const [first, second] = draft?.factors ?? [];
    const axes: Readonly<Record<FigureName, readonly [title: string, x: string, y: string]>> = {
      bands: [words.bandsTitle(measure), words.timeAxis, measure],
      survival: [words.survivalTitle, words.timeAxis, words.survivalAxis],
      heatMap: [words.heatTitle(outcome), parameterName(second?.key ?? ''), parameterName(first?.key ?? '')],
      effects: [words.effectsTitle, outcome, ''],
      waterfall: [words.waterfallTitle, words.tumourAxis, words.changeAxis],
    };
    const [title, xTitle, yTitle] = axes[name];
    return { title, xTitle, yTitle, names, ...(name === 'waterfall' ? { note: words.waterfallMeaning } : {}) };
  }
  async function saveFigure(name: FigureName): Promise<void> {
    const svg = await experiment.desk().figure(name, getState().question, figureText(name));
    if (svg !== undefined) hand(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  }
  return {
    edit: experiment.edit,
    start: experiment.start,
    pause: experiment.pause,
    cancel: experiment.cancel,
    discard: () => void experiment.discard(),
    setWorkers: experiment.setWorkers,
    ask: experiment.ask,
    showRows: experiment.showRows,
    takeLabRun: experiment.takeLabRun,
    reopen: (saved) => experiment.reopen(saved),
    forget: (saved) => void experiment.forget(saved),
    openRun({ link, run }) {
      const { scenario } = decodeLink(queryOf(link));
      lab.commands.showView({ view: 'lab', query: '' });
      lab.openRun(scenario, { playing: true }).catch(reportFailure('Opening a run in the Lab'));
      lab.notify(words.opened(run + 1));
    },
    save: (what) => saving(contentOf(experiment, what).then((content) => void hand(FILES[what], content))),
    saveFigure: (name) => saving(saveFigure(name)),
    saveDesign: () =>
      saving(
        Promise.resolve(experiment.desk().designText()).then((text) => {
          setState({ clusterFile: hand('design.json', new Blob([text], { type: 'application/json' })) });
        }),
      ),
    copy(text) {
      // Outside a secure context there is no clipboard: that is a refusal too.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => lab.notify(words.copied),
          () => lab.notify(words.notCopied),
        );
    },
    dismissProblem: () => setState({ problem: null }),
  };
}
