/** The dialogs for sharing and exporting, joined to the run. This bundle comes when one is first asked for. */
import { useCallback } from 'react';
import type { Desk } from '../../ui/export/desk';
import { SharingDialogs } from '../../ui/export/SharingDialogs';
import type { Lab } from '../lab';
import { createDesk } from './createDesk';

export function Sharing({ lab }: { readonly lab: Lab }) {
  const openDesk = useCallback((): Promise<Desk> => {
    const { store, session, addressOf, picture } = lab;
    return createDesk({
      store,
      session,
      addressOf,
      // Outside a secure context there is no clipboard: that is a refusal too.
      copy: async (text) => navigator.clipboard.writeText(text),
      look: picture.look,
    });
  }, [lab]);
  return <SharingDialogs openDesk={openDesk} />;
}
