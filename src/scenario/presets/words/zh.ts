/** The words of all presets in Chinese, by key: every file of `zh`. */
import type { PresetWords } from './shape';

const files = import.meta.glob<Readonly<Record<string, PresetWords>>>('./zh/*.ts', { eager: true });

/** A file and what it exports have the preset's key for a name, written as names are in code. */
const keyOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const presets: Readonly<Record<string, PresetWords>> = Object.fromEntries(
  Object.values(files).flatMap((file) => Object.entries(file).map(([name, words]) => [keyOf(name), words])),
);
