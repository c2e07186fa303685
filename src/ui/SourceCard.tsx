/** Where a parameter's number comes from, what it may be, and what links call it. */
import { Popover } from '@base-ui/react/popover';
import { lazy, Suspense } from 'react';
import { InfoIcon } from './icons';
import type { SourceCardProps } from './SourceCardBody';
import { strings } from './strings';

const SourceCardBody = lazy(async () => ({ default: (await import('./SourceCardBody')).SourceCardBody }));

export function SourceCard(props: SourceCardProps) {
  const name = strings.panel.source(props.label);
  return (
    <Popover.Root>
      <Popover.Trigger className="icon-button small" aria-label={name} title={name}>
        <InfoIcon />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="popup-layer" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className="card-popup">
            <Suspense>
              <SourceCardBody {...props} />
            </Suspense>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
