/** Short names of the parameters that people change most. Accepted wherever a full name is; links are written with them. */
import type { ParameterName } from './parameterName';

/** Short name → full name. */
export const ALIASES = {
  antigenDensity: 'antigenExpression.density',
  il15Support: 'il15.support',
  width: 'scene.width',
  height: 'scene.height',
  depth: 'scene.depth',
  tumourCells: 'scene.numberOfTumourCells',
  nkCells: 'scene.numberOfNk',
  arrangement: 'scene.arrangement',
  nkArrangement: 'scene.nkArrangement',
  noduleRadius: 'scene.noduleRadius',
} as const satisfies Readonly<Record<string, ParameterName>>;

/** The short name of a parameter. */
export type ShortName = keyof typeof ALIASES;

const fullNames: ReadonlyMap<string, string> = new Map(Object.entries(ALIASES));
const shortNames: ReadonlyMap<string, string> = new Map(Object.entries(ALIASES).map(([short, full]) => [full, short]));

/** The full name of a parameter given by its short or full name; other names come back as they are. */
export const fullNameOf = (name: string): string => fullNames.get(name) ?? name;

/** The short name of a parameter where it has one, else its full name. */
export const shortNameOf = (key: string): string => shortNames.get(key) ?? key;
