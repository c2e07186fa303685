/** The views beside the Lab: each is a bundle of its own, fetched when it is first looked at. */
import { type ComponentType, lazy, Suspense } from 'react';
import { ErrorBoundary } from '../kit/ErrorBoundary';
import type { Lab } from '../run/lab';
import { Notice } from '../run/Messages';
import type { View } from '../run/views';
import { strings } from '../words/strings';

/** What every view is given: the Lab with the run that the address names, at rest, and the way to others (`commands`). */
export interface ViewProps {
  readonly lab: Lab;
}

const VIEW_COMPONENTS: Readonly<Partial<Record<View, ComponentType<ViewProps>>>> = {
  experiments: lazy(async () => ({ default: (await import('../experiments/ExperimentsView')).ExperimentsView })),
  compare: lazy(async () => ({ default: (await import('../compare/CompareView')).CompareView })),
  evidence: lazy(async () => ({ default: (await import('../evidence/EvidenceView')).EvidenceView })),
};

const sentence = (failure: string) => (
  <main className="view">
    <p role="alert">{strings.views.failed(failure)}</p>
  </main>
);

export function OtherView({ lab, view }: { readonly lab: Lab; readonly view: View }) {
  const Component = VIEW_COMPONENTS[view];
  if (Component === undefined) return null;
  return (
    <ErrorBoundary key={view} instead={sentence}>
      <Suspense fallback={<main className="view" aria-busy="true" />}>
        <Component lab={lab} />
      </Suspense>
      <Notice />
    </ErrorBoundary>
  );
}
