/** What is known of one cell: who it is, what it did and what was done to it. Plain data. */

/** Something that happened to a cell or that it did. */
export interface StoryEvent {
  readonly step: number;
  /** Code of EVENT. */
  readonly kind: number;
  /** Whether the cell did it, or it was done to the cell. */
  readonly did: boolean;
  /** Id of the other cell; 0 when there is none. */
  readonly other: number;
}

export interface CellStory {
  readonly id: number;
  /** Code of CELL_KIND. */
  readonly kind: number;
  /** Step at which it came into the dish. */
  readonly birthStep: number;
  /** 0 for founders and for what was infused or added. */
  readonly motherId: number;
  /** Ids of those of its daughters that are still in the dish. */
  readonly daughters: readonly number[];
  /** Number of the dose or challenge that it or its ancestor came with; 0 for the first. */
  readonly dose: number;
  readonly divisions: number;
  /** Lytic hits that it gave (effector). */
  readonly hits: number;
  readonly kills: number;
  /** Targets that it hit and another finished. */
  readonly assists: number;
  /** Step of its latest kill (effector); −1 before it. */
  readonly lastKillStep: number;
  /** Step at which the present contact began (effector); −1 without one. */
  readonly contactStep: number;
  /** The latest effectors that hit it (target), the latest first. */
  readonly hitters: readonly number[];
  /** Lytic damage in hits, and that which kills this cell (target). */
  readonly damage: number;
  readonly lethalDamage: number;
  /** What it is exposed to at its place, pM, in the order of SHOWN_FIELDS. */
  readonly exposure_pM: readonly number[];
  /** Suppression of its killing by TGF-β, 0–1 (effector). */
  readonly suppression: number;
  /** Response to IFN-γ with memory, 0–1 (target). */
  readonly interferonResponse: number;
  /** The newest events, oldest first. */
  readonly events: readonly StoryEvent[];
}
