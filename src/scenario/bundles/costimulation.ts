/**
 * Signalling domains of the CAR. That adding 4-1BB to ζ raises killing and cytokines of NK cells, and that CD28 lowers
 * the antigen a T cell needs below that of 4-1BB, was published (Imai 2005, Majzner 2020); the sizes are assumed.
 */
import type { Bundle } from './bundle';

const domains = (carWeight: number, thresholdFactor: number, cytokineWeight: number) => ({
  'activationSignal.carWeight': carWeight,
  'car.thresholdFactor': thresholdFactor,
  'car.cytokineWeight': cytokineWeight,
});

const ASSUMED = ['Directions: Imai et al. 2005 and Majzner et al. 2020; sizes assumed'];

export const COSTIMULATION: readonly Bundle[] = [
  {
    key: '28z',
    title: 'CD28–ζ',
    meaning: 'Needs the least antigen; the reference.',
    settings: domains(1, 1, 1),
    sources: ASSUMED,
  },
  {
    key: '41bbz',
    title: '4-1BB–ζ',
    meaning: 'Needs more antigen than CD28–ζ and makes less cytokine.',
    settings: domains(1, 1.5, 0.7),
    sources: ASSUMED,
  },
  {
    key: '2b4z',
    title: '2B4–ζ',
    meaning: 'With a co-stimulatory domain of NK cells themselves.',
    settings: domains(1.1, 1.2, 0.9),
    sources: ASSUMED,
  },
  {
    key: 'z',
    title: 'ζ alone',
    meaning: 'No co-stimulation: a weaker CAR.',
    settings: domains(0.75, 1.5, 0.4),
    sources: ASSUMED,
  },
];
