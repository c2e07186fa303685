/** Help under `?`: a dialog whose content comes when it is opened. */
import { Dialog } from '@base-ui/react/dialog';
import { lazy, Suspense } from 'react';
import { CloseIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { strings } from '../words/strings';

const text = strings.help;

const HelpBody = lazy(async () => ({ default: (await import('./HelpBody')).HelpBody }));

export function HelpDialog() {
  const open = useLab((state) => state.helpOpen);
  const commands = useCommands();
  return (
    <Dialog.Root open={open} onOpenChange={commands.showHelp}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help">
          <div className="help-head">
            <Dialog.Title className="help-title">{text.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={text.close}>
              <CloseIcon />
            </Dialog.Close>
          </div>
          <div className="help-body">
            <Suspense>
              <HelpBody />
            </Suspense>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
