/**
 * The colours of the picture, by name, for each theme: a dark field as under a microscope, a projector's white, and
 * ink on paper, where light and dark alone must tell everything.
 */
export const THEMES = ['fluorescence', 'light', 'print'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Every colour a painter may use. The order is that of the shader's palette. */
export const COLOURS = [
  'ground',
  'groundEdge',
  'line',
  'ring',
  'tumourCore',
  'tumourBody',
  'tumourNucleus',
  'tumourNucleusLit',
  'membrane',
  'membraneBright',
  'membraneBare',
  'killerCore',
  'killerBody',
  'killerRim',
  'killerNucleus',
  'healthyCore',
  'healthyBody',
  'healthyRim',
  'healthyNucleus',
  'stromaCore',
  'stromaBody',
  'stromaRim',
  'stromaNucleus',
  'granule',
  'seam',
  'dying',
  'dyingDark',
  'corpse',
  'suppressed',
  'inhibited',
  'interferonGamma',
  'tgfBeta',
  'interleukin15',
] as const;
export type ColourName = (typeof COLOURS)[number];

export interface Palette {
  readonly colours: Readonly<Record<ColourName, string>>;
  /** 1: light adds to light, as in fluorescence. 0: glows become tints, as ink on paper. */
  readonly additive: number;
  /** How opaque cell bodies are, as a factor. */
  readonly body: number;
  /** How much the picture darkens towards its corners. */
  readonly vignette: number;
  /** 1: dark outlines and patterns instead of light and colour. */
  readonly ink: number;
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  fluorescence: {
    colours: {
      ground: '#060911',
      groundEdge: '#020306',
      line: '#8fa3c4',
      ring: '#ffffff',
      tumourCore: '#43183f',
      tumourBody: '#6d2358',
      tumourNucleus: '#4b2f92',
      tumourNucleusLit: '#9a6ee6',
      membrane: '#ff60a8',
      membraneBright: '#ffa6c8',
      membraneBare: '#a59fc0',
      killerCore: '#11545d',
      killerBody: '#1f9f9c',
      killerRim: '#40d6cd',
      killerNucleus: '#08323f',
      healthyCore: '#1c2746',
      healthyBody: '#34446f',
      healthyRim: '#8ba0d8',
      healthyNucleus: '#a8baee',
      stromaCore: '#5c6069',
      stromaBody: '#42454c',
      stromaRim: '#c3c7cf',
      stromaNucleus: '#17181b',
      granule: '#e4ff7d',
      seam: '#fffde8',
      dying: '#f6c766',
      dyingDark: '#7a4a16',
      corpse: '#8d8068',
      suppressed: '#8f8ab8',
      inhibited: '#c9bcff',
      interferonGamma: '#f6a04d',
      tgfBeta: '#b79bff',
      interleukin15: '#8fe388',
    },
    additive: 1,
    body: 1,
    vignette: 1,
    ink: 0,
  },
  light: {
    colours: {
      ground: '#ffffff',
      groundEdge: '#eef1f6',
      line: '#55617a',
      ring: '#10131a',
      tumourCore: '#f9dbe8',
      tumourBody: '#eba9c9',
      tumourNucleus: '#6b48ad',
      tumourNucleusLit: '#9a78d6',
      membrane: '#b3155f',
      membraneBright: '#8f0a48',
      membraneBare: '#6f6a86',
      killerCore: '#86d2cd',
      killerBody: '#37a8a2',
      killerRim: '#0a6661',
      killerNucleus: '#0b4f5c',
      healthyCore: '#e3e9f9',
      healthyBody: '#bccaef',
      healthyRim: '#6478b8',
      healthyNucleus: '#34488c',
      stromaCore: '#d3d4d7',
      stromaBody: '#b4b6bb',
      stromaRim: '#5f626a',
      stromaNucleus: '#44464c',
      granule: '#2c4a00',
      seam: '#1d1a10',
      dying: '#d18a12',
      dyingDark: '#6b3f08',
      corpse: '#8d8575',
      suppressed: '#4b4678',
      inhibited: '#3a1f9c',
      interferonGamma: '#b85c00',
      tgfBeta: '#6b3fc9',
      interleukin15: '#2e7d32',
    },
    additive: 0,
    body: 1.15,
    vignette: 0.25,
    ink: 0,
  },
  print: {
    colours: {
      ground: '#ffffff',
      groundEdge: '#ffffff',
      line: '#202020',
      ring: '#000000',
      tumourCore: '#ffffff',
      tumourBody: '#fdf1f6',
      tumourNucleus: '#8d7fb0',
      tumourNucleusLit: '#b9aed2',
      membrane: '#5e0a34',
      membraneBright: '#2c0016',
      membraneBare: '#6a6a6a',
      killerCore: '#3d9893',
      killerBody: '#2b7f7a',
      killerRim: '#002523',
      killerNucleus: '#b9dcd9',
      healthyCore: '#ffffff',
      healthyBody: '#e6ecfb',
      healthyRim: '#2c3c74',
      healthyNucleus: '#2c3c74',
      stromaCore: '#ececec',
      stromaBody: '#dcdcdc',
      stromaRim: '#5a5a5a',
      stromaNucleus: '#5a5a5a',
      granule: '#ffffff',
      seam: '#000000',
      dying: '#5a3c04',
      dyingDark: '#f7e3b4',
      corpse: '#8d8575',
      suppressed: '#d9d4ee',
      inhibited: '#ffffff',
      interferonGamma: '#7a3c00',
      tgfBeta: '#3f2390',
      interleukin15: '#14501a',
    },
    additive: 0,
    body: 1.15,
    vignette: 0,
    ink: 1,
  },
};

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;

/** The palette's colours as red, green, blue of 0…1, in the order of COLOURS. */
export function paletteFloats(theme: ThemeName): Float32Array<ArrayBuffer> {
  const { colours } = PALETTES[theme];
  return new Float32Array(COLOURS.flatMap((name) => [1, 3, 5].map((at) => channel(colours[name], at))));
}
