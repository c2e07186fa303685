/** Which run, model and moment an exported file comes from: what every caption, header and citation says. */

export interface RunFacts {
  /** Version of the program, as in package.json. */
  readonly programVersion: string;
  readonly modelVersion: string;
  /** Key of the preset. */
  readonly preset: string;
  readonly seed: string;
  readonly step: number;
  readonly timeStep_minutes: number;
  readonly time_minutes: number;
  /** 64 hexadecimal digits: the state at `step`. */
  readonly stateHash: string;
  /** Replays the run and opens it at this moment. */
  readonly link: string;
}

/** Signs that some file system or shell might mind become dashes. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}.]+/gu, '-').slice(0, 40);

/** A moment as short as a file's name needs it: `6h`, `90min`. */
export const momentInName = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}min`);

/** `nkscape-cd19-lymphoma-demo-6h-cells.csv`; what spans a stretch of the run names its own times. */
export function fileName({ preset, seed, time_minutes }: RunFacts, what: string, ending: string): string {
  const moment = what.includes('-') ? '' : `-${momentInName(time_minutes)}`;
  return `nkscape-${plain(preset)}-${plain(seed)}${moment}-${what}.${ending}`;
}
