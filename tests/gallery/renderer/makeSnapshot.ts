/** A plausible moment of a run, made without the engine: for pictures and for tests of the picture. Same seed, same bytes. */
import {
  CELL,
  CELL_BYTES,
  CELL_FLAG,
  HEADER,
  HEADER_BYTES,
  openSnapshot,
  SNAPSHOT_MAGIC,
  SNAPSHOT_VERSION,
  type SnapshotView,
  snapshotBytes,
} from '../../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE, SHOWN_FIELDS } from '../../../src/vocabulary';

export interface SceneryOptions {
  readonly tumours?: number;
  readonly killers?: number;
  /** Side of the square domain, µm. */
  readonly size?: number;
  readonly step?: number;
  readonly seed?: number;
  /** Everyone keeps id and character, but has moved by about this many µm. */
  readonly drift?: number;
}

interface Cell {
  x: number;
  y: number;
  radius: number;
  angle: number;
  kind: number;
  phase: number;
  state: number;
  flags: number;
  antigen: number;
  granules: number;
  damage: number;
  progress: number;
  partner: number;
}

/** A small generator (mulberry32): tests must not depend on chance. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const bell = (draw: () => number): number => draw() + draw() + draw() - 1.5;

function tumourAt(draw: () => number, size: number, spread: number): Cell {
  const angle = draw() * 2 * Math.PI;
  const reach = Math.sqrt(draw()) * spread;
  const inNest = draw() < 0.7;
  const x = inNest ? size * (0.5 + reach * Math.cos(angle)) : draw() * size;
  const y = inNest ? size * (0.5 + reach * Math.sin(angle)) : draw() * size;
  const negative = draw() < 0.08;
  const antigen = negative ? 0 : Math.round(Math.min(255, Math.max(8, 150 + 75 * bell(draw))));
  const fate = draw();
  const phase = fate < 0.03 ? CELL_PHASE.doomed : fate < 0.06 ? CELL_PHASE.blebbing : fate < 0.09 ? CELL_PHASE.dead : 0;
  const damage = draw() < 0.2 ? Math.round(draw() * 200) : 0;
  const radius = 7.2 + 1.4 * bell(draw);
  const progress = phase === 0 ? 0 : Math.round(draw() * 255);
  return {
    x,
    y,
    radius,
    angle: 0,
    kind: CELL_KIND.tumour,
    phase,
    state: 0,
    flags: 0,
    antigen,
    granules: 0,
    damage,
    progress,
    partner: 0,
  };
}

/** Pushes overlapping cells apart, a few rounds: real tissue has no cells within cells. */
function settle(cells: readonly Cell[], size: number, rounds: number): void {
  const across = 20;
  const columns = Math.ceil(size / across);
  for (let round = 0; round < rounds; round++) {
    const bins = new Map<number, Cell[]>();
    const keyOf = (c: Cell): number => Math.floor(c.x / across) + columns * Math.floor(c.y / across);
    for (const c of cells) bins.set(keyOf(c), [...(bins.get(keyOf(c)) ?? []), c]);
    for (const a of cells) {
      const home = keyOf(a);
      for (const offset of [-columns - 1, -columns, -columns + 1, -1, 0, 1, columns - 1, columns, columns + 1])
        for (const b of bins.get(home + offset) ?? []) {
          if (a === b) continue;
          const dx = a.x - b.x || 0.01;
          const dy = a.y - b.y;
          const distance = Math.hypot(dx, dy) || 0.01;
          const overlap = (a.radius + b.radius) * 0.97 - distance;
          if (overlap <= 0) continue;
          a.x += ((dx / distance) * overlap) / 2;
          a.y += ((dy / distance) * overlap) / 2;
        }
      a.x = Math.min(Math.max(a.x, a.radius), size - a.radius);
      a.y = Math.min(Math.max(a.y, a.radius), size - a.radius);
    }
  }
}

