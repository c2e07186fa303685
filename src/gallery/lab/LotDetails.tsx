/** The fold in the panel that holds the lot's certificate, whose arithmetic is fetched when it is opened. */
import { lazy, Suspense, useState } from 'react';
import { strings } from '../words/strings';

const LotCard = lazy(async () => ({ default: (await import('./LotCard')).LotCard }));

export function LotDetails() {
  const [wanted, setWanted] = useState(false);
  return (
    <details className="scenario-card" onToggle={() => setWanted(true)}>
      <summary>{strings.lot.title}</summary>
      <Suspense>{wanted && <LotCard />}</Suspense>
    </details>
  );
}
