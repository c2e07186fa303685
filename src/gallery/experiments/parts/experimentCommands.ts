/** What a visitor can do to an experiment. The view's wiring provides it; buttons only call it. */
import { createContext, useContext } from 'react';
import type { FigureName, Question } from '../../../experiments/desk/deskApi';
import type { RunRow } from '../../../experiments/results';
import type { ExperimentDraft } from '../experimentDraft';
import type { SavedExperiment } from '../savedExperiments';

/** What can be saved of the results. */
export const SAVABLE = ['runsCsv', 'seriesCsv', 'runsParquet', 'seriesParquet', 'json'] as const;
export type Savable = (typeof SAVABLE)[number];

export interface ExperimentCommands {
  edit(draft: ExperimentDraft): void;
  start(): void;
  pause(): void;
  cancel(): void;
  discard(): void;
  setWorkers(count: number): void;
  ask(question: Partial<Question>): void;
  showRows(from: number, failedOnly: boolean): void;
  openRun(row: RunRow): void;
  takeLabRun(): void;
  reopen(saved: SavedExperiment): void;
  forget(saved: SavedExperiment): void;
  save(what: Savable): void;
  saveFigure(name: FigureName): void;
  /** The file that the command line takes. */
  saveDesign(): void;
  copy(text: string): void;
  dismissProblem(): void;
}

const ExperimentContext = createContext<ExperimentCommands | null>(null);
export const ExperimentCommandsProvider = ExperimentContext.Provider;

export function useExperimentCommands(): ExperimentCommands {
  const commands = useContext(ExperimentContext);
  if (commands === null) throw new Error('No commands: this component is outside ExperimentCommandsProvider');
  return commands;
}
