/** The Experiments view: many runs of the Lab's run, and what they come to. */

import { useEffect, useMemo, useState } from 'react';
import { MODEL_VERSION } from '../../core/version';
import { reportFailure } from '../client/report';
import { useLab } from '../run/store';
import { DesignForm } from './parts/DesignForm';
import { ExperimentCommandsProvider } from './parts/experimentCommands';
import { createExperimentShelf } from './savedExperiments';
import { experimentStore } from './store';
import './parts/experiments.css';
import './parts/results.css';
import type { Lab } from '../run/lab';
import { speakExperiments, words } from '../words/experiments';
import { strings } from '../words/strings';
import { createExperimentCommands } from './createExperimentCommands';
import { createExperiment, type Experiment } from './experiment';
import { browserParts } from './experimentParts';
import { ExperimentAnnouncer, ExperimentProblem, Progress, Refusals } from './parts/Progress';
import { ClusterCard, KeptList } from './parts/Saving';
import { Results } from './Results';

/** It outlives the view: while the Lab is looked at, the experiment goes on. */
let present: Experiment | undefined;

function experimentOf(lab: Lab): Experiment {
  present ??= createExperiment(lab, experimentStore, browserParts(createExperimentShelf()));
  return present;
}

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

function Bench({ lab }: { readonly lab: Lab }) {
  const query = useLab((state) => state.viewQuery);
  const experiment = experimentOf(lab);
  const commands = useMemo(() => createExperimentCommands(lab, experimentStore, experiment), [lab, experiment]);
  useEffect(() => experiment.enter(query), [experiment, query]);
  return (
    <ExperimentCommandsProvider value={commands}>
      <div className="experiment-panel">
        <DesignForm />
        <ClusterCard />
        <KeptList />
      </div>
      <div className="experiment-main">
        <div className="experiment-top">
          <p className="experiment-question">{words.question}</p>
          <p className="compare-hint">{words.intro}</p>
        </div>
        <ExperimentProblem />
        <Refusals />
        <Progress />
        <Results lab={lab} />
      </div>
      <ExperimentAnnouncer />
    </ExperimentCommandsProvider>
  );
}

export function ExperimentsView({ lab }: { readonly lab: Lab }) {
  const ready = useLab((state) => state.scenario !== null);
  const older = useLab((state) => state.olderModel !== null);
  const language = useLab((state) => state.language);
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    // Where the words do not arrive, the view is in English.
    speakExperiments(language)
      .catch(reportFailure('The words of the view'))
      .then(() => setSpoken(language));
  }, [language]);
  return (
    <main className="view experiments" data-language={spoken}>
      <h2 className="visually-hidden">{words.label}</h2>
      {older && <Older lab={lab} />}
      {ready && !older && spoken !== null && <Bench key={spoken} lab={lab} />}
    </main>
  );
}
