/** The strip of charts: as many as fit in a row, all on request; on a small screen it can be folded away. */
import { type ReactNode, useId, useState } from 'react';
import { ChevronIcon } from '../kit/icons';
import { strings } from '../words/strings';

export function ChartsDock({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const id = useId();
  return (
    <section className={`dock${open ? '' : ' folded'}${all ? ' all' : ''}`} aria-label={strings.charts.label}>
      <button
        type="button"
        className="group-trigger dock-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{strings.charts.label}</span>
        <ChevronIcon />
      </button>
      <div id={id} className="charts">
        {children}
      </div>
      <button
        type="button"
        className="text-button dock-more"
        aria-expanded={all}
        aria-controls={id}
        onClick={() => setAll(!all)}
      >
        {all ? strings.charts.fewer : strings.charts.more}
      </button>
    </section>
  );
}
