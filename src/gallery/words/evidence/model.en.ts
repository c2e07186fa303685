/** The model in one page, in words: English. */
import type { SHARED_LAWS } from './laws';

export interface ModelWords {
  readonly paragraphs: readonly string[];
  readonly shared: Readonly<Record<keyof typeof SHARED_LAWS, string>>;
  readonly limits: readonly string[];
}

export const model: ModelWords = {
  paragraphs: [
    'Cells are discs in a dish of about a millimetre: tumour cells, NK cells, healthy bystanders and stroma. One cell is one cell; nothing is scaled up. A step is half a minute.',
    'An NK cell is a hunter with a limited magazine. It crawls, takes hold of a target, and weighs activating signals (CAR, natural receptors, antibody) against inhibition. Contact is a race of chances: a first hit against letting go. A target dies when damage adds up faster than it is repaired.',
    'IFN-γ, TGF-β, IL-15 and a chemokine spread as fields; cells secrete them, take them up and answer slowly. Chance is addressed: two runs that differ in one setting share the fate of every cell which that setting does not touch.',
  ],
  shared: {
    event: 'Something with rate r happens within a step dt with probability p.',
    saturation: 'More and more of a stimulus adds less and less.',
    response: 'A slow quantity T follows its goal with the time constant τ.',
    field: 'A substance diffuses, decays, is taken up and secreted.',
  },
  limits: [
    'A teaching and research model, not a medical device. Nothing here was validated against patients, and no parameter set stands for a marketed or investigational product.',
    'Two dimensions and one layer: search, crowding and the reach of cytokines differ from tissue.',
    'A small dish: no blood flow, no other organ, no pharmacokinetics but a half-life.',
    'Few actors: no host T cells, macrophages, dendritic or B cells; no hypoxia, no nutrients; few cytokines.',
    'One antigen a CAR; no dual CARs, no safety switches, no tonic signalling.',
    'NK cells are simple: no education, no memory, no exhaustion beyond granules, suppression and death.',
    'Numbers come from blood, cord blood, NK-92, CAR-T and mouse cells; putting them side by side is itself an assumption. Most parameters are assumed.',
    'Directions are firmer than sizes. TGF-β bites too hard on the innate arm, and an IL-15 agonist needs a high assumed dose.',
  ],
};
