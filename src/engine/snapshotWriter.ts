/** Writes the picture of a tissue into one buffer (layout: protocol/snapshot). */
import { atan2, LN10, ln } from '../core/exactMath';
import type { Tissue } from '../model/tissue';
import {
  CELL,
  CELL_BYTES,
  CELL_FLAG,
  HEADER,
  HEADER_BYTES,
  SNAPSHOT_MAGIC,
  SNAPSHOT_VERSION,
  snapshotBytes,
} from '../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, SHOWN_FIELDS } from '../vocabulary';

/** Room for growth in a new buffer, so that it can be used again for a while. */
const SPARE_ROOM = 1.25;

/** Decades that the antigen byte spans: 10 … 10^6 molecules. */
const ANTIGEN_DECADES = 5;

const byteOf = (share: number): number => (share <= 0 ? 0 : share >= 1 ? 255 : Math.round(share * 255));

function antigenByte(molecules: number): number {
  if (molecules <= 0) return 0;
  return Math.max(1, byteOf((ln(molecules) / LN10 - 1) / ANTIGEN_DECADES));
}

/**
 * The present picture, in `spare` when it is large enough, else in a new buffer.
 * @param since step of the picture before; hits and divisions from then on are flagged
 */
export function writeSnapshot(tissue: Tissue, since: number, spare?: ArrayBuffer): ArrayBuffer {
  const [field] = tissue.fields;
  const { columns: voxelColumns, rows: voxelRows } = field;
  const needed = snapshotBytes(tissue.count, voxelColumns, voxelRows);
  const buffer =
    spare !== undefined && spare.byteLength >= needed
      ? spare
      : new ArrayBuffer(4 * Math.ceil((needed + SPARE_ROOM * tissue.count * CELL_BYTES) / 4));
  const header = new DataView(buffer, 0, HEADER_BYTES);
  header.setUint32(HEADER.magic, SNAPSHOT_MAGIC, true);
  header.setUint32(HEADER.version, SNAPSHOT_VERSION, true);
  header.setUint32(HEADER.step, tissue.step, true);
  header.setUint32(HEADER.cells, tissue.count, true);
  header.setUint32(HEADER.columns, voxelColumns, true);
  header.setUint32(HEADER.rows, voxelRows, true);
  header.setFloat32(HEADER.width, tissue.domain.width, true);
  header.setFloat32(HEADER.height, tissue.domain.height, true);
  header.setFloat32(HEADER.voxelSize, field.voxelSize, true);
  header.setFloat32(HEADER.timeStep, tissue.timeStep, true);
  writeCells(tissue, since, buffer);
  let at = HEADER_BYTES + tissue.count * CELL_BYTES;
  for (const name of SHOWN_FIELDS) {
    const { concentration } = tissue.field(name);
    new Float32Array(buffer, at, concentration.length).set(concentration);
    at += 4 * concentration.length;
  }
  return buffer;
}

function writeCells(tissue: Tissue, since: number, buffer: ArrayBuffer): void {
  const c = tissue.columns;
  const { step } = tissue;
  const floats = new Float32Array(buffer, HEADER_BYTES);
  const integers = new Uint32Array(buffer, HEADER_BYTES);
  const bytes = new Uint8Array(buffer, HEADER_BYTES);
  for (let i = 0; i < tissue.count; i++) {
    const word = (i * CELL_BYTES) / 4;
    const byte = i * CELL_BYTES;
    const isNk = c.kind[i] === CELL_KIND.naturalKiller;
    floats[word + CELL.x / 4] = c.x[i];
    floats[word + CELL.y / 4] = c.y[i];
    floats[word + CELL.radius / 4] = c.radius[i];
    integers[word + CELL.id / 4] = c.id[i];
    integers[word + CELL.partner / 4] = c.partner[i];
    bytes[byte + CELL.kind] = c.kind[i];
    bytes[byte + CELL.phase] = c.phase[i];
    bytes[byte + CELL.state] = isNk ? c.limit[i] : c.cause[i];
    bytes[byte + CELL.antigen] = isNk ? 0 : antigenByte(c.antigen[i]);
    bytes[byte + CELL.granules] = isNk ? byteOf(c.granules[i]) : 0;
    const lethal = c.lethalDamage[i];
    bytes[byte + CELL.damage] = byteOf(isNk ? c.signal[i] : lethal > 0 ? c.damage[i] / lethal : 0);
    bytes[byte + CELL.progress] = byteOf(progressOf(tissue, i));
    floats[word + CELL.angle / 4] = isNk ? facing(tissue, i) : 0;
    const fired = c.signalStep[i] >= 0 && c.partner[i] !== 0;
    bytes[byte + CELL.flags] =
      (fired ? CELL_FLAG.synapse : 0) |
      (c.lastHitStep[i] >= since && c.lastHitStep[i] >= 0 ? CELL_FLAG.hit : 0) |
      (c.birthStep[i] >= since && c.motherId[i] !== 0 ? CELL_FLAG.divided : 0) |
      (isNk && c.secretionEndStep[i] > step ? CELL_FLAG.secreting : 0);
  }
  markTargets(tissue, bytes);
}

/** A target with an open synapse carries the flag too. */
function markTargets(tissue: Tissue, bytes: Uint8Array): void {
  const { partner, signalStep } = tissue.columns;
  for (let i = 0; i < tissue.count; i++) {
    if (partner[i] === 0 || signalStep[i] < 0) continue;
    const target = tissue.cells.slotOf(partner[i]);
    if (target >= 0) bytes[target * CELL_BYTES + CELL.flags] |= CELL_FLAG.synapse;
  }
}

/** Radians: towards the target when it holds one, else where it is heading. */
function facing(tissue: Tissue, nk: number): number {
  const c = tissue.columns;
  const target = tissue.cells.slotOf(c.partner[nk]);
  if (target >= 0) return atan2(c.y[target] - c.y[nk], c.x[target] - c.x[nk]);
  return atan2(c.headingY[nk], c.headingX[nk]);
}

/** How far a cell has come in its present phase of dying, 0–1. */
function progressOf(tissue: Tissue, slot: number): number {
  const { phase, doomedStep, deathStep, clearStep } = tissue.columns;
  const { step } = tissue;
  if (phase[slot] === CELL_PHASE.alive || deathStep[slot] < 0) return 0;
  if (phase[slot] !== CELL_PHASE.dead) return (step - doomedStep[slot]) / (deathStep[slot] - doomedStep[slot]);
  return clearStep[slot] > deathStep[slot] ? (step - deathStep[slot]) / (clearStep[slot] - deathStep[slot]) : 0;
}
