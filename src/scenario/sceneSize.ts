/** How large a scene is: the cells at its start, and the memory that a run of it needs. */
import type { SomeSettings } from './scenario';

/** Cells that a run may begin with. */
export const MOST_CELLS_AT_START = 1_000_000;

/**
 * Bytes for a cell at the start: its columns with room for a quarter more, its neighbours and the lists, and what a state
 * hash needs for a moment. A test holds these numbers against what a dish takes.
 */
const BYTES_PER_CELL_AT_START = 1000;
/**
 * Bytes for a square micrometre of the dish: a four-hundredth of a voxel, with concentration, source and uptake of each
 * field, what they are worked on in, and the bins that neighbours are searched in.
 */
const BYTES_PER_SQUARE_MICROMETRE = 0.5;
/** The program itself. */
const BYTES_OF_PROGRAM = 60_000_000;

const MEGABYTE = 1_000_000;
const GIGABYTE = 1000 * MEGABYTE;

const KINDS = ['numberOfTumourCells', 'numberOfNk', 'numberOfHealthy', 'numberOfStroma'] as const;

/** Cells of all kinds that are in the dish when the run begins. */
export const cellsAtStart = (settings: SomeSettings): number =>
  KINDS.reduce((sum, name) => sum + (settings[`scene.${name}`] ?? 0), 0);

/**
 * Bytes of memory that a run of this scene needs at its start, the program included; when its cells double, twice as much.
 * For planning: a run of 1,000,000 cells needs 1.3 GB.
 */
export function memoryNeed(settings: SomeSettings): number {
  const area = (settings['scene.width'] ?? 0) * (settings['scene.height'] ?? 0);
  return BYTES_OF_PROGRAM + BYTES_PER_CELL_AT_START * cellsAtStart(settings) + BYTES_PER_SQUARE_MICROMETRE * area;
}

/** A size of memory in words: `350 MB`, `1.2 GB`. */
export const memoryText = (bytes: number): string =>
  bytes < GIGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${(bytes / GIGABYTE).toFixed(1)} GB`;
