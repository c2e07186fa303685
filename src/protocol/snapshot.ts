/**
 * One picture of the tissue in one ArrayBuffer: a header, a record of 32 bytes a cell, the fields.
 * The engine writes it, the buffer is transferred, the renderer reads it in place.
 */
import { SHOWN_FIELDS } from '../vocabulary';

export const SNAPSHOT_MAGIC = 0x4e4b5343;
export const SNAPSHOT_VERSION = 1;
export const HEADER_BYTES = 64;
export const CELL_BYTES = 32;

/** Byte offsets in the header; all uint32 but the float32 sizes in µm. */
export const HEADER = {
  magic: 0,
  version: 4,
  step: 8,
  cells: 12,
  columns: 16,
  rows: 20,
  width: 24,
  height: 28,
  voxelSize: 32,
  /** Minutes per step (float32). */
  timeStep: 36,
} as const;

/**
 * Offsets in a cell's record. x, y, radius (µm), angle (radians: an NK's heading, or towards its target when
 * conjugated; 0 for all others) are float32, id is uint32, the rest are bytes. `level` fields run 0–255.
 */
export const CELL = {
  x: 0,
  y: 4,
  radius: 8,
  angle: 12,
  id: 16,
  kind: 20,
  phase: 21,
  /** NK: code of NK_STATE. Others: DEATH_CAUSE. */
  state: 22,
  /** Bits of CELL_FLAG. */
  flags: 23,
  /** Target: antigen on a logarithmic scale, 0 = none, 1–255 = 10 … 10^6 molecules. Others: 0. */
  antigen: 24,
  /** NK: granules left, 0–255. Others: 0. */
  granules: 25,
  /** Target: damage as a fraction of the lethal dose. NK: activation signal f(X). */
  damage: 26,
  /** Progress through the present phase of dying, 0–255. */
  progress: 27,
  /** The partner's id, or 0 (ids begin at 1). */
  partner: 28,
} as const;

export const CELL_FLAG = {
  /** A lytic synapse is open: this NK has fired at its target, or this target is being fired at. */
  synapse: 1,
  /** A lytic hit since the snapshot before. */
  hit: 2,
  /** Divided since the snapshot before. */
  divided: 4,
  /** Secreting IFN-γ. */
  secreting: 8,
} as const;

/** A snapshot opened for reading: views into its buffer, nothing copied. */
export interface SnapshotView {
  readonly buffer: ArrayBuffer;
  readonly step: number;
  readonly cells: number;
  /** Domain size in µm. */
  readonly width: number;
  readonly height: number;
  /** Field grid: columns × rows voxels of `voxelSize` µm. */
  readonly columns: number;
  readonly rows: number;
  readonly voxelSize: number;
  readonly timeStep: number;
  /** The cell records as floats: record i starts at i × 8. */
  readonly floats: Float32Array<ArrayBuffer>;
  readonly integers: Uint32Array<ArrayBuffer>;
  /** The cell records as bytes: record i starts at i × 32. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One Float32Array of columns × rows (row-major, pM) for each of SHOWN_FIELDS. */
  readonly fields: readonly Float32Array<ArrayBuffer>[];
}

/** Bytes that a snapshot of this size needs. */
export const snapshotBytes = (cells: number, columns: number, rows: number): number =>
  HEADER_BYTES + cells * CELL_BYTES + SHOWN_FIELDS.length * columns * rows * 4;

/**
 * Opens a snapshot for reading; a buffer longer than its content is fine.
 * @throws Error that says what is wrong with the buffer.
 */
export function openSnapshot(buffer: ArrayBuffer): SnapshotView {
  if (buffer.byteLength < HEADER_BYTES)
    throw new Error(`Snapshot of ${buffer.byteLength} bytes is shorter than its header`);
  const header = new DataView(buffer, 0, HEADER_BYTES);
  const u32 = (offset: number): number => header.getUint32(offset, true);
  if (u32(HEADER.magic) !== SNAPSHOT_MAGIC) throw new Error('This buffer is not an NKscape snapshot');
  if (u32(HEADER.version) !== SNAPSHOT_VERSION)
    throw new Error(`Snapshot version ${u32(HEADER.version)} is not ${SNAPSHOT_VERSION}`);
  const cells = u32(HEADER.cells);
  const columns = u32(HEADER.columns);
  const rows = u32(HEADER.rows);
  const needed = snapshotBytes(cells, columns, rows);
  if (buffer.byteLength < needed) throw new Error(`Snapshot of ${buffer.byteLength} bytes should have ${needed}`);
  const fieldsAt = HEADER_BYTES + cells * CELL_BYTES;
  return {
    buffer,
    step: u32(HEADER.step),
    cells,
    columns,
    rows,
    width: header.getFloat32(HEADER.width, true),
    height: header.getFloat32(HEADER.height, true),
    voxelSize: header.getFloat32(HEADER.voxelSize, true),
    timeStep: header.getFloat32(HEADER.timeStep, true),
    floats: new Float32Array(buffer, HEADER_BYTES, (cells * CELL_BYTES) / 4),
    integers: new Uint32Array(buffer, HEADER_BYTES, (cells * CELL_BYTES) / 4),
    bytes: new Uint8Array(buffer, HEADER_BYTES, cells * CELL_BYTES),
    fields: SHOWN_FIELDS.map((_, f) => new Float32Array(buffer, fieldsAt + f * columns * rows * 4, columns * rows)),
  };
}
