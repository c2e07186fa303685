/** One mark: what it is in words, its time and its value to be changed, and the way there. */
import { editPlan, isDose, type PlanItem } from '../../../scenario/plan';
import { useCommands } from '../../run/commands';
import { planWords } from '../../words/plan';
import { amountOf, itemWords, labelOf, whatOf } from '../../words/plan/itemWords';
import { timeText } from '../../words/plan/typedTime';
import { strings } from '../../words/strings';
import { MomentForm, useTyped } from './MomentForm';

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
  const typed = useTyped(item.key, item.step * timeStep, String(item.value), timeStep);
  const apply = (step: number, value: number): void => {
    const what = whatOf({ ...item, value });
    const told = step === item.step ? words.done.changed(what) : words.done.moved(what, timeText(step * timeStep));
    close();
    void commands.editPlan((run) => editPlan(run, [{ item, to: { step, value } }]), told);
  };
  const remove = (): void => {
    close();
    void commands.editPlan((run) => editPlan(run, [{ item }]), words.done.removed(itemWords(item, timeStep)));
  };
  const goThere = (): void => {
    close();
    commands.scrubTo(item.step);
    commands.scrubEnd();
  };
  return (
    <MomentForm
      of={item.key}
      typed={typed}
      amountLabel={isDose(item.key) ? words.schedule.columns.amount : words.item.value}
      timeStep={timeStep}
      from={Math.min(typed.step ?? item.step, item.step)}
      onDone={apply}
      hint={words.item.keys}
      buttons={
        <>
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
          <button type="button" className="button" onClick={goThere}>
            {words.item.goThere}
          </button>
          {back !== undefined && (
            <button type="button" className="button" onClick={back}>
              {words.item.back}
            </button>
          )}
        </>
      }
    >
      {aboutItem(item, timeStep).map((sentence) => (
        <p key={sentence} className="plan-about">
          {sentence}
        </p>
      ))}
    </MomentForm>
  );
}
