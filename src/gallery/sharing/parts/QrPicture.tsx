/** A QR code, black on white in every theme, and the same as large as the screen for the back row. */

import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { messageOf } from '../../../core/failure';
import { reportFailure } from '../../client/report';
import { CloseIcon } from '../../kit/icons';
import { exportWords } from '../../words/sharing';
import type { Desk } from './desk';

type Squares = readonly (readonly boolean[])[];

/** The dark squares as one path, one unit each. */
const pathOf = (squares: Squares): string =>
  squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

function Code({ squares, label }: { readonly squares: Squares; readonly label: string }) {
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${squares.length}v${squares.length}h-${squares.length}z`} fill="#ffffff" />
      <path d={pathOf(squares)} fill="#000000" />
    </svg>
  );
}

/** The whole screen, where the browser grants it; the window is filled anyway. */
function useWholeScreen(open: boolean, leave: () => void): void {
  useEffect(() => {
    if (!open) return;
    const root = document.documentElement;
    let granted = false;
    const onChange = (): void => {
      if (document.fullscreenElement === root) granted = true;
      else if (granted) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    root.requestFullscreen?.().catch(reportFailure('The whole screen'));
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement === root) document.exitFullscreen().catch(reportFailure('The whole screen'));
    };
  }, [open, leave]);
}

interface QrPictureProps {
  readonly desk: Desk;
  readonly link: string;
}

export function QrPicture({ desk, link }: QrPictureProps) {
  const words = exportWords();
  const [squares, setSquares] = useState<Squares | null>(null);
  const [failure, setFailure] = useState('');
  const [large, setLarge] = useState(false);
  const [leave] = useState(() => () => setLarge(false));
  useWholeScreen(large, leave);
  useEffect(() => {
    let gone = false;
    desk.qr(link).then(
      (made) => !gone && setSquares(made),
      (error: unknown) => !gone && setFailure(messageOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [desk, link]);
  if (failure !== '') return <p role="alert">{words.refused(failure)}</p>;
  if (squares === null) return <div className="qr-place" aria-busy="true" />;
  return (
    <div className="qr-place">
      <Code squares={squares} label={words.share.qr} />
      <Dialog.Root open={large} onOpenChange={setLarge}>
        <Dialog.Trigger className="button">{words.share.large}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Popup className="qr-large">
            <Dialog.Title className="qr-large-title">{words.share.largeTitle}</Dialog.Title>
            <Dialog.Close className="icon-button qr-large-close" aria-label={words.close}>
              <CloseIcon />
            </Dialog.Close>
            <Code squares={squares} label={words.share.qr} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </div>
  );
}
