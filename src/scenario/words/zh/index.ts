/** What the catalogue of parameters is called in Chinese: the words of the scene and of every mechanism, by key. */
import type { MechanismWords } from '../../../mechanisms/words/shape';
import { mechanisms } from '../../../mechanisms/words/zh';
import { scene } from './scene';

export const catalogue: Readonly<Record<string, MechanismWords>> = { scene, ...mechanisms };
