/** The dialog that is open, share or export, over a desk that is set up when it opens and cleared when it closes. */
import { messageOf } from '../../../core/failure';
import './export.css';
import { useEffect, useState } from 'react';
import { useCommands } from '../../run/commands';
import { useLab } from '../../run/store';
import { exportWords } from '../../words/sharing';
import type { Desk } from './desk';
import { ExportBody } from './ExportDialog';
import { Frame } from './Frame';
import { ShareBody } from './ShareDialog';

interface SharingDialogsProps {
  /** Copies the run as it is now. */
  readonly openDesk: () => Promise<Desk>;
}

function OpenDialog({ openDesk, kind }: SharingDialogsProps & { readonly kind: 'share' | 'export' }) {
  const words = exportWords();
  const commands = useCommands();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    let opened: Desk | undefined;
    openDesk().then(
      (made) => {
        if (gone) return made.close();
        opened = made;
        setDesk(made);
      },
      (error: unknown) => !gone && setFailure(messageOf(error)),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [openDesk]);
  return (
    <Frame
      title={kind === 'share' ? words.share.title : words.export.title}
      desk={desk}
      failure={failure}
      busy={busy}
      onClose={() => commands.showSharing(null)}
    >
      {desk !== null && kind === 'share' && <ShareBody desk={desk} />}
      {desk !== null && kind === 'export' && <ExportBody desk={desk} busy={busy} onBusy={setBusy} />}
    </Frame>
  );
}

export function SharingDialogs({ openDesk }: SharingDialogsProps) {
  const kind = useLab((state) => state.sharing);
  return kind === null ? null : <OpenDialog key={kind} kind={kind} openDesk={openDesk} />;
}
