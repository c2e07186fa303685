/** Loops over cells in their columns, in JavaScript; cellKernel.wat does the same. */
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import type { Columns } from './columns';
import type { SlotList } from './slotList';

/** The dish in which cells move. */
export interface Room {
  /** µm. */
  readonly width: number;
  readonly height: number;
  /** min. */
  readonly timeStep: number;
  /** Voxels along a µm, and in each direction. */
  readonly perVoxel: number;
  readonly voxelColumns: number;
  readonly voxelRows: number;
}

/** Cells that crawl in this step, in slots[0] … slots[length − 1]; `turners` are those whose time is up, with −1 behind the last. */
export interface Crawlers {
  readonly slots: Int32Array;
  length: number;
  readonly turners: Int32Array;
}

/** What leads crawling cells: concentrations by voxel, row-major. */
export interface Ground {
  readonly chemokine: Float64Array;
  readonly interferon: Float64Array;
  readonly columns: number;
  readonly rows: number;
}

/** How cells crawl. */
export interface CrawlLaw {
  /** µm/min, of a median free cell and of one that holds a target. */
  readonly medianSpeed: number;
  readonly conjugatedSpeed: number;
  /** Share of the direction that follows the gradient: at rest, and in full inflammation. */
  readonly resting: number;
  readonly inflamed: number;
  /** pM of half inflammation. */
  readonly half: number;
  /** Gradient of half effect, pM/µm. */
  readonly gradient: number;
  /** Turns difference over two voxels into a gradient, 1/µm. */
  readonly perGradient: number;
}

/** The lists of the cells in a dish; see CellLists. */
export type ListedCells = 'naturalKillers' | 'settled' | 'living' | 'dying';

/** Lists the first `count` cells by what they are. */
export function listCells({ kind, phase }: Columns, count: number, lists: Record<ListedCells, SlotList>): void {
  const naturalKillers = lists.naturalKillers.empty(count);
  const settled = lists.settled.empty(count);
  const living = lists.living.empty(count);
  const dying = lists.dying.empty(count);
  let killers = 0;
  let others = 0;
  let alive = 0;
  let dead = 0;
  for (let i = 0; i < count; i++) {
    const isKiller = kind[i] === CELL_KIND.naturalKiller;
    if (isKiller) naturalKillers[killers++] = i;
    else settled[others++] = i;
    if (phase[i] !== CELL_PHASE.alive) dying[dead++] = i;
    else if (!isKiller) living[alive++] = i;
  }
  lists.naturalKillers.length = killers;
  lists.settled.length = others;
  lists.living.length = alive;
  lists.dying.length = dead;
}

/** Moves the first `count` cells by their velocities, keeps them inside the walls and starts the sums anew. */
export function moveCells(
  { x, y, radius, velocityX, velocityY, voxel }: Columns,
  count: number,
  { width, height, timeStep, perVoxel, voxelColumns, voxelRows }: Room,
): void {
  for (let i = 0; i < count; i++) {
    const r = radius[i];
    let nx = x[i] + velocityX[i] * timeStep;
    let ny = y[i] + velocityY[i] * timeStep;
    if (nx < r) nx = r;
    if (nx > width - r) nx = width - r;
    if (ny < r) ny = r;
    if (ny > height - r) ny = height - r;
    x[i] = nx;
    y[i] = ny;
    velocityX[i] = 0;
    velocityY[i] = 0;
    let column = (nx * perVoxel) | 0;
    let row = (ny * perVoxel) | 0;
    if (column >= voxelColumns) column = voxelColumns - 1;
    if (row >= voxelRows) row = voxelRows - 1;
    voxel[i] = row * voxelColumns + column;
  }
}

/** Lets the clocks of those NK cells run that are alive and crawl, and lists them and those whose time is up. */
export function windOn(
  { phase, motile, turningClock }: Columns,
  { slots, length }: SlotList,
  turnsPerStep: number,
  crawlers: Crawlers,
): void {
  let crawling = 0;
  let turning = 0;
  for (let n = 0; n < length; n++) {
    const i = slots[n];
    if (phase[i] !== CELL_PHASE.alive || motile[i] === 0) continue;
    turningClock[i] -= turnsPerStep;
    crawlers.slots[crawling++] = i;
    if (turningClock[i] < 0) crawlers.turners[turning++] = i;
  }
  crawlers.turners[turning] = -1;
  crawlers.length = crawling;
}

/** Adds to the velocities of the listed cells what they crawl. */
export function crawl(
  c: Columns,
  { slots, length }: Crawlers,
  { chemokine, interferon, columns, rows }: Ground,
  { medianSpeed, conjugatedSpeed, resting, inflamed, half, gradient, perGradient }: CrawlLaw,
): void {
  const { voxel, headingX, headingY, partner, speed, suppressedMotility, velocityX, velocityY } = c;
  const perRow = 1 / columns;
  for (let n = 0; n < length; n++) {
    const i = slots[n];
    const at = voxel[i];
    // Half a voxel keeps the quotient clear of whole numbers, which rounding could miss.
    const row = ((at + 0.5) * perRow) | 0;
    const column = at - row * columns;
    const left = chemokine[column > 0 ? at - 1 : at];
    const right = chemokine[column < columns - 1 ? at + 1 : at];
    const up = chemokine[row > 0 ? at - columns : at];
    const down = chemokine[row < rows - 1 ? at + columns : at];
    let vx = headingX[i];
    let vy = headingY[i];
    const gx = (right - left) * perGradient;
    const gy = (down - up) * perGradient;
    const steepness = Math.sqrt(gx * gx + gy * gy);
    if (steepness > 0) {
      const bias = biasAt(interferon[at], resting, inflamed, half);
      const pull = bias / (steepness + gradient);
      vx = pull * gx + (1 - bias) * vx;
      vy = pull * gy + (1 - bias) * vy;
      const norm = Math.sqrt(vx * vx + vy * vy);
      const perNorm = norm > 0 ? 1 / norm : 1;
      vx *= perNorm;
      vy *= perNorm;
    }
    const s = (partner[i] === 0 ? medianSpeed * speed[i] : conjugatedSpeed) * (1 - suppressedMotility[i]);
    velocityX[i] += s * vx;
    velocityY[i] += s * vy;
  }
}

/** Bias towards the gradient at this IFN-γ concentration: from the resting to the inflamed value. */
export const biasAt = (interferon_pM: number, resting: number, inflamed: number, half_pM: number): number =>
  resting + ((inflamed - resting) * interferon_pM) / (interferon_pM + half_pM);
