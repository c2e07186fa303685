/** A source card and what it says; fetched when the first one is opened, with all that places it on the page. */
import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import { shortNameOf } from '../../scenario/aliases';
import type { CatalogueEntry } from '../../scenario/catalogue';
import { Marked } from '../glossary/Marked';
import { formatNumber } from '../words/format';
import { choicesInWords, parameterMeaning, reasonOf, valueInWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';

const text = strings.source;

function Citation({ citation, url }: { readonly citation: string; readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {citation}
      <span className="visually-hidden"> ({text.opens})</span>
    </a>
  );
}

function Source({ entry }: { readonly entry: CatalogueEntry }) {
  const { source } = entry.spec;
  switch (source.kind) {
    case 'paper':
      return <Citation citation={source.citation} url={source.url} />;
    case 'data':
      return (
        <>
          <Citation citation={source.citation} url={source.url} />
          <br />
          {text.computed(reasonOf(entry))}
        </>
      );
    case 'derived':
      return reasonOf(entry);
    case 'fitted':
      return text.fittedTo(reasonOf(entry), source.command);
    case 'assumed':
      return reasonOf(entry);
  }
}

export interface SourceCardProps {
  readonly entry: CatalogueEntry;
  readonly label: string;
  readonly presetValue: number;
}

function Body({ entry, label, presetValue }: SourceCardProps) {
  const { spec } = entry;
  const shown = (value: number): string => valueInWords(entry, value);
  return (
    <>
      <Popover.Title className="card-title">{label}</Popover.Title>
      <Popover.Description className="card-text">
        <Marked text={parameterMeaning(entry)} />
      </Popover.Description>
      <p className={`source-kind source-${spec.source.kind}`}>{text.kinds[spec.source.kind]}</p>
      <p className="card-text">
        <Source entry={entry} />
      </p>
      <dl className="facts">
        <dt>{text.modelDefault}</dt>
        <dd>{shown(spec.default)}</dd>
        <dt>{text.presetDefault}</dt>
        <dd>{shown(presetValue)}</dd>
        <dt>{text.allowed}</dt>
        <dd>
          {spec.choices === undefined
            ? strings.input.range(formatNumber(spec.minimum), shown(spec.maximum))
            : choicesInWords(entry).join(strings.units.comma)}
        </dd>
        {spec.plausible !== undefined && (
          <>
            <dt>{text.plausible}</dt>
            <dd>{strings.input.range(formatNumber(spec.plausible[0]), shown(spec.plausible[1]))}</dd>
          </>
        )}
        <dt>{text.linkKey}</dt>
        <dd>
          <code>{shortNameOf(entry.key)}</code>
        </dd>
      </dl>
    </>
  );
}

interface SourceCardPopupProps extends SourceCardProps {
  /** The button that opens it. */
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function SourceCardPopup({ anchor, open, onOpenChange, ...card }: SourceCardPopupProps) {
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event, reason }) => {
        // A press on its own button, and the focus that goes there with it, are the button's business.
        const place = event instanceof FocusEvent ? event.relatedTarget : event.target;
        const ofButton = reason !== 'escape-key' && place instanceof Node && anchor.current?.contains(place) === true;
        if (next || !ofButton) onOpenChange(next);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner className="popup-layer" anchor={anchor} sideOffset={6} collisionPadding={8}>
          <Popover.Popup className="card-popup" finalFocus={anchor}>
            <Body {...card} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
