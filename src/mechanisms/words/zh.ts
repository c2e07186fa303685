/** The words of all mechanisms in Chinese, by key: every file of `zh`. */
import type { MechanismWords } from './shape';

const files = import.meta.glob<Readonly<Record<string, MechanismWords>>>('./zh/*.ts', { eager: true });

export const mechanisms: Readonly<Record<string, MechanismWords>> = Object.assign({}, ...Object.values(files));
