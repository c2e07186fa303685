/** What came of a run, in words with its own numbers, beside what was predicted. */
import { useEffect, useRef } from 'react';
import { Terms } from '../../glossary/Terms';
import { words } from '../../words/demonstration';

export interface ExplanationProps {
  /** The answer that was chosen, and the one that came true. */
  readonly predicted: string | undefined;
  readonly happened: string | undefined;
  readonly right: boolean;
  readonly seen: string;
  readonly result: string | undefined;
  readonly why: string;
  readonly ask: string | undefined;
  readonly changed: boolean;
  /** Index of an earlier step that must be run first. */
  readonly missing: number | undefined;
  readonly onGo: (step: number) => void;
}

export function Explanation(props: ExplanationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here straight away is gone: the keyboard goes on from what it led to.
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus({ preventScroll: true });
  }, []);
  const { predicted, happened, right, seen, result, why, ask, changed, missing, onGo } = props;
  return (
    <section className="explanation">
      <h3 ref={heading} tabIndex={-1} className="demonstration-part">
        {words.explain}
      </h3>
      {missing === undefined ? (
        <>
          <p>{seen}</p>
          {happened !== undefined && (
            <p className={right ? 'verdict right' : 'verdict'}>
              {predicted === undefined ? words.noPrediction : words.youSaid(predicted)}
              <br />
              {right ? words.wasRight : words.wasOther(happened)}
            </p>
          )}
          {changed && <p className="quiet">{words.changed}</p>}
          {result !== undefined && (
            <p>
              <strong>{result}</strong>
            </p>
          )}
        </>
      ) : (
        <p>
          {words.missing(String(missing + 1))}{' '}
          <button type="button" className="text-button" onClick={() => onGo(missing)}>
            {words.goTo(String(missing + 1))}
          </button>
        </p>
      )}
      <p>
        <Terms text={why} />
      </p>
      {ask !== undefined && (
        <p className="ask">
          <strong>{words.ask}</strong> {ask}
        </p>
      )}
    </section>
  );
}
