/** The name of a design: a digest of everything that decides its runs and what is written down of them. */
import { StateDigest } from '../../core/hash';
import type { Design } from './design';

/** JSON with the names of every table in order, so that the order in a file does not matter. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`).join(',')}}`;
}

/** SHA-256, 64 hexadecimal digits. What the design is called and says of itself may change without making it another. */
export function designHash({ name: _, description: __, ...rest }: Design): string {
  const digest = new StateDigest();
  digest.text(canonical(rest));
  return digest.finish();
}
