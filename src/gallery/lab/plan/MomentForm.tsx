/** The form of everything that is done at a moment: its time and amount, what is wrong with them, and its buttons. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useLab } from '../../run/store';
import { planWords } from '../../words/plan';
import { readAmount } from '../../words/plan/itemWords';
import { readTypedStep, timeText } from '../../words/plan/typedTime';
import { AmountField, Labelled, TimeField } from './fields';

/** What is typed, and what it means. */
export interface Typed {
  readonly time: string;
  readonly value: string;
  readonly setTime: (time: string) => void;
  readonly setValue: (value: string) => void;
  /** The step that the time means; undefined while it means none. */
  readonly step: number | undefined;
  readonly amount: number | undefined;
  readonly timeProblem: string | undefined;
  readonly amountProblem: string | undefined;
}

/** Time and amount of what is done to this parameter, or of a dose. */
export function useTyped(key: string, time_minutes: number, first: string, timeStep: number): Typed {
  const [time, setTime] = useState(timeText(time_minutes));
  const [value, setValue] = useState(first);
  const when = readTypedStep(planWords().item.time, time, timeStep);
  const amount = readAmount(key, value);
  return {
    time,
    value,
    setTime,
    setValue,
    step: when.step,
    amount: amount.value,
    timeProblem: when.problem,
    amountProblem: amount.problem,
  };
}

interface MomentFormProps {
  readonly of: string;
  readonly typed: Typed;
  readonly amountLabel: string;
  readonly timeStep: number;
  /** The earliest step that it touches. */
  readonly from: number;
  readonly onDone: (step: number, amount: number) => void;
  /** What comes before the fields. */
  readonly children: ReactNode;
  readonly hint?: string;
  readonly buttons: ReactNode;
}

export function MomentForm(props: MomentFormProps) {
  const { of: key, typed, amountLabel, timeStep, from, onDone, children, hint, buttons } = props;
  const words = planWords();
  const problemId = useId();
  /** What is wrong is said when it was asked for, not while it is being typed. */
  const [asked, setAsked] = useState(false);
  const reached = useLab((state) => state.reached_step);
  const problem = asked ? (typed.timeProblem ?? typed.amountProblem) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (typed.step !== undefined && typed.amount !== undefined) onDone(typed.step, typed.amount);
  };
  return (
    <form className="plan-form" onSubmit={submit}>
      {children}
      <Labelled label={words.item.time}>
        {(id) => (
          <TimeField
            id={id}
            value={typed.time}
            onChange={typed.setTime}
            problem={asked ? typed.timeProblem : undefined}
            problemId={problemId}
          />
        )}
      </Labelled>
      <Labelled label={amountLabel}>
        {(id) => (
          <AmountField
            id={id}
            of={key}
            value={typed.value}
            onChange={typed.setValue}
            problem={asked ? typed.amountProblem : undefined}
            problemId={problemId}
          />
        )}
      </Labelled>
      {problem !== undefined && (
        <p id={problemId} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="plan-about">{from < reached ? words.item.past(timeText(reached * timeStep)) : words.item.ahead}</p>
      {hint !== undefined && <p className="plan-about plan-keys">{hint}</p>}
      <div className="plan-buttons">{buttons}</div>
    </form>
  );
}
