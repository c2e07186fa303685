/** The Compare view: two arms on one seed and one clock, what differs, and what comes of it. */
import { useEffect, useMemo, useState } from 'react';
import { MODEL_VERSION } from '../../core/version';
import type { Lab } from '../run/lab';
import { useLab } from '../run/store';
import { speakComparison, words } from '../words/compare';
import type { Language } from '../words/languages';
import { strings } from '../words/strings';
import { ArmPicture } from './ArmPicture';
import { type Comparison, createComparison } from './comparison';
import { createCompareCommands } from './createCompareCommands';
import { PairCharts } from './pairCharts';
import { ArmFoot, ArmHead, FieldMaxima } from './parts/ArmHead';
import { CompareAnnouncer, CompareFailure, CompareProblems, Sentence } from './parts/CompareMessages';
import { CompareCommandsProvider } from './parts/compareCommands';
import { DifferenceChooser } from './parts/DifferenceChooser';
import { PairTransport } from './parts/PairTransport';
import { useCompareKeys } from './parts/useCompareKeys';
import { compareStore } from './store';

const ARMS = [
  ['A', 0],
  ['B', 1],
] as const;

/** On a phone the choice lies far below the pictures. */
const goToChooser = (): void => document.getElementById('difference')?.focus();

function Arms({ lab, comparison }: { readonly lab: Lab; readonly comparison: Comparison }) {
  const commands = useMemo(() => createCompareCommands(lab, compareStore, comparison), [lab, comparison]);
  useCompareKeys(commands);
  return (
    <CompareCommandsProvider value={commands}>
      <div className="compare-main">
        <div className="compare-top">
          <Sentence />
          <button type="button" className="text-button to-chooser" onClick={goToChooser}>
            {words.toChooser}
          </button>
        </div>
        <CompareProblems />
        <CompareFailure />
        <div className="arms">
          {ARMS.map(([arm, place]) => (
            <section key={arm} className="arm" aria-label={arm === 'A' ? words.armA : words.armB}>
              <ArmHead arm={arm} />
              <div className="arm-picture">
                <ArmPicture lab={lab} comparison={comparison} arm={arm} place={place} />
                <FieldMaxima place={place} />
              </div>
              <ArmFoot arm={arm} place={place} />
            </section>
          ))}
        </div>
        <PairTransport />
        <PairCharts lab={lab} comparison={comparison} />
      </div>
      <DifferenceChooser />
      <CompareAnnouncer />
    </CompareCommandsProvider>
  );
}

/** Only the page's own model can compute both arms. */
function Older({ lab }: { readonly lab: Lab }) {
  return (
    <section className="message older-model" role="status">
      <p>{words.older}</p>
      <button type="button" className="button primary" onClick={lab.commands.usePresentModel}>
        {strings.olderModel.inPresent(MODEL_VERSION)}
      </button>
    </section>
  );
}

export function CompareView({ lab }: { readonly lab: Lab }) {
  const scenario = useLab((state) => state.scenario);
  const older = useLab((state) => state.olderModel !== null);
  const language = useLab((state) => state.language);
  const [spoken, setSpoken] = useState<Language | null>(null);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => {
    void speakComparison(language).then(() => setSpoken(language));
  }, [language]);
  useEffect(() => {
    if (scenario === null || older) return;
    const opened = createComparison(lab, compareStore);
    setComparison(opened);
    return () => {
      setComparison(null);
      opened.close();
    };
  }, [lab, scenario, older]);
  if (spoken === null) return <main className="view" aria-busy="true" />;
  return (
    <main className="view compare">
      <h2 className="visually-hidden">{words.label}</h2>
      {older && <Older lab={lab} />}
      {comparison !== null && <Arms lab={lab} comparison={comparison} />}
    </main>
  );
}
