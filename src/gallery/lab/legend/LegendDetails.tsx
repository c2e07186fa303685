/** The legend as a fold in the panel, beside the picture it speaks of; its drawings are fetched when it is opened. */
import { lazy, Suspense, useState } from 'react';
import { strings } from '../../words/strings';

const Legend = lazy(async () => ({ default: (await import('./Legend')).Legend }));

export function LegendDetails() {
  const [open, setOpen] = useState(false);
  return (
    <details className="scenario-card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{strings.legend.title}</summary>
      <p className="words-hint">{strings.legend.point}</p>
      <Suspense>{open && <Legend live />}</Suspense>
    </details>
  );
}
