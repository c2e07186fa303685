/** Where the dialogs for sharing and exporting appear. The command that opens one has fetched their code by then. */
import { lazy, Suspense } from 'react';
import { useLab } from '../state/labStore';
import type { Lab } from './lab';

const Sharing = lazy(async () => ({ default: (await import('./export/Sharing')).Sharing }));

export function SharingPlace({ lab }: { readonly lab: Lab }) {
  const open = useLab((state) => state.sharing !== null);
  if (!open) return null;
  return (
    <Suspense>
      <Sharing store={lab.store} session={lab.session} addressOf={lab.addressOf} look={lab.picture.look} />
    </Suspense>
  );
}
