/** The frame of both dialogs: a title, whose run it is and when, a way out, and the text or file that was copied or made. */
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { CloseIcon } from '../../kit/icons';
import { formatShortHash } from '../../words/format';
import { exportWords } from '../../words/sharing';
import type { Desk } from './desk';
import { momentWords } from './moment';

interface FrameProps {
  readonly title: string;
  readonly desk: Desk | null;
  /** Why there is no desk. */
  readonly failure: string;
  /** A file is being made: the dialog stays. */
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function RunLine({ desk }: { readonly desk: Desk }) {
  const words = exportWords();
  const { title, seed, time_minutes, stateHash } = desk.facts;
  return (
    <p className="export-run">
      <span>{words.run(title, seed)}</span> <span>{words.moment(momentWords(time_minutes))}</span>{' '}
      <span title={stateHash}>
        {words.hash} <code>{formatShortHash(stateHash)}</code>
      </span>
    </p>
  );
}

export function Frame({ title, desk, failure, busy, onClose, children }: FrameProps) {
  const words = exportWords();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && !busy && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help export-dialog">
          <div className="help-head">
            <Dialog.Title className="help-title">{title}</Dialog.Title>
            <Dialog.Close
              className="icon-button"
              aria-label={words.close}
              disabled={busy}
              title={busy ? words.busy : words.close}
            >
              <CloseIcon />
            </Dialog.Close>
          </div>
          <div className="export-body">
            {desk !== null && <RunLine desk={desk} />}
            {desk === null && failure === '' && <p role="status">{words.preparing}</p>}
            {failure !== '' && <p role="alert">{words.failed(failure)}</p>}
            {children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
