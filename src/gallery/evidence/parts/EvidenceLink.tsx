/** A link to another place of this view, and one to a publication. */
import type { ReactNode } from 'react';
import { writePlace } from '../../run/views';
import { words } from '../../words/evidence';
import { useEvidenceCommands } from './evidenceCommands';
import { type EvidencePlace, writeEvidencePlace } from './place';

interface PlaceLinkProps {
  readonly to: EvidencePlace;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

export function PlaceLink({ to, className, current = false, children }: PlaceLinkProps) {
  const commands = useEvidenceCommands();
  return (
    <a
      className={className}
      href={writePlace({ view: 'evidence', query: writeEvidencePlace(to) })}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        // Another tab or window is the browser's business.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        commands.go(to);
      }}
    >
      {children}
    </a>
  );
}

/** A publication; without an address only its name. */
export function Publication({ citation, url }: { readonly citation: string; readonly url: string }) {
  if (url === '') return citation;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {citation}
      <span className="visually-hidden"> ({words.opens})</span>
    </a>
  );
}
