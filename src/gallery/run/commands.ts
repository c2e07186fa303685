/** Everything a visitor can do in the Lab. The page's wiring provides it; buttons and keys only call it. */
import { createContext, useContext } from 'react';
import type { BundleKind } from '../../scenario/bundles';
import type { Intervention, Scenario } from '../../scenario/scenario';
import type { ShownField, Sight } from '../../vocabulary';
import type { Language } from '../words/languages';
import type { SpeedKey } from './speeds';
import type { Place } from './views';

export interface Commands {
  /** Shows another view; the Lab's run rests meanwhile. */
  showView(place: Place): void;
  /** The present view at another query of its own, which the address follows. */
  replaceViewQuery(query: string): void;
  playOrPause(): void;
  step(): void;
  stepBack(): void;
  /** Goes to this step and shows it; called while the timeline is dragged. */
  scrubTo(step: number): void;
  /** The hand has let go of the timeline: a run that was playing plays on from there. */
  scrubEnd(): void;
  /** Takes back the latest change made by hand, and goes to the moment before it. */
  undo(): void;
  redo(): void;
  /** Returns to another future of this run. */
  switchTo(branch: number): void;
  /**
   * Puts another list in the place of all changes of the run, as one act, and tells `told` when it has come back to the
   * present moment. Answers with a sentence when a change is not allowed; then nothing is replaced.
   */
  editPlan(rewritten: (run: Scenario) => readonly Intervention[], told: string): Promise<string | undefined>;
  /** Opens or closes the dosing schedule. */
  showSchedule(open: boolean): void;
  /** Opens or closes the gallery of ready-made runs. */
  showGallery(open: boolean): void;
  /** From the start with the same seed; sliders stay where they are. */
  reset(): void;
  /** The run of an older model once more in the page's own. */
  usePresentModel(): void;
  newSeed(): void;
  chooseSeed(seed: string): void;
  choosePreset(key: string): void;
  /** Goes on beyond the planned end. */
  goOn(): void;
  setSpeed(speed: SpeedKey): void;
  changeSpeed(by: number): void;
  /** `final` is false while a slider is being dragged. */
  setParameter(key: string, value: number, final: boolean): void;
  /** Goes to the Lab, with this parameter in sight. */
  showParameter(key: string): void;
  /** Another cell line, antibody, product or co-stimulation: starts the run again with the settings it stands for. */
  chooseWord(kind: BundleKind, word: string): void;
  dose(cells: number): void;
  /** These fields and no others. */
  showFields(fields: readonly ShownField[]): void;
  nextField(): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Follows the cell with this id. */
  follow(id: number): void;
  /** Follows another living cell of this kind, and says which. */
  followNext(kind: 'naturalKiller' | 'tumour'): void;
  unfollow(): void;
  /** Draws where every NK cell has been of late, or no longer. */
  togglePaths(): void;
  /** Dims everything in the picture but this; null ends it. */
  highlight(what: Sight | null): void;
  toggleTheme(): void;
  setShortcuts(on: boolean): void;
  chooseLanguage(language: Language): void;
  copyLink(): void;
  /** Copies all digits of the state's hash. */
  copyHash(): void;
  /** Opens the dialog for sharing the run or for exporting from it; null closes it. */
  showSharing(dialog: 'share' | 'export' | null): void;
  /** Saves the run in a file. */
  saveRun(): void;
  openRunFile(file: File): void;
  /** Tells screen readers where the run stands. */
  tell(): void;
  showHelp(open: boolean): void;
  dismissProblems(): void;
  /** Starts the run again after its worker has died. */
  restart(): void;
}

const CommandsContext = createContext<Commands | null>(null);
export const CommandsProvider = CommandsContext.Provider;

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('No commands: this component is outside CommandsProvider');
  return commands;
}
