/** Where the guided demonstration appears when the address asks for it; fetched then. */
import { lazy, Suspense, useRef } from 'react';
import type { Lab } from '../run/lab';
import { useLab } from '../run/store';
import { isDemonstration } from '../run/views';

const Demonstration = lazy(async () => ({ default: (await import('../demonstration/Demonstration')).Demonstration }));

export function DemonstrationPlace({ lab }: { readonly lab: Lab }) {
  const asked = useLab((state) => isDemonstration(state.viewQuery));
  const begun = useRef(false);
  begun.current ||= asked;
  if (!begun.current) return null;
  return (
    <Suspense>
      <Demonstration lab={lab} />
    </Suspense>
  );
}
