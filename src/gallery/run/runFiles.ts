/**
 * Runs as files: saved by a button, opened by a button or by dropping one on the page. The format's code comes when it is
 * first needed.
 */
import { messageOf } from '../../core/failure';
import { SERIES_COLUMNS } from '../../protocol/series';
import type { Remark } from '../../remarks/remark';
import { writeComparison } from '../../scenario/comparison';
import { writeMoment } from '../../scenario/moment';
import { nameOfRunFile, writeRunFile } from '../../scenario/runFile';
import { nameInRunFile, olderVersionOfFile, readRunFile, sizeProblem } from '../../scenario/runFileReader';
import { download } from '../kit/download';
import { problemWords } from '../words/problemWords';
import { strings } from '../words/strings';
import type { Features } from './features';
import { triedModel } from './models';
import type { OpenAt } from './openAt';
import type { Session } from './session';
import type { LabStore } from './store';
import type { Told } from './told';
import type { Place } from './views';

/** States that a file names, spread over the run. */
export const HASHES = 12;

export interface FileParts {
  readonly store: LabStore;
  readonly session: Session;
  readonly openAt: OpenAt;
  readonly notify: (text: string) => void;
  readonly showView: (place: Place) => void;
  readonly keepNamed: Features['keepNamed'];
}

const WIDTH = SERIES_COLUMNS.length;
/** JSON knows no number that does not exist. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

export const columnsOf = (rows: Float64Array): Record<string, readonly (number | null)[]> =>
  Object.fromEntries(
    SERIES_COLUMNS.map((name, place) => [
      name,
      Array.from({ length: rows.length / WIDTH }, (_, row) => finite(rows[row * WIDTH + place])),
    ]),
  );

/** The present run as the text of a file, and the file's name. */
async function fileOf(session: Session): Promise<{ readonly name: string; readonly text: string }> {
  const moment = await session.loop().save();
  const { scenario, step } = await session.record();
  const hashes = await session.loop().hashes(HASHES);
  const modelVersion = session.model().version;
  const text = writeRunFile({ modelVersion, scenario, step, hashes, series: columnsOf(moment.series) });
  return { name: nameOfRunFile(scenario, writeMoment(step, scenario.settings['scene.timeStep'])), text };
}

export const downloadRun = (name: string, text: string): void =>
  download(name, new Blob([text], { type: 'application/json' }));

export async function saveRun({ session, notify }: FileParts): Promise<void> {
  const wasPlaying = session.loop().isPlaying();
  session.loop().pause();
  notify(strings.notices.savingRun);
  const { name, text } = await fileOf(session);
  downloadRun(name, text);
  notify(strings.notices.runSaved(name));
  if (wasPlaying) session.loop().play();
}

/** Keeps a file that has a name as a preset of one's own; answers with what there is to tell. */
async function kept(
  name: string | undefined,
  text: string,
  file: File,
  { store, keepNamed }: FileParts,
): Promise<string> {
  if (name === undefined) return '';
  try {
    return await keepNamed(name, text, file.name);
  } catch (error) {
    const problem = messageOf(error);
    store.setState(({ problems }) => ({ problems: [...problems, problem] }));
    return '';
  }
}

/**
 * Opens a file at the moment at which it was saved; whatever is wrong with it is told. `playing` when it goes on at once.
 */
export async function openRunFile(file: File, parts: FileParts, playing = false): Promise<void> {
  const { store, openAt, notify, showView } = parts;
  const tell = (problems: readonly Told[]): void => store.setState({ problems });
  const inFile = (problem: Remark): string => strings.files.inFile(file.name, problemWords(problem));
  const tooLarge = sizeProblem(file.size);
  if (tooLarge !== undefined) return tell([inFile(tooLarge)]);
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return tell([strings.files.unreadable(file.name)]);
  const version = olderVersionOfFile(text);
  const { model, problems } = version === undefined ? { problems: [] } : await triedModel(version);
  const reading = (model?.older?.readRunFile ?? readRunFile)(text);
  if (!reading.ok) return tell([...problems, inFile(reading.problem)]);
  const { scenario, step, hashes, compare } = reading.file;
  tell([...problems, ...reading.notes.map(inFile)]);
  const name = reading.file.name ?? (model === undefined ? undefined : nameInRunFile(text));
  const preset = await kept(name, text, file, parts);
  if (preset !== '') notify(preset);
  const equal = (time: string): string => [strings.notices.sameFile(time), preset].join(' ').trim();
  const hash = hashes.find((entry) => entry.step === step)?.stateHash;
  if (compare !== undefined) {
    await openAt(scenario, { playing: false }, equal, model);
    const states = hash === undefined ? {} : { hashes: [hash, compare.stateHash] as const };
    const place = { difference: compare.difference, step, ...states };
    return showView({ view: 'compare', query: writeComparison(place, scenario.settings['scene.timeStep']) });
  }
  const opening = { step, playing, ...(hash === undefined ? {} : { hash }) };
  await openAt(scenario, opening, equal, model);
}
