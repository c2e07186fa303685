/** The cells that kill are called NK cells, as they are in nearly every run; T cells of a comparison are called T cells. */
import type { LabState } from './store';

/** Only T cells multiply on antigen and have no receptors but the CAR. */
export const hasTCells = ({ scenario }: Pick<LabState, 'scenario'>): boolean =>
  (scenario?.settings['clonalExpansion.rate'] ?? 0) > 0 && scenario?.settings['activationSignal.innateWeight'] === 0;

/** A sentence about the killers of this run, in either language of the page. */
export const effectorWords = (sentence: string, tCells: boolean): string =>
  tCells ? sentence.replace(/NK(?= cells?\b| ?细胞)/g, 'T') : sentence;
