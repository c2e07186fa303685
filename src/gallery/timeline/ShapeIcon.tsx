/** The head of a mark: a ring with a cross for cells, a capsule for a drug, a square for a switch, a diamond for a slider. */
import type { Shape } from '../words/plan/itemWords';

const PATHS: Readonly<Record<Shape, string>> = {
  cells: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5.4v5.2M5.4 8h5.2',
  drug: 'M5.5 2.5h5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2M3.5 8h9',
  switch: 'M3.5 3.5h9v9h-9zM6 8h4',
  change: 'M8 2.2 13.8 8 8 13.8 2.2 8z',
};

export const ShapeIcon = ({ shape }: { readonly shape: Shape }) => (
  <svg className="mark-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[shape]} />
  </svg>
);
