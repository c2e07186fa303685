/** The question of a step with its answers: one is chosen before the run; after it, the one that came true is marked. */
import { useId } from 'react';
import { words } from '../../words/demonstration';

interface PredictionProps {
  readonly question: string;
  readonly answers: readonly (readonly [key: string, text: string])[];
  readonly chosen: string | undefined;
  /** Known after the run. */
  readonly cameTrue: string | undefined;
  /** Once the run has begun nobody changes their mind. */
  readonly closed: boolean;
  readonly onChoose: (answer: string) => void;
}

export function Prediction({ question, answers, chosen, cameTrue, closed, onChoose }: PredictionProps) {
  const name = useId();
  return (
    <fieldset className="prediction">
      <legend>
        <span className="demonstration-part">{words.predict}</span> {question}
      </legend>
      {answers.map(([key, text]) => (
        <label key={key} className={key === cameTrue ? 'answer came-true' : 'answer'}>
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            disabled={closed && key !== chosen}
            onChange={() => onChoose(key)}
          />
          <span>
            {text}
            {key === cameTrue && <strong className="came-true-mark"> ✓ {words.cameTrue}</strong>}
          </span>
        </label>
      ))}
      {!closed && <p className="quiet">{words.recorded}</p>}
    </fieldset>
  );
}
