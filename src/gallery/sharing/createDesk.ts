/** What the dialogs for sharing and exporting can do, over a copy of the run at the moment they were opened. */
import { version } from '../../../package.json';
import { ACTIONS, DOSE } from '../../scenario/actions';
import type { Opening } from '../../scenario/opening';
import { presetByKey } from '../../scenario/resolve';
import type { Scenario } from '../../scenario/scenario';
import { chartPalette } from '../figures/palette';
import { download } from '../kit/download';
import type { StageLook } from '../renderer/stage';
import { notableInterventions } from '../run/interventions';
import type { Session } from '../run/session';
import type { LabStore } from '../run/store';
import { formatNumber } from '../words/format';
import { presetWords } from '../words/laboratoryWords';
import { exportWords } from '../words/sharing';
import { citationOf } from './citation';
import { cellsCsv, seriesCsv } from './csv';
import { fileName, momentInName, type RunFacts } from './facts';
import { FIGURES, type FigureData, figureOf } from './figures';
import type { Desk, Range } from './parts/desk';
import { momentWords } from './parts/moment';
import { openSecondRun } from './secondRun';
import { svgDocument } from './svgFigure';

export interface DeskParts {
  readonly store: LabStore;
  readonly session: Session;
  /** The whole address of a link that opens this run so. */
  readonly addressOf: (scenario: Scenario, opening: Opening | undefined) => string;
  readonly copy: (text: string) => Promise<void>;
  /** What the page's own picture shows now. */
  readonly look: () => StageLook | null;
}

const LIGHT_STRONG = '#17202e';
const DARK_STRONG = '#dfe6f0';
/** The day here, as reference managers write it. */
const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const rangeInName = ({ from_minutes, to_minutes }: Range): string =>
  `${momentInName(from_minutes)}-${momentInName(to_minutes)}`;

/** @throws Error with a sentence when there is no run that could be copied. */
export async function createDesk({ store, session, addressOf, copy, look }: DeskParts): Promise<Desk> {
  const run = await openSecondRun(session);
  const { record, snapshot, status, series, histograms } = run;
  const { scenario, step, stateHash } = record;
  const timeStep_minutes = snapshot.timeStep;
  const time_minutes = step * timeStep_minutes;
  const { seed, preset } = scenario;
  const named = presetByKey(preset);
  const title = named === undefined ? preset : presetWords(named).title;
  const here = addressOf(scenario, { step, playing: false, hash: stateHash });
  const facts: RunFacts = {
    programVersion: version,
    modelVersion: session.model().version,
    preset,
    seed,
    step,
    timeStep_minutes,
    time_minutes,
    stateHash,
    link: here,
  };
  const save = (name: string, content: Blob): string => {
    download(name, content);
    return name;
  };
  const saveText = (what: string, ending: string, type: string, text: string): string =>
    save(fileName(facts, what, ending), new Blob([text], { type: `${type};charset=utf-8` }));
  const captionLines = (): readonly string[] => {
    const words = exportWords().charts;
    return [
      words.caption(title, seed, momentWords(time_minutes)),
      words.captionModel(facts.modelVersion, facts.programVersion),
      words.captionState(stateHash),
    ];
  };
  const citation = citationOf(facts, named?.title ?? preset, today());
  const figureData = (theme: 'fluorescence' | 'light'): FigureData => ({
    series,
    histograms,
    palette: chartPalette(theme),
    healthy: (scenario.settings['scene.numberOfHealthy'] ?? 0) > 0,
    marks: notableInterventions(scenario.interventions, (key) => ACTIONS.has(key)).map((change) => ({
      time_minutes: change.step * timeStep_minutes,
      kind: change.key === DOSE ? 'dose' : 'change',
    })),
    timeLabel: exportWords().charts.time,
  });

  return {
    facts: {
      title,
      seed,
      modelVersion: facts.modelVersion,
      stateHash,
      time_minutes,
      timeStep_minutes,
      end_minutes: Math.max(store.getState().end_minutes, time_minutes),
      cells: snapshot.cells,
    },
    links: { here, fromStart: addressOf(scenario, undefined) },
    citation,
    async qr(link) {
      const { encode } = await import('uqr');
      return encode(link, { ecc: 'M', border: 4 }).data;
    },
    copy,
    async savePicture(choice) {
      const { pictureFile } = await import('./picture');
      const { fields } = store.getState();
      const content = { snapshot, status, fields, look: look(), lines: captionLines() };
      return save(fileName(facts, 'picture', 'png'), await pictureFile(content, choice));
    },
    async saveChart(chart, theme) {
      const data = figureData(theme);
      const { text, grid, panel } = data.palette;
      const strong = theme === 'light' ? LIGHT_STRONG : DARK_STRONG;
      const names = chart === 'all' ? FIGURES : [chart];
      const figures = names.map((name) => figureOf(name, data));
      const svg = svgDocument(figures, captionLines(), { text, strong, grid, panel });
      return saveText(chart === 'all' ? 'charts' : `chart.${chart}`, 'svg', 'image/svg+xml', svg);
    },
    saveSeries: async () => saveText('series', 'csv', 'text/csv', seriesCsv(facts, series)),
    saveCells: async () => saveText('cells', 'csv', 'text/csv', cellsCsv(facts, snapshot)),
    saveBibtex: async () => saveText('citation', 'bib', 'application/x-bibtex', citation.bibtex),
    filmFormats: async () => (await import('./film')).encodableFormats(),
    async saveFilm(choice, job) {
      const { filmFile } = await import('./film');
      const { fields, fieldMaxima_pM } = store.getState();
      const [headline, ...rest] = captionLines();
      const plan = {
        choice,
        timeStep_minutes,
        fields,
        fieldMaxima_pM,
        look: look(),
        title: headline,
        comment: [...rest, here].join('. '),
        missing: exportWords().film.missing,
      };
      return save(fileName(facts, `video-${rangeInName(choice)}`, choice.format), await filmFile(run, plan, job));
    },
    async saveTrajectory(range, job) {
      const { trajectoryFile } = await import('./trajectory');
      const tooLarge = (megabytes: number, limit: number): string =>
        exportWords().trajectory.tooLarge(formatNumber(megabytes), formatNumber(limit));
      const content = await trajectoryFile({ run, range, facts, title, tooLarge }, job);
      return save(fileName(facts, `trajectory-${rangeInName(range)}`, 'simularium'), content);
    },
    close: run.close,
  };
}
