/** One mark: what it is in words, its time and its value to be changed, and the way there. */
import { type FormEvent, useId, useState } from 'react';
import { editPlan, isDose, type PlanItem } from '../../scenario/plan';
import { useLab } from '../../state/labStore';
import { useCommands } from '../commands';
import { strings } from '../strings';
import { AmountField, Labelled, TimeField } from './fields';
import { amountOf, itemWords, labelOf, readAmount, whatOf } from './itemWords';
import { readTypedStep, timeText } from './typedTime';
import { planWords } from './words';

interface ItemFormProps {
  readonly item: PlanItem;
  readonly timeStep: number;
  /** Back to the marks that it was chosen among. */
  readonly back?: () => void;
  readonly close: () => void;
}

/** What there is to say of it beside its time and value. */
function aboutItem({ key, value, before, origin, changes }: PlanItem, timeStep: number): readonly string[] {
  const { item: words } = planWords();
  return [
    ...(before !== undefined && !isDose(key) ? [words.before(amountOf(key, before))] : []),
    ...(origin === 'schedule' ? [words.fromSchedule(strings.groups.product)] : []),
    ...(origin === 'start' ? [words.fromStart] : []),
    ...(before !== undefined && isDose(key) ? [value === 0 ? words.washes : words.replaces] : []),
    ...(changes.length > 1 ? [words.drag(changes.length, timeText(changes[0].step * timeStep))] : []),
  ];
}

export function ItemForm({ item, timeStep, back, close }: ItemFormProps) {
  const words = planWords();
  const commands = useCommands();
  const problemId = useId();
  const [time, setTime] = useState(timeText(item.step * timeStep));
  const [value, setValue] = useState(String(item.value));
  const [asked, setAsked] = useState(false);
  const reached = useLab((state) => state.reached_step);
  const when = readTypedStep(words.item.time, time, timeStep);
  const amount = readAmount(item.key, value);
  const problem = when.problem ?? amount.problem;
  const step = when.step ?? item.step;
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (when.problem !== undefined || amount.problem !== undefined) return;
    const to = { step: when.step, value: amount.value };
    const what = whatOf({ ...item, value: to.value });
    const told =
      to.step === item.step ? words.done.changed(what) : words.done.moved(what, timeText(to.step * timeStep));
    close();
    void commands.editPlan((run) => editPlan(run, [{ item, to }]), told);
  };
  const remove = (): void => {
    close();
    void commands.editPlan((run) => editPlan(run, [{ item }]), words.done.removed(itemWords(item, timeStep)));
  };
  return (
    <form className="plan-form" onSubmit={apply}>
      {aboutItem(item, timeStep).map((sentence) => (
        <p key={sentence} className="plan-about">
          {sentence}
        </p>
      ))}
      <Labelled label={words.item.time}>
        {(id) => (
          <TimeField
            id={id}
            value={time}
            onChange={setTime}
            problem={asked ? when.problem : undefined}
            problemId={problemId}
          />
        )}
      </Labelled>
      <Labelled label={isDose(item.key) ? words.schedule.columns.amount : words.item.value}>
        {(id) => (
          <AmountField
            id={id}
            of={item.key}
            value={value}
            onChange={setValue}
            problem={asked ? amount.problem : undefined}
            problemId={problemId}
          />
        )}
      </Labelled>
      {asked && problem !== undefined && (
        <p id={problemId} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="plan-about">
        {Math.min(step, item.step) < reached ? words.item.past(timeText(reached * timeStep)) : words.item.ahead}
      </p>
      <p className="plan-about plan-keys">{words.item.keys}</p>
      <div className="plan-buttons">
        <button type="submit" className="button primary">
          {words.item.apply}
        </button>
        <button
          type="button"
          className="button"
          aria-label={`${words.item.remove}: ${labelOf(item.key)}`}
          onClick={remove}
        >
          {words.item.remove}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            commands.scrubTo(item.step);
            commands.scrubEnd();
          }}
        >
          {words.item.goThere}
        </button>
        {back !== undefined && (
          <button type="button" className="button" onClick={back}>
            {words.item.back}
          </button>
        )}
      </div>
    </form>
  );
}
