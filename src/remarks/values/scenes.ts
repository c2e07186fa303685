/** Remarks about what does not fit in the dish. Lengths are in µm; the place is the parameter that is too much. */

interface Dish {
  readonly width: number;
  readonly height: number;
}

/** Code → values. */
export interface SceneValues {
  /** All cells together; `tumour` and `nk` are how many of each kind alone there is room for. */
  'scene.crowd': Dish & {
    readonly counts: readonly { readonly name: string; readonly count: number }[];
    readonly tumour: number;
    readonly tumourRadius: number;
    readonly nk: number;
    readonly nkRadius: number;
  };
  /** All cells at the start, wherever they may lie. */
  'scene.large': { readonly count: number; readonly most: number };
  'nodule.wide': Dish & { readonly radius: number; readonly most: number };
  'nodule.crowd': {
    readonly count: number;
    readonly radius: number;
    readonly stroma: number;
    readonly room: number;
    readonly cellRadius: number;
  };
  'ring.wide': Dish & { readonly count: number; readonly ring: number; readonly most: number };
}
