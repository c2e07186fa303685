/** The button for where a parameter's number comes from, what it may be, and what links call it. */
import { lazy, Suspense, useRef, useState } from 'react';
import { InfoIcon } from '../kit/icons';
import { strings } from '../words/strings';
import type { SourceCardProps } from './SourceCardPopup';

const SourceCardPopup = lazy(async () => ({ default: (await import('./SourceCardPopup')).SourceCardPopup }));

export function SourceCard(props: SourceCardProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** Once it has been opened the card stays, so that it can close in peace. */
  const [asked, setAsked] = useState(false);
  const name = strings.panel.source(props.label);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button small"
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={name}
        onClick={() => {
          setAsked(true);
          setOpen(!open);
        }}
      >
        <InfoIcon />
      </button>
      {asked && (
        <Suspense>
          <SourceCardPopup {...props} anchor={button} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
