/**
 * A moment of a run that the run can go on from, to the bit: all state of the tissue with the slots of its cells, the
 * present parameters, and how far the changes and the measurements have come. The changes themselves are not in it.
 */

export interface Checkpoint {
  readonly step: number;
  /** Measurements taken by then. */
  readonly rows: number;
  /** See core/tape. */
  readonly state: ArrayBuffer;
}

/** A checkpoint with the measurements that led to it, for a worker that has not computed them itself. */
export interface SavedMoment {
  readonly checkpoint: Checkpoint;
  /** The first `checkpoint.rows` rows of the series, flattened. */
  readonly series: Float64Array<ArrayBuffer>;
}
