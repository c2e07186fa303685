/** What a visitor can do to a comparison. The view's wiring provides it; buttons and keys only call it. */
import { createContext, useContext } from 'react';
import type { Scenario } from '../../../scenario/scenario';
import type { Commands } from '../../run/commands';

/** Arm A is the Lab's run. */
export type Arm = 'A' | 'B';

/** The page's commands that mean something here; the rest is what only a comparison has. */
export interface CompareCommands
  extends Pick<
    Commands,
    | 'playOrPause'
    | 'step'
    | 'stepBack'
    | 'scrubTo'
    | 'scrubEnd'
    | 'reset'
    | 'goOn'
    | 'setSpeed'
    | 'zoomBy'
    | 'fit'
    | 'copyLink'
    | 'restart'
    | 'dismissProblems'
  > {
  /** Another arm B; both arms stand where they stood. */
  setSecond(second: Scenario): void;
  /** Arm A's start with every slider where it stands in the Lab; undefined when none has been moved. */
  fromSliders(): Scenario | undefined;
  openInLab(arm: Arm): void;
  copyHashOf(arm: Arm): void;
  save(): void;
}

const CompareContext = createContext<CompareCommands | null>(null);
export const CompareCommandsProvider = CompareContext.Provider;

export function useCompareCommands(): CompareCommands {
  const commands = useContext(CompareContext);
  if (commands === null) throw new Error('No commands: this component is outside CompareCommandsProvider');
  return commands;
}
