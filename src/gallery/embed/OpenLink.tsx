/** The way from a frame to the whole page, with the run as it is when the link is followed. */
import type { SyntheticEvent } from 'react';
import { embedWords } from '../words/embed';

export function OpenLink({ linkHere }: { readonly linkHere: () => string }) {
  const words = embedWords();
  /** Before anything can be done with the link: pressed, followed by a key, copied from its menu. */
  const write = (event: SyntheticEvent<HTMLAnchorElement>): void => {
    event.currentTarget.href = linkHere();
  };
  return (
    <a
      className="embed-open"
      href="./"
      target="_blank"
      rel="noopener"
      title={words.openHint}
      onPointerDown={write}
      onFocus={write}
      onClick={write}
      onContextMenu={write}
    >
      {words.open}
    </a>
  );
}
