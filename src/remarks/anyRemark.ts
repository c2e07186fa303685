/** A remark of whatever version of the laboratory: its code need not be one of those that are known here. */
export interface AnyRemark {
  readonly code: string;
  /** The name or path that it is about, as whoever wrote it called it; nothing where it is about the whole. */
  readonly place: string;
  readonly values: object;
  /** In words, from an engine that may be older than its reader and know codes that the reader does not. */
  readonly english?: string;
}
