/**
 * The strip of charts. Their code comes after the page itself, and a browser in which it cannot start (the chart library
 * asks for the browser's language and fails where that has no proper name) shows a sentence in their place.
 */
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../kit/ErrorBoundary';
import type { Lab } from '../run/lab';
import { strings } from '../words/strings';
import { ChartsDock } from './ChartsDock';

const AllCharts = lazy(async () => ({ default: (await import('./charts')).AllCharts }));

const sentence = (failure: string) => <p className="no-charts">{strings.charts.failed(failure)}</p>;

export const LabCharts = ({ lab }: { readonly lab: Lab }) => (
  <ChartsDock>
    <ErrorBoundary instead={sentence}>
      <Suspense>
        <AllCharts lab={lab} />
      </Suspense>
    </ErrorBoundary>
  </ChartsDock>
);
