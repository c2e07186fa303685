/** The dialogs for sharing and exporting, joined to the run. This bundle comes when one is first asked for. */
import { useCallback } from 'react';
import { createDesk, type DeskParts } from './createDesk';
import type { Desk } from './parts/desk';
import { SharingDialogs } from './parts/SharingDialogs';

/** Outside a secure context there is no clipboard: that is a refusal too. */
const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

export function Sharing({ store, session, addressOf, look }: Omit<DeskParts, 'copy'>) {
  const openDesk = useCallback(
    (): Promise<Desk> => createDesk({ store, session, addressOf, look, copy }),
    [store, session, addressOf, look],
  );
  return <SharingDialogs openDesk={openDesk} />;
}
