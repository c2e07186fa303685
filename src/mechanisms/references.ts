/** The publications that parameters cite, each once. */
import type { AssumedSource, DataSource, DerivedSource, FittedSource, PaperSource } from '../core/parameter';

const REFERENCES = {
  jenkins2015: ['Jenkins et al. 2015, J Exp Med 212:307, fig. 3', 'https://doi.org/10.1084/jem.20140964'],
  weigelin2021: ['Weigelin et al. 2021, Nat Commun 12', 'https://doi.org/10.1038/s41467-021-25282-3'],
  liesche2018: ['Liesche et al. 2018, Front Immunol 9:1840', 'https://doi.org/10.3389/fimmu.2018.01840'],
  ghaffarizadeh2018: [
    'Ghaffarizadeh et al. 2018, PLoS Comput Biol 14:e1005991 (PhysiCell)',
    'https://doi.org/10.1371/journal.pcbi.1005991',
  ],
  sungHosty: [
    'Sung, Hosty and Pérez-Carrasco, kills per NK cell, public data set',
    'https://github.com/ElephesSung/Fish',
  ],
  wieckowski2020: ['Wieckowski et al. 2020, Front Immunol 11', 'https://doi.org/10.3389/fimmu.2020.552596'],
  spqsp: ['SPQSP_IO model, parameter file param_all.xml', 'https://github.com/popellab/SPQSP_IO'],
  qspio: ['QSPIO-TNBC model, parameters_TNBC.m', 'https://github.com/HanwenWang95/QSPIO-TNBC'],
  zhang2007: ['Zhang et al. 2007, Immunology 121:258', 'https://doi.org/10.1111/j.1365-2567.2007.02573.x'],
  gcCytokines: [
    'Meyer laboratory, NK pSTAT5 dose responses, public data set',
    'https://github.com/meyer-lab/gc-cytokines',
  ],
  liuBite2022: [
    'Liu et al. 2022, bispecific T-cell engager synapse model: CD19 per Raji cell 144,866 (sd 65,092) in its published code',
    'https://doi.org/10.1101/2022.04.18.488626',
  ],
  ginaldi1998: ['Ginaldi et al. 1998, J Clin Pathol 51:364', 'https://doi.org/10.1136/jcp.51.5.364'],
  mark2020: ['Mark et al. 2020, Nat Commun 11', 'https://doi.org/10.1038/s41467-020-19094-0'],
  pm21Cryopreservation2022: [
    'Cryopreserved PM21-expanded NK cells, Front Immunol 2022, 861681',
    'https://doi.org/10.3389/fimmu.2022.861681',
  ],
  n803PhaseOne2022: [
    'N-803 in healthy volunteers, J Immunol 2022, 208:1362',
    'https://doi.org/10.4049/jimmunol.2100066',
  ],
  carcade: [
    'Prybutok et al. 2022, Front Mol Biosci 9:849363 (CARCADE), parameter.xml',
    'https://doi.org/10.3389/fmolb.2022.849363',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type ReferenceKey = keyof typeof REFERENCES;

/** The number stands in the source's text, table, legend or code. */
export function paper(key: ReferenceKey): PaperSource {
  const [citation, url] = REFERENCES[key];
  return { kind: 'paper', citation, url };
}

/** The number was computed from the source's public data, as told. */
export function data(key: ReferenceKey, computed: string): DataSource {
  const [citation, url] = REFERENCES[key];
  return { kind: 'data', citation, url, computed };
}

export const derived = (from: string): DerivedSource => ({ kind: 'derived', from });
/** The number was found by this command, which anyone can repeat. */
export const fitted = (to: string, command: string): FittedSource => ({ kind: 'fitted', to, command });
export const assumed = (why: string): AssumedSource => ({ kind: 'assumed', why });
