/**
 * Kinds of dishes and tissue: how large, how deep, and how cells lie in it at the start. A word sets settings of the
 * scene and nothing else: how cells move in a gel, or what comes in at the edge later, stays a setting of its own.
 */
import type { SomeSettings } from '../scenario';
import { ARRANGEMENT, HEALTHY_ARRANGEMENT, NK_ARRANGEMENT } from '../scene';
import type { Bundle } from './bundle';

/** Depth (µm) over which molecules spread: a layer of cells in tissue, a thin gel, the medium over a well's bottom. */
const DEPTH = { tissue: 20, gel: 100, well: 3000 } as const;

interface Layout {
  readonly side: number;
  readonly depth: number;
  readonly tumourCells: number;
  readonly nk: number;
}

const dish = ({ side, depth, tumourCells, nk }: Layout): SomeSettings => ({
  'scene.width': side,
  'scene.height': side,
  'scene.depth': depth,
  'scene.numberOfTumourCells': tumourCells,
  'scene.numberOfNk': nk,
});

const scattered = (layout: Layout): SomeSettings => ({
  ...dish(layout),
  'scene.arrangement': ARRANGEMENT.dispersed,
  'scene.nkArrangement': NK_ARRANGEMENT.dispersed,
  'scene.healthyArrangement': HEALTHY_ARRANGEMENT.dispersed,
  'scene.numberOfStroma': 0,
});

/** A nodule that all lines' cells fit, with NK cells that come from the edge. */
const nodule = (numberOfStroma: number): SomeSettings => ({
  ...dish({ side: 1000, depth: DEPTH.tissue, tumourCells: 500, nk: 400 }),
  'scene.arrangement': ARRANGEMENT.nodule,
  'scene.noduleRadius': 250,
  'scene.nkArrangement': NK_ARRANGEMENT.edge,
  'scene.healthyArrangement': HEALTHY_ARRANGEMENT.ring,
  'scene.numberOfStroma': numberOfStroma,
});

const ASSUMED = ['Sizes, depths and numbers of cells: assumed, as common in such set-ups'];

export const SCENES: readonly Bundle[] = [
  {
    key: 'dispersed',
    title: 'Dispersed, as in blood or marrow',
    meaning: 'Cells lie scattered over a square millimetre, in a layer one cell deep.',
    settings: scattered({ side: 1000, depth: DEPTH.tissue, tumourCells: 400, nk: 400 }),
    sources: ASSUMED,
  },
  {
    key: 'crowded-well',
    title: 'Crowded well',
    meaning: 'Cells cover two fifths of the bottom of a well, under 3 mm of medium that thins what they secrete.',
    settings: scattered({ side: 600, depth: DEPTH.well, tumourCells: 500, nk: 500 }),
    sources: ASSUMED,
  },
  {
    key: 'sparse-gel',
    title: 'Sparse, as in a gel',
    meaning:
      'Few cells far apart, as in a slice of a gel; for crawling as in collagen set motility.motileFraction to 0.34.',
    settings: scattered({ side: 1500, depth: DEPTH.gel, tumourCells: 200, nk: 200 }),
    sources: ASSUMED,
  },
  {
    key: 'nodule',
    title: 'Nodule',
    meaning: 'Tumour cells lie packed in a nodule half a millimetre wide, and NK cells come from the edge of the dish.',
    settings: nodule(0),
    sources: ASSUMED,
  },
  {
    key: 'nodule-with-stroma',
    title: 'Nodule with stroma',
    meaning: 'The same nodule with fibroblasts in it and around it, which are in the way and secrete TGF-β.',
    settings: nodule(250),
    sources: ASSUMED,
  },
];
