/**
 * What happens when a slider moves: the value shows at once; the running model gets it, a few times a second while
 * the slider is dragged and in any case where it comes to rest. What cannot change in a running dish starts a new run.
 */

import { remarksOf } from '../../remarks/remarkError';
import { parameterCatalogue } from '../../scenario/catalogue';
import type { ParameterName } from '../../scenario/parameterName';
import { reportFailure } from '../client/report';
import { throttle } from '../kit/throttle';
import { parameterLabel } from '../words/laboratoryWords';
import { strings } from '../words/strings';
import type { Session } from './session';
import type { LabStore } from './store';

const DRAG_INTERVAL_MILLISECONDS = 200;

export type SetParameter = (key: string, value: number, final: boolean) => void;

export function createParameterChanges(
  store: LabStore,
  session: Session,
  notify: (text: string) => void,
): SetParameter {
  const dragged = new Map<string, number>();
  const sent = new Map<string, number>();
  const send = (): void => {
    for (const [key, value] of dragged) {
      // A slider that comes to rest where it was last sent says nothing new.
      if (sent.get(key) !== value) session.change({ key, value });
      sent.set(key, value);
      session.values().letGo(key);
    }
    dragged.clear();
  };
  const throttled = throttle(DRAG_INTERVAL_MILLISECONDS, send);

  function startAnew(key: ParameterName, value: number, label: string): void {
    try {
      const scenario = session.scenarioAgain({ [key]: value });
      notify(strings.notices.restarted(label));
      session.open(scenario, true, undefined, session.model()).catch(reportFailure('The run from its start'));
    } catch (error) {
      store.setState(({ problems }) => ({ problems: [...problems, ...remarksOf(error)] }));
      session.values().letGo(key);
    }
  }

  return (key, value, final) => {
    const entry = parameterCatalogue.get(key);
    if (entry === undefined) return;
    const before = store.getState().values[entry.key];
    session.values().drag(key, value);
    if (entry.spec.live === false) {
      if (final) startAnew(entry.key, value, parameterLabel(entry));
      return;
    }
    if (before !== undefined && !dragged.has(key) && sent.get(key) !== before) sent.set(key, before);
    dragged.set(key, value);
    throttled.call();
    if (!final) return;
    throttled.flush();
    if (key.startsWith('infusion.'))
      void import('../words/plan/itemWords').then(({ missedSentence }) => {
        const run = session.scenarioNow();
        const sentence = missedSentence(run, { ...run.settings, ...store.getState().values }, session.loop().present());
        if (sentence !== undefined) notify(sentence);
      });
  };
}
