/** What the list of presets of one's own can do, over the run, the shelf and the ways of files. */
import { presetNameProblem } from '../../../scenario/presetName';
import { presetByKey } from '../../../scenario/resolve';
import { RUN_FILE_ENDING, renamedRunFile } from '../../../scenario/runFile';
import { readRunFile } from '../../../scenario/runFileReader';
import type { Scenario } from '../../../scenario/scenario';
import type { Commands } from '../../run/commands';
import { createOpenAt } from '../../run/openAt';
import { downloadRun, type FileParts, openRunFile } from '../../run/runFiles';
import { presetWords } from '../../words/laboratoryWords';
import { ownPresetWords } from '../../words/ownPresets';
import { thrownWords } from '../../words/problemWords';
import type { OwnPreset, PresetDesk } from './parts/desk';
import { presetFileOf } from './presetFile';
import type { SavedPreset } from './savedPresets';
import { inWords, keepNamed, presetShelf } from './shelf';

/** What the page itself has written there, of whatever version. */
interface Written {
  readonly modelVersion: string;
  readonly scenario: Pick<Scenario, 'preset' | 'seed' | 'hours' | 'interventions'>;
}
const written = ({ text }: SavedPreset): Written => JSON.parse(text);

function shown(saved: SavedPreset): OwnPreset {
  const { preset, seed, hours, interventions } = written(saved).scenario;
  const known = presetByKey(preset);
  const basis = known === undefined ? preset : presetWords(known).title;
  return { id: saved.id, name: saved.name, basis, seed, hours, changes: interventions.length, savedAt: saved.savedAt };
}

/** Without signs that a file system might mind. */
const fileNameOf = (name: string): string =>
  `${name.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|-+$/g, '') || 'preset'}${RUN_FILE_ENDING}`;

/** What it needs of the page. */
export interface PresetParts extends Pick<FileParts, 'store' | 'session' | 'notify'> {
  /** Brings the address up to date and answers with it. */
  readonly door: { link(): string };
}

export function createPresetDesk({ store, session, notify, door }: PresetParts, commands: Commands): PresetDesk {
  const find = async (id: string): Promise<SavedPreset> => {
    const preset = (await inWords(presetShelf.list())).find((one) => one.id === id);
    if (preset === undefined) throw new Error(ownPresetWords().refusals.gone);
    return preset;
  };
  const made = async (saving: 'settings' | 'changes'): Promise<(name: string) => string> => {
    try {
      return await presetFileOf(session, saving);
    } catch (error) {
      throw new Error(ownPresetWords().notMade(thrownWords(error)));
    }
  };
  const asFile = (name: string, text: string): string => {
    const file = fileNameOf(name);
    downloadRun(file, text);
    return file;
  };
  /** Whether it is the run that is open, to the last change. */
  const isOpen = ({ text }: SavedPreset): boolean => {
    const { older, encodeLink } = session.model();
    const reading = (older?.readRunFile ?? readRunFile)(text);
    return reading.ok && encodeLink(reading.file.scenario) === encodeLink(session.scenarioNow());
  };
  /**
   * The run that is left keeps its place in the history; the address itself makes one only for another scenario. The
   * same run once more is the same place.
   */
  const leave = (saved: SavedPreset): void => {
    const { modelVersion, scenario } = written(saved);
    const { preset, seed } = session.scenarioNow();
    door.link();
    const sameName = preset === scenario.preset && seed === scenario.seed && session.model().version === modelVersion;
    if (sameName && !isOpen(saved)) history.pushState(null, '', location.href);
  };
  return {
    list: async () => (await inWords(presetShelf.list())).map(shown),
    hasChanges: () => session.history().byHand().length + session.loop().pendingChanges().length > 0,
    async save(name, saving) {
      const text = await made(saving);
      return (await inWords(presetShelf.add(name, text))).name;
    },
    async saveFile(name, saving) {
      const called = name.trim();
      const problem = presetNameProblem(called);
      if (problem !== undefined) throw new Error(ownPresetWords().refusals[problem]);
      return asFile(called, (await made(saving))(called));
    },
    async open(id) {
      const preset = await find(id);
      leave(preset);
      commands.showGallery(false);
      const openAt = createOpenAt(store, session, notify);
      const file = new File([preset.text], preset.name);
      await openRunFile(file, { store, session, openAt, notify, showView: commands.showView, keepNamed }, true);
    },
    rename: async (id, name) => (await inWords(presetShelf.rename(id, name, renamedRunFile))).name,
    async exportFile(id) {
      const { name, text } = await find(id);
      return asFile(name, text);
    },
    async remove(id) {
      const preset = await inWords(presetShelf.remove(id));
      if (preset === undefined) throw new Error(ownPresetWords().refusals.gone);
      return () => inWords(presetShelf.putBack(preset));
    },
    importFile(file) {
      commands.showGallery(false);
      commands.openRunFile(file);
    },
  };
}
