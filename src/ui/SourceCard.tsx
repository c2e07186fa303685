/** Where a parameter's number comes from, what it may be, and what links call it. */
import { Popover } from '@base-ui/react/popover';
import type { ParameterSource } from '../core/parameter';
import { shortNameOf } from '../scenario/aliases';
import type { CatalogueEntry } from '../scenario/catalogue';
import { allowedText } from '../scenario/validate';
import { formatNumber, formatQuantity } from './format';
import { InfoIcon } from './icons';
import { strings } from './strings';

const text = strings.source;

function Citation({ citation, url }: { readonly citation: string; readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {citation}
      <span className="visually-hidden"> ({text.opens})</span>
    </a>
  );
}

function Source({ source }: { readonly source: ParameterSource }) {
  switch (source.kind) {
    case 'paper':
      return <Citation citation={source.citation} url={source.url} />;
    case 'data':
      return (
        <>
          <Citation citation={source.citation} url={source.url} />
          <br />
          {text.computed(source.computed)}
        </>
      );
    case 'derived':
      return source.from;
    case 'fitted':
      return text.fittedTo(source.to, source.command);
    case 'assumed':
      return source.why;
  }
}

interface SourceCardProps {
  readonly entry: CatalogueEntry;
  readonly label: string;
  readonly presetValue: number;
}

export function SourceCard({ entry, label, presetValue }: SourceCardProps) {
  const { spec } = entry;
  const shown = (value: number): string => spec.choices?.[value] ?? formatQuantity(value, spec.unit);
  return (
    <Popover.Root>
      <Popover.Trigger
        className="icon-button small"
        aria-label={strings.panel.source(label)}
        title={strings.panel.source(label)}
      >
        <InfoIcon />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="popup-layer" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className="card-popup">
            <Popover.Title className="card-title">{label}</Popover.Title>
            <Popover.Description className="card-text">{spec.meaning}</Popover.Description>
            <p className={`source-kind source-${spec.source.kind}`}>{text.kinds[spec.source.kind]}</p>
            <p className="card-text">
              <Source source={spec.source} />
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
                  : allowedText(spec)}
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
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
