/**
 * What the sliders show, with one writer. Four may have something to say of a value, and the last that does is right: the
 * engine, what was recorded and is not applied yet, what waits for the next step, and the hand that still drags.
 */
import type { Change, Frame } from '../../protocol/simulationApi';
import { ACTIONS } from '../../scenario/actions';
import type { Intervention, Settings } from '../../scenario/scenario';
import type { LabStore } from './store';

type Values = Readonly<Record<string, number>>;

const byKey = (changes: readonly Change[]): Values =>
  Object.fromEntries(changes.filter(({ key }) => !ACTIONS.has(key)).map(({ key, value }) => [key, value]));

export const valuesShown = (
  engine: Settings,
  recorded: readonly Change[],
  waiting: readonly Change[],
  dragged: ReadonlyMap<string, number>,
): Settings => ({ ...engine, ...byKey(recorded), ...byKey(waiting), ...Object.fromEntries(dragged) });

export interface SliderValues {
  /** Another run begins. */
  begin(settings: Settings): void;
  /** The engine has computed on. */
  applied(frame: Pick<Frame, 'applied' | 'settings'>): void;
  /** The engine has written down what was done by hand. */
  recorded(changes: readonly Intervention[]): void;
  drag(key: string, value: number): void;
  /** The hand lets go: what counts is what was handed on. */
  letGo(key: string): void;
}

const isSame = (one: Intervention, other: Intervention): boolean =>
  one.step === other.step && one.key === other.key && one.value === other.value;

/** @param waiting what the loop still holds for the next step */
export function createSliderValues(store: LabStore, waiting: () => readonly Change[]): SliderValues {
  let engine = store.getState().values as Settings;
  let recorded: readonly Intervention[] = [];
  const dragged = new Map<string, number>();
  const write = (): void => store.setState({ values: valuesShown(engine, recorded, waiting(), dragged) });
  return {
    begin(settings) {
      engine = settings;
      recorded = [];
      dragged.clear();
      write();
    },
    applied({ applied, settings }) {
      if (settings === undefined && applied.length === 0) return;
      engine = settings ?? { ...engine, ...byKey(applied) };
      recorded = settings === undefined ? recorded.filter((made) => !applied.some((done) => isSame(made, done))) : [];
      write();
    },
    recorded(changes) {
      recorded = [...recorded, ...changes];
      write();
    },
    drag(key, value) {
      dragged.set(key, value);
      write();
    },
    letGo(key) {
      if (dragged.delete(key)) write();
    },
  };
}
