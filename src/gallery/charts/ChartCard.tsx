/** A chart's frame: title, unit, a key with the newest values, and room for the drawing, which lives outside React. */
import { useEffect, useRef } from 'react';
import type { Sight } from '../../vocabulary';
import { Marked } from '../glossary/Marked';
import { SightButton } from './SightButton';

export interface KeyItem {
  readonly label: string;
  readonly colour: string;
  readonly dash?: 'solid' | 'dashed' | 'dotted' | 'block';
  /** What in the picture it stands for: pointing at it makes that stand out. */
  readonly sight?: Sight;
}

/** What the drawing may write into. */
export interface ChartSlots {
  readonly plot: HTMLElement;
  setDescription(text: string): void;
  /** The short sentence under the title, where the chart has one. */
  setSentence(text: string): void;
  /** The newest value beside each item of the key. */
  setValues(values: readonly string[]): void;
}

interface ChartCardProps {
  readonly title: string;
  readonly unit?: string;
  readonly items: readonly KeyItem[];
  /** A long key stands beside the drawing, a short one above it. */
  readonly keyPlace: 'above' | 'beside';
  /** It says in a sentence what it shows now. */
  readonly speaks?: boolean;
  /** Puts the drawing in; what it returns takes it out again. Must be the same function at every render. */
  readonly mount: (slots: ChartSlots) => () => void;
}

export function ChartCard({ title, unit, items, keyPlace, speaks = false, mount }: ChartCardProps) {
  const sentence = useRef<HTMLParagraphElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const key = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const host = plot.current;
    if (host === null) return;
    return mount({
      plot: host,
      setDescription: (text) => host.setAttribute('aria-label', text),
      setSentence(text) {
        if (sentence.current !== null && sentence.current.textContent !== text) sentence.current.textContent = text;
      },
      setValues(values) {
        const places = key.current?.querySelectorAll('.key-value') ?? [];
        values.forEach((value, index) => {
          const place = places[index];
          if (place !== undefined && place.textContent !== value) place.textContent = value;
        });
      },
    });
  }, [mount]);
  const itemsKey = items.length > 0 && (
    <ul ref={key} className="key">
      {items.map(({ label, colour, dash = 'solid', sight }) => (
        <li key={label}>
          <span className={`key-sample ${dash}`} style={{ color: colour }} />
          {sight === undefined ? (
            <span className="key-label">{label}</span>
          ) : (
            <SightButton sight={sight} className="key-label key-button">
              {label}
            </SightButton>
          )}
          <span className="key-value" />
        </li>
      ))}
    </ul>
  );
  return (
    <article className={`chart key-${keyPlace}`} aria-label={title}>
      <div className="chart-head">
        <h3 className="chart-title" title={unit === undefined ? title : `${title} (${unit})`}>
          <Marked text={title} /> {unit !== undefined && <span className="chart-unit">{unit}</span>}
        </h3>
        {keyPlace === 'above' && itemsKey}
        {speaks && <p ref={sentence} className="chart-sentence" />}
      </div>
      <div className="chart-body">
        <div ref={plot} className="plot" role="img" aria-label={title} />
        {keyPlace === 'beside' && itemsKey}
      </div>
    </article>
  );
}
