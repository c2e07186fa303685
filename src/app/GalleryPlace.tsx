/** Where the gallery of ready-made runs appears. The command that opens it has fetched its code by then. */
import { lazy, Suspense } from 'react';
import { useLab } from '../state/labStore';

const Gallery = lazy(async () => ({ default: (await import('./gallery/Gallery')).Gallery }));

export function GalleryPlace() {
  const open = useLab((state) => state.choosing);
  if (!open) return null;
  return (
    <Suspense>
      <Gallery />
    </Suspense>
  );
}
