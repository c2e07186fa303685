/** Where the gallery of ready-made runs appears. The command that opens it has fetched its code by then. */
import { lazy, Suspense } from 'react';
import type { Lab } from '../run/lab';
import { useLab } from '../run/store';

const Gallery = lazy(async () => ({ default: (await import('../presets/Gallery')).Gallery }));

export function GalleryPlace({ lab }: { readonly lab: Lab }) {
  const open = useLab((state) => state.choosing);
  if (!open) return null;
  return (
    <Suspense>
      <Gallery lab={lab} />
    </Suspense>
  );
}
