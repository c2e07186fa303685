/** The glossary: English. Definitions say what the word means here, in the dish, and in plain words first. */
import type { Glossary } from './shape';

export const glossary: Glossary = {
  title: 'Glossary',
  demonstration: {
    title: 'For a class',
    text: 'A demonstration of ten minutes: predict, run, explain, with the sliders in the hands of the class. It begins with a run of its own; the present one stays in the browser’s history.',
    start: 'Start the demonstration',
  },
  terms: {
    adcc: {
      name: 'ADCC',
      definition:
        'Antibody-dependent cellular cytotoxicity: an NK cell grips, with its receptor CD16, an antibody that sits on a tumour cell, and kills that cell.',
      marks: ['ADCC', 'CD16'],
    },
    antigen: {
      name: 'Antigen',
      definition: 'A molecule on the surface of a cell that a receptor can recognise, here the one that the CAR finds.',
      marks: ['antigen', 'antigens'],
    },
    antigenDensity: {
      name: 'Antigen density',
      definition: 'How many molecules of the antigen one tumour cell carries.',
      marks: ['antigen density'],
    },
    antigenEscape: {
      name: 'Antigen escape',
      definition: 'A tumour goes on growing from cells that carry too little of the antigen to be found.',
      marks: ['antigen escape'],
    },
    car: {
      name: 'CAR',
      definition:
        'Chimeric antigen receptor: a receptor put together in the laboratory. Its outer part binds one antigen, its inner part tells the cell to attack.',
      marks: ['CAR', 'CARs'],
    },
    carNk: {
      name: 'CAR-NK cell',
      definition: 'An NK cell that was given a CAR. It keeps its natural receptors beside it.',
      marks: ['CAR-NK cell', 'CAR-NK cells'],
    },
    cd19: {
      name: 'CD19',
      definition: 'A surface molecule of B cells, and so of many lymphomas and leukaemias: a common target of CARs.',
      marks: ['CD19'],
    },
    checkpoint: {
      name: 'Inhibitory receptor',
      definition:
        'A receptor that tells an NK cell not to attack, such as KIR, NKG2A or PD-1. Antibodies can block some of them.',
      marks: ['inhibitory receptor', 'inhibitory receptors', 'NKG2A', 'PD-1'],
    },
    chemotaxis: {
      name: 'Chemotaxis',
      definition: 'Crawling towards where there is more of a substance.',
      marks: ['chemotaxis'],
    },
    conjugate: {
      name: 'Conjugate',
      definition: 'An NK cell and the cell that it holds, until it lets go.',
      marks: ['conjugate', 'conjugates'],
    },
    cytokine: {
      name: 'Cytokine',
      definition: 'A messenger that cells give off and others feel: here IFN-γ, TGF-β and IL-15.',
      marks: ['cytokine', 'cytokines'],
    },
    effectorToTarget: {
      name: 'Effector-to-target ratio',
      definition: 'How many killer cells there are for each target cell.',
      marks: ['effector-to-target ratio'],
    },
    granules: {
      name: 'Lytic granules',
      definition:
        'Packets of poison (perforin and granzymes) that an NK cell carries and fires into its target. They run out and are made anew.',
      marks: ['lytic granules', 'granules', 'granzyme', 'perforin'],
    },
    her2: {
      name: 'HER2',
      definition:
        'A growth receptor that some breast and other cancers carry in great numbers; healthy cells have a little.',
      marks: ['HER2'],
    },
    hlaClassI: {
      name: 'HLA class I',
      definition:
        'Identity molecules of nearly all healthy cells. NK cells that feel them hold back; tumours often lose them.',
      marks: ['HLA class I', 'HLA'],
    },
    interferonGamma: {
      name: 'IFN-γ',
      definition:
        'Interferon gamma: a cytokine that NK cells give off when they are activated. It changes what tumour cells show.',
      marks: ['IFN-γ'],
    },
    interleukin15: {
      name: 'IL-15',
      definition: 'Interleukin 15: a cytokine that keeps NK cells alive and lets them divide.',
      marks: ['IL-15'],
    },
    kd: {
      name: 'Dissociation constant (K_D)',
      definition:
        'How tightly a receptor binds: the concentration at which half of it is bound. Smaller means tighter.',
      marks: ['K_D', 'dissociation constant'],
    },
    kir: {
      name: 'KIR',
      definition:
        'Killer-cell immunoglobulin-like receptors: they feel HLA class I, and most of them hold the NK cell back.',
      marks: ['KIR', 'KIRs'],
    },
    knockout: {
      name: 'Knocked out',
      definition: 'A gene was switched off for good, so that the cell does not make what the gene stands for.',
      marks: ['knocked out', 'knocked-out'],
    },
    ligand: {
      name: 'Ligand',
      definition: 'What a receptor binds. Stressed and tumour cells show ligands of natural receptors of NK cells.',
      marks: ['ligand', 'ligands', 'natural ligands'],
    },
    lysis: {
      name: 'Lysis',
      definition: 'The death of a cell that bursts or breaks up; in assays, the share of the targets that were killed.',
      marks: ['lysis'],
    },
    naturalKiller: {
      name: 'NK cell',
      definition:
        'Natural killer cell: a white blood cell that kills infected and tumour cells by touch, without having met them before.',
      marks: ['NK cell', 'NK cells'],
    },
    persistence: {
      name: 'Persistence',
      definition: 'How long infused cells stay alive and present.',
      marks: ['persistence'],
    },
    picomolar: {
      name: 'pM',
      definition: 'Picomolar, a concentration: about six hundred million molecules in a millilitre.',
      marks: ['pM', 'picomolar'],
    },
    receptor: {
      name: 'Receptor',
      definition: 'A molecule of a cell that binds something outside and tells the inside of it.',
      marks: ['receptor', 'receptors', 'natural receptors'],
    },
    saturation: {
      name: 'Saturation',
      definition: 'More of the cause adds less and less to the effect, until nothing is added.',
      marks: ['saturates', 'saturation'],
    },
    seed: {
      name: 'Seed',
      definition:
        'A word from which every chance event of a run follows. The same seed gives the same run; another seed, another throw of the dice.',
      marks: ['seed', 'seeds'],
    },
    serialKilling: {
      name: 'Serial killing',
      definition: 'One NK cell kills several targets, one after the other.',
      marks: ['serial killer', 'serial killers', 'serial killing'],
    },
    stroma: {
      name: 'Stroma',
      definition: 'The tissue between the tumour cells, here fibroblasts: it stands in the way and gives off TGF-β.',
      marks: ['stroma', 'fibroblasts'],
    },
    synapse: {
      name: 'Lytic synapse',
      definition: 'The tight seam between an NK cell and its target, into which the granules are fired.',
      marks: ['lytic synapse', 'synapse'],
    },
    tgfBeta: {
      name: 'TGF-β',
      definition: 'Transforming growth factor beta: a cytokine of many tumours that weakens NK cells.',
      marks: ['TGF-β'],
    },
    trogocytosis: {
      name: 'Trogocytosis',
      definition: 'A cell tears bits of membrane, antigen included, off a cell that it touches.',
      marks: ['trogocytosis'],
    },
  },
};
