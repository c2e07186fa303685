/** The ready-made runs by what they are about: each stands in one group, in the order in which it is best met. */

export const GROUPS = [
  { key: 'start', presets: ['cd19-lymphoma', 'her2-solid', 'il15-persistence'] },
  { key: 'antigen', presets: ['cd19-low-leukaemia', 'her2-low', 'cldn18-gastric', 'antigen-escape'] },
  { key: 'solid', presets: ['egfr-glioblastoma', 'tgf-beta-fortress', 'tgf-beta-rescue'] },
  { key: 'drugs', presets: ['rituximab-nk', 'nkg2a-block', 'pd1-block', 'chemotherapy-then-nk', 'steroid'] },
  { key: 'product', presets: ['il15-armoured', 'rejection-repeat-dosing', 'fresh-or-thawed', 'lot-to-lot'] },
  { key: 'controls', presets: ['perforin-null', 'car-t-comparator'] },
] as const;

export type GroupKey = (typeof GROUPS)[number]['key'];
