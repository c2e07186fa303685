/** The guided demonstration beside the Lab: joins the conductor, its state and the panel. */

import { useEffect, useMemo, useState } from 'react';
import { minutesOf } from '../../core/units';
import { Terms } from '../glossary/Terms';
import { useLab } from '../run/store';
import { isDemonstration } from '../run/views';
import { speakDemonstration, words } from '../words/demonstration';
import { strings } from '../words/strings';
import { Explanation } from './parts/Explanation';
import { Panel } from './parts/Panel';
import { Prediction } from './parts/Prediction';
import { RunButtons } from './parts/RunButtons';
import { shown, wordsOfStep } from './parts/stepWords';
import { demonstrationStore, keepDemonstration, readDemonstration, useDemonstration } from './store';
import './demonstration.css';
import type { Lab } from '../run/lab';
import { type Conductor, createConductor } from './conductor';
import {
  dishOf,
  isRunOf,
  numbersFor,
  outcomeOf,
  STEP_KEYS,
  STEPS,
  type Step,
  type StepKey,
  type StepRun,
} from './steps';

/** Storage may be forbidden altogether; asking for it then throws. */
function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

function conductorOf(lab: Lab): Conductor {
  const { store, series, sink, commands, session } = lab;
  return createConductor(
    {
      store,
      series,
      commands,
      killsPerNk: () => sink.histograms().killsPerNk,
      settleAddress: () => void lab.door.link(),
      openRun: lab.openRun,
      play: () => session.loop().play(),
      present: () => session.loop().present(),
      goTo: session.goTo,
    },
    demonstrationStore,
  );
}

interface PartProps {
  readonly step: Step;
  readonly run: StepRun;
  readonly conductor: Conductor;
}

/** Predict, run and explain: all of a step that has a run. */
function Parts({ step: { key }, run, conductor }: PartProps) {
  const running = useDemonstration((state) => state.running);
  const chosen = useDemonstration((state) => state.predictions[key]);
  const readings = useDemonstration((state) => state.readings);
  const scenario = useLab((state) => state.scenario);
  const here = useMemo(() => scenario === null || isRunOf(run, scenario), [scenario, run]);
  const text = wordsOfStep(key);
  if (text === undefined) return null;
  const reading = readings[key];
  const numbersOf = (of: StepKey) => readings[of]?.numbers;
  const outcome = outcomeOf(key, numbersOf);
  const answerText = (answer: string | undefined) => (answer === undefined ? undefined : text.answers?.[answer]);
  const missing = run.comparedWith?.find((other) => readings[other] === undefined);
  return (
    <>
      <Prediction
        key={key}
        question={text.question?.(shown(dishOf(run))) ?? ''}
        answers={run.answers.map((answer) => [answer, text.answers?.[answer] ?? answer])}
        chosen={chosen}
        cameTrue={running ? undefined : outcome?.answer}
        closed={running || reading !== undefined}
        onChoose={conductor.answer}
      />
      <RunButtons
        watch={text.watch ?? ''}
        end_minutes={minutesOf(run.hours)}
        running={running}
        seen={reading !== undefined}
        here={here}
        onRun={conductor.run}
        onEnd={conductor.toEnd}
      />
      {reading !== undefined && !running && (
        <Explanation
          predicted={answerText(chosen)}
          happened={answerText(outcome?.answer)}
          right={chosen === outcome?.answer}
          seen={text.seen?.(shown(numbersFor(key, numbersOf))) ?? ''}
          result={outcome === undefined ? undefined : text.results?.[outcome.result]}
          why={text.why}
          ask={text.ask}
          changed={reading.changed && run.handsOn !== true}
          missing={missing === undefined ? undefined : STEP_KEYS.indexOf(missing)}
          onGo={conductor.go}
        />
      )}
    </>
  );
}

function Guide({ lab }: { readonly lab: Lab }) {
  const [conductor, setConductor] = useState<Conductor | null>(null);
  const step = useDemonstration((state) => state.step);
  const running = useDemonstration((state) => state.running);
  const readings = useDemonstration((state) => state.readings);
  const begun = useLab((state) => state.scenario !== null);
  useEffect(() => {
    if (!begun) return;
    const storage = tabStorage();
    demonstrationStore.setState(readDemonstration(storage));
    const keeping = demonstrationStore.subscribe((state) => keepDemonstration(storage, state));
    const made = conductorOf(lab);
    made.begin();
    setConductor(made);
    return () => {
      keeping();
      made.close();
    };
  }, [lab, begun]);
  const present = STEPS[step];
  const text = wordsOfStep(present.key);
  if (conductor === null || text === undefined) return null;
  const { key, run, seconds } = present;
  const arrived = run !== undefined && readings[key] !== undefined && !running;
  const sentence = (): string => text.seen?.(shown(numbersFor(key, (of) => readings[of]?.numbers))) ?? '';
  const announcement = arrived ? `${words.arrived(strings.units.hours(String(run.hours)))} ${sentence()}` : '';
  return (
    <Panel
      step={step}
      steps={STEPS.length}
      seconds={seconds}
      title={text.title}
      announcement={announcement}
      onGo={conductor.go}
      onLeave={conductor.leave}
    >
      <p>
        <Terms text={text.intro(run === undefined ? {} : shown(dishOf(run)))} />
      </p>
      {run === undefined ? (
        <>
          <p>{text.why}</p>
          <p>{text.further}</p>
        </>
      ) : (
        <Parts step={present} run={run} conductor={conductor} />
      )}
    </Panel>
  );
}

/** There while the address says so; behind another view it waits for the class to come back. */
export function Demonstration({ lab }: { readonly lab: Lab }) {
  const [open, setOpen] = useState(true);
  const language = useLab((state) => state.language);
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    void speakDemonstration(language).then(() => setSpoken(language));
  }, [language]);
  useEffect(
    () =>
      lab.store.subscribe((state, before) => {
        if (state.view !== 'lab') return;
        if (isDemonstration(state.viewQuery)) setOpen(true);
        else if (before.view === 'lab') setOpen(false);
      }),
    [lab],
  );
  return open && spoken !== null ? <Guide lab={lab} /> : null;
}
