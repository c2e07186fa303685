/** A text in which the terms of the glossary can be pressed: each opens its definition beside it. */

import { Popover } from '@base-ui/react/popover';
import { useEffect, useState } from 'react';
import { reportFailure } from '../client/report';
import { useLab } from '../run/store';
import type { Glossary, Term } from '../words/glossary/shape';
import type { Language } from '../words/languages';
import { glossaryIn, piecesOf } from './glossary';
import './glossary.css';

/** The glossary in the language of the page; null until it has come, and where it cannot be had. */
export function useGlossary(): Glossary | null {
  const language = useLab((state) => state.language);
  const [known, setKnown] = useState<{ readonly language: Language; readonly glossary: Glossary } | null>(null);
  useEffect(() => {
    let wanted = true;
    glossaryIn(language)
      .then((glossary) => wanted && setKnown({ language, glossary }))
      .catch(reportFailure('The glossary'));
    return () => {
      wanted = false;
    };
  }, [language]);
  return known?.language === language ? known.glossary : null;
}

function Marked({ text, term }: { readonly text: string; readonly term: Term }) {
  return (
    <Popover.Root>
      {/* A button element would be a box of its own in the line: no break within it, and one before the full stop. */}
      <Popover.Trigger className="term" nativeButton={false} render={<span />}>
        {text}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="term-layer" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className="card-popup">
            <Popover.Title className="card-title">{term.name}</Popover.Title>
            <Popover.Description className="card-text">{term.definition}</Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

export function Terms({ text }: { readonly text: string }) {
  const glossary = useGlossary();
  if (glossary === null) return text;
  return piecesOf(text, glossary).map((piece) =>
    piece.term === undefined ? (
      piece.text
    ) : (
      <Marked key={piece.term} text={piece.text} term={glossary.terms[piece.term]} />
    ),
  );
}
