/** The in silico trial that lies ready: the same file that the command line's examples have. */
import trial from '../../../docs/examples/designs/in-silico-trial.json';
import type { ReadyTrial } from './experimentDraft';

export const readyTrial: ReadyTrial = trial;
