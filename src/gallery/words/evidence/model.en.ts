/** The model in one page, in words: English. */
import type { SHARED_LAWS } from './laws';

/** What a mechanism does, and what it reads and writes. */
export type MechanismWords = readonly [does: string, reads: string, writes: string];

export interface ModelWords {
  readonly paragraphs: readonly string[];
  readonly shared: Readonly<Record<keyof typeof SHARED_LAWS, string>>;
  readonly mechanisms: Readonly<Record<string, MechanismWords>>;
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
  mechanisms: {
    challenge: ['Brings fresh targets, as in a re-challenge assay.', 'the time', 'new tumour cells'],
    infusion: ['Brings doses of NK cells, all over the dish or from its edge.', 'the schedule', 'new NK cells'],
    antigenExpression: [
      'Each tumour cell has its own level A₀ of antigen, inherited with noise; what was stripped comes back.',
      'antigen',
      'antigen',
    ],
    car: [
      'How much of a full CAR signal an antigen density A gives; cytokines need more of it than killing.',
      'antigen',
      'signals for killing and for cytokines',
    ],
    antibody: [
      'How much of an antibody’s antigen B a target shows, and the antibody’s level C in the medium.',
      'antigen',
      'antibody level, its targets',
    ],
    innateLigands: [
      'Stress ligands L that a tumour cell shows to natural receptors; contact may shed the share s.',
      'contacts',
      'innate ligands',
    ],
    checkpointBlockade: [
      'Antibodies that block the share b of NKG2A or PD-1.',
      'levels of the blockers',
      'levels of the blockers',
    ],
    encounter: [
      'A free NK cell takes hold of one of the targets j in reach; R is their IFN-γ response, s the antigen signal, b the haste after a kill.',
      'neighbours, antigen signal, IFN-γ response',
      'who holds whom',
    ],
    inhibitoryReceptors: [
      'Inhibition I by HLA class I (M), HLA-E (E) and PD-L1 (P), each where the NK cell has the receptor.',
      'the target held, IFN-γ response, blockers',
      'inhibition',
    ],
    activationSignal: [
      'Adds up what the arms of an NK cell say, less inhibition and TGF-β, and turns it into the readiness f to strike.',
      'antigen signal, ligands, opsonisation, inhibition, suppression',
      'signal, and what limits it',
    ],
    damage: [
      'Damage D of a target is repaired, unless the next hit comes in time.',
      'damage',
      'damage, lethal damage of new cells',
    ],
    lyticAttack: [
      'Hits against letting go: γ is the NK cell’s potency, g(G) what its granules allow.',
      'signal, potency, granules',
      'granules, damage, deaths, credits',
    ],
    chemotherapy: [
      'Paclitaxel at level c kills, selects resistance, and makes survivors show more ligands.',
      'level of the drug',
      'deaths, resistance, sensitisation',
    ],
    spontaneousDeath: ['Tumour cells also die by themselves.', 'phase', 'deaths'],
    interferonGamma: [
      'A share of NK cells answers its first hit with a bout of IFN-γ; all cells but NK cells take it up.',
      'signals of the contact, suppression',
      'IFN-γ field',
    ],
    adcc: [
      'How well an antibody at level C, on B molecules of its antigen, calls CD16; firing sheds CD16.',
      'antibody level, its targets',
      'opsonisation, CD16',
    ],
    trogocytosis: [
      'A CAR contact strips antigen from the target, which then shows on the NK cell.',
      'contacts',
      'antigen of both',
    ],
    fratricide: [
      'NK cells that show stripped antigen are killed by the m CAR-NK cells that touch them.',
      'stripped antigen, neighbours',
      'deaths',
    ],
    interferonResponse: [
      'Tumour and healthy cells answer IFN-γ at level c within hours.',
      'IFN-γ field',
      'IFN-γ response R',
    ],
    chemokine: ['Tumour cells that feel IFN-γ call NK cells.', 'IFN-γ response', 'chemokine field'],
    tgfBeta: ['Tumour and stroma secrete TGF-β; a trap takes it away.', 'sources', 'TGF-β field'],
    tgfBetaSuppression: [
      'TGF-β takes six abilities from NK cells, each with its own depth, dose and time.',
      'TGF-β field',
      'six suppressions',
    ],
    steroid: ['A steroid lowers the hit rate and IFN-γ secretion.', 'level of the drug', 'two suppressions'],
    il15Agonist: ['A drug that every NK cell feels as IL-15.', 'level of the drug', 'level of the drug'],
    interleukin2: ['T cells secrete IL-2 after a CAR signal; NK cells secrete none.', 'CAR signals', 'IL-2 field'],
    il15: [
      'Supply from outside, use by NK cells, and secretion by armoured ones.',
      'IL-2 field, agonist',
      'IL-15 field, IL-15 that each NK feels',
    ],
    granuleRefill: ['Granules G refill, faster with IL-15, slower under TGF-β.', 'IL-15, suppression', 'granules'],
    nkSurvival: ['NK cells starve without IL-15; each kill may cost a life.', 'IL-15, kills', 'deaths of NK cells'],
    rejection: ['The host’s T cells reject the NK cells after a window.', 'the time', 'deaths of NK cells'],
    nkDivision: ['IL-15 recruits resting NK cells into division.', 'IL-15, suppression, room', 'new NK cells'],
    clonalExpansion: ['CAR signals make T cells divide; the rate is 0 for NK cells.', 'CAR signals', 'new effectors'],
    tumourDivision: [
      'Tumour cells divide when they have grown for their cycle and have room.',
      'IFN-γ response, compression',
      'new tumour cells',
    ],
    dying: [
      'A doomed cell keeps its membrane for a while and blebs before it is permeable.',
      'cause of death',
      'phase',
    ],
    motility: [
      'A persistent random walk with heading u, drawn up the chemokine gradient by the bias b.',
      'chemokine, IFN-γ, suppression',
      'velocities',
    ],
    contactMechanics: [
      'Cells at distance d push and stick; R is the sum of their radii.',
      'neighbours',
      'velocities, compression',
    ],
    stroma: ['Stroma stands in the way and secretes TGF-β.', 'phase', 'TGF-β source, velocities'],
    product: [
      'What a lot in the bag is worth: live cells, CAR share, potency.',
      'traits of new cells',
      'traits of new cells',
    ],
    clearance: ['Corpses take up space for a while, then they are removed.', 'phase', 'removal of cells'],
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