function killerNear(draw: () => number, cells: readonly Cell[], tumours: number, size: number): Cell {
  const killer: Cell = {
    x: draw() * size,
    y: draw() * size,
    radius: 5 + 0.7 * bell(draw),
    angle: draw() * 2 * Math.PI,
    kind: CELL_KIND.naturalKiller,
    phase: draw() < 0.02 ? CELL_PHASE.blebbing : CELL_PHASE.alive,
    state: NK_STATE.searching,
    flags: 0,
    antigen: 0,
    granules: Math.round(60 + draw() * 195),
    damage: Math.round(draw() * 255),
    progress: Math.round(draw() * 255),
    partner: 0,
  };
  const held = draw() < 0.5 ? Math.floor(draw() * tumours) : -1;
  const target = held < 0 ? undefined : cells[held];
  const draws = draw();
  if (target === undefined || target.phase !== CELL_PHASE.alive) {
    if (draws < 0.1) Object.assign(killer, { state: NK_STATE.depleted, granules: 0 });
    else if (draws < 0.22) killer.state = NK_STATE.suppressed;
    else if (draws < 0.28) killer.flags = CELL_FLAG.secreting;
    return killer;
  }
  const around = draw() * 2 * Math.PI;
  const apart = target.radius + killer.radius * 0.92;
  killer.x = Math.min(Math.max(target.x + apart * Math.cos(around), killer.radius), size - killer.radius);
  killer.y = Math.min(Math.max(target.y + apart * Math.sin(around), killer.radius), size - killer.radius);
  killer.angle = Math.atan2(target.y - killer.y, target.x - killer.x);
  killer.partner = held + 1;
  killer.state =
    draws < 0.55
      ? NK_STATE.striking
      : draws < 0.7
        ? NK_STATE.lowSignal
        : draws < 0.85
          ? NK_STATE.inhibited
          : NK_STATE.detaching;
  if (draws < 0.45) killer.flags = CELL_FLAG.synapse | CELL_FLAG.secreting | (draws < 0.12 ? CELL_FLAG.hit : 0);
  if (draws < 0.12) target.flags |= CELL_FLAG.hit | CELL_FLAG.synapse;
  return killer;
}

function writeCells(buffer: ArrayBuffer, cells: readonly Cell[]): void {
  for (const [i, cell] of cells.entries()) {
    const record = new DataView(buffer, HEADER_BYTES + i * CELL_BYTES, CELL_BYTES);
    for (const name of ['x', 'y', 'radius', 'angle'] as const) record.setFloat32(CELL[name], cell[name], true);
    for (const name of ['kind', 'phase', 'state', 'flags', 'antigen', 'granules', 'damage', 'progress'] as const)
      record.setUint8(CELL[name], cell[name]);
    record.setUint32(CELL.id, i + 1, true);
    record.setUint32(CELL.partner, cell.partner, true);
  }
}

function writeField(values: Float32Array, columns: number, sources: readonly Cell[], size: number, peak: number): void {
  const voxel = size / columns;
  for (let i = 0; i < values.length; i++) {
    const x = ((i % columns) + 0.5) * voxel;
    const y = (Math.floor(i / columns) + 0.5) * voxel;
    let sum = 0;
    for (const s of sources) sum += Math.exp(-((x - s.x) ** 2 + (y - s.y) ** 2) / (2 * 70 ** 2));
    values[i] = sum * peak;
  }
}

export function makeSnapshot(options: SceneryOptions = {}): SnapshotView {
  const { tumours = 450, killers = 250, size = 1000, step = 1, seed = 7, drift = 0 } = options;
  const draw = random(seed);
  const cells: Cell[] = Array.from({ length: tumours }, () => tumourAt(draw, size, 0.36));
  settle(cells, size, 8);
  for (let k = 0; k < killers; k++) cells.push(killerNear(draw, cells, tumours, size));
  const columns = Math.ceil(size / 20);
  const buffer = new ArrayBuffer(snapshotBytes(cells.length, columns, columns));
  const header = new DataView(buffer, 0, HEADER_BYTES);
  const words = { magic: SNAPSHOT_MAGIC, version: SNAPSHOT_VERSION, step, cells: cells.length, columns, rows: columns };
  for (const [name, value] of Object.entries(words)) header.setUint32(HEADER[name as keyof typeof words], value, true);
  const floats = { width: size, height: size, voxelSize: 20, timeStep: 0.5 };
  for (const [name, value] of Object.entries(floats))
    header.setFloat32(HEADER[name as keyof typeof floats], value, true);
  const secreting = cells.filter((cell) => (cell.flags & CELL_FLAG.secreting) !== 0);
  const view = (): SnapshotView => openSnapshot(buffer);
  for (const [f] of SHOWN_FIELDS.entries())
    writeField(view().fields[f], columns, secreting.slice(0, 40 + f), size, 4 * (f + 1));
  if (drift > 0) {
    const stray = random(seed + step * 7919);
    for (const cell of cells) {
      const reach = cell.kind === CELL_KIND.naturalKiller && cell.partner === 0 ? drift : drift * 0.12;
      cell.x = Math.min(Math.max(cell.x + reach * bell(stray), cell.radius), size - cell.radius);
      cell.y = Math.min(Math.max(cell.y + reach * bell(stray), cell.radius), size - cell.radius);
    }
  }
  writeCells(buffer, cells);
  return view();
}
