/** A design as the data of its file: what is filled in on reading is left out again. */
import type { Arm, Design } from './design';

/** A table, unless nothing is in it. */
const unlessEmpty = <Name extends string>(name: Name, table: object): object =>
  Object.keys(table).length === 0 ? {} : { [name]: table };

const armData = ({ name, words, settings, interventions }: Arm): object => ({
  name,
  ...unlessEmpty('words', words),
  ...unlessEmpty('settings', settings),
  ...unlessEmpty('interventions', interventions),
});

/** What `readDesign` reads as the same design. */
export function designData(design: Design): object {
  const { format, formatVersion, name, description, seed, base, kind, factors, arms, replicates, measure } = design;
  const { preset, words, settings, interventions, hours } = base;
  const isSpread = kind === 'latinHypercube' || kind === 'sobol' || kind === 'trial';
  return {
    format,
    formatVersion,
    name,
    ...(description === undefined ? {} : { description }),
    seed,
    base: {
      preset,
      ...unlessEmpty('words', words),
      ...unlessEmpty('settings', settings),
      ...unlessEmpty('interventions', interventions),
      ...(hours === undefined ? {} : { hours }),
    },
    kind,
    ...unlessEmpty('factors', factors),
    ...(arms[0].name === '' ? {} : { arms: arms.map(armData) }),
    ...(isSpread ? { points: design.points } : {}),
    ...(kind === 'trial' ? { lots: design.lots } : {}),
    replicates,
    measure,
  };
}

/** The text of a file. */
export const writeDesign = (design: Design): string => `${JSON.stringify(designData(design), null, 2)}\n`;
