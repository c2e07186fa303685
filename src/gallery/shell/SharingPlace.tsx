/** Where the dialogs for sharing and exporting appear. The command that opens one has fetched their code by then. */
import { lazy, Suspense } from 'react';
import type { Lab } from '../run/lab';
import { useLab } from '../run/store';

const Sharing = lazy(async () => ({ default: (await import('../sharing/Sharing')).Sharing }));

export function SharingPlace({ lab }: { readonly lab: Lab }) {
  const open = useLab((state) => state.sharing !== null);
  if (!open) return null;
  return (
    <Suspense>
      <Sharing store={lab.store} session={lab.session} addressOf={lab.addressOf} look={lab.picture.look} />
    </Suspense>
  );
}
