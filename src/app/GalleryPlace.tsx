/** Where the gallery of ready-made runs appears. The command that opens it has fetched its code by then. */
import { lazy, Suspense } from 'react';
import { useLab } from '../state/labStore';
import type { Lab } from './lab';

const Gallery = lazy(async () => ({ default: (await import('./gallery/Gallery')).Gallery }));

export function GalleryPlace({ lab }: { readonly lab: Lab }) {
  const open = useLab((state) => state.choosing);
  if (!open) return null;
  return (
    <Suspense>
      <Gallery lab={lab} />
    </Suspense>
  );
}
