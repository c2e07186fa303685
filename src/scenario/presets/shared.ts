/** What several presets have in common: settings, and where numbers come from. */
import { ARRANGEMENT, NK_ARRANGEMENT } from '../scene';

/** NK cells start, and doses arrive, at the edge of the dish. */
export const FROM_THE_EDGE = {
  'scene.nkArrangement': NK_ARRANGEMENT.edge,
  'infusion.arrival': NK_ARRANGEMENT.edge,
} as const;

/** Scattered lymphoma cells and somewhat fewer NK cells. */
export const LYMPHOMA = { 'scene.numberOfTumourCells': 300, 'scene.numberOfNk': 250 } as const;

/** Many NK cells and few, slowly growing targets with little antigen: killing takes days, and who lasts wins. */
export const SLOW_CONTEST = {
  'scene.numberOfTumourCells': 60,
  'scene.numberOfNk': 200,
  'antigenExpression.density': 800,
  'antigenExpression.negativeFraction': 0,
  'tumourDivision.doublingTime': 72,
} as const;

export const SLOW_SOURCES = [
  'Antigen below that of half the CAR’s signal, and a slow tumour: assumed, so that killing takes days',
] as const;

export const THREE_HITS =
  'Three hits within 50 minutes to kill a solid tumour cell: Weigelin et al. 2021, https://doi.org/10.1038/s41467-021-25282-3';
export const HERMARK =
  'HERmark validation 2010, Pathology Research International 814176, Table 1, https://www.hindawi.com/journals/pri/2010/814176/tab1/';

/** A nodule with fibroblasts, full of TGF-β, and NK cells few of which have the CAR. */
export const FORTRESS = {
  ...FROM_THE_EDGE,
  'scene.width': 800,
  'scene.height': 800,
  'scene.numberOfTumourCells': 500,
  'scene.arrangement': ARRANGEMENT.nodule,
  'scene.noduleRadius': 210,
  'scene.numberOfStroma': 160,
  'tgfBeta.secretion': 0.4,
  'product.carPositiveFraction': 0.3,
  'innateLigands.nkg2d': 0.9,
  'innateLigands.ncr': 0.9,
  'innateLigands.dnam1': 0.9,
} as const;

export const FORTRESS_SOURCES = [
  `HER2 on BT-474: 499,795 molecules a cell (${HERMARK})`,
  'TGF-β secretion at the upper end of its plausible range, and a tumour rich in natural ligands: assumed',
  THREE_HITS,
] as const;
