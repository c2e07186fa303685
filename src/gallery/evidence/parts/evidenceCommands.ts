/** Everything a visitor can do in the Evidence view besides looking. */
import { createContext, useContext } from 'react';
import type { PublishedDataSet } from '../../../protocol/evidence';
import type { EvidencePlace } from './place';

export interface EvidenceCommands {
  /** Repeats the assay of a data set here; one that is under way ends. */
  run(dataSet: PublishedDataSet, repeats: number): void;
  /** Ends the assay that is under way. */
  cancel(): void;
  go(place: EvidencePlace): void;
  /** The Lab with this parameter in sight. */
  showInLab(key: string): void;
}

const Context = createContext<EvidenceCommands | null>(null);
export const EvidenceCommandsProvider = Context.Provider;

export function useEvidenceCommands(): EvidenceCommands {
  const commands = useContext(Context);
  if (commands === null) throw new Error('No commands: this component is outside EvidenceCommandsProvider');
  return commands;
}
