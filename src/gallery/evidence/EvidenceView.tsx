/** The Evidence view: published data beside their simulated repeats, every parameter, and the model in one page. */
import { useEffect, useMemo, useState } from 'react';
import { useLab } from '../run/store';
import { speakEvidence, words } from '../words/evidence';
import { DataSetDetail } from './parts/DataSetDetail';
import { DataSetList } from './parts/DataSetList';
import { PlaceLink } from './parts/EvidenceLink';
import { type EvidenceCommands, EvidenceCommandsProvider } from './parts/evidenceCommands';
import { ModelPage } from './parts/ModelPage';
import { ParameterTable } from './parts/ParameterTable';
import { type EvidencePlace, PAGES, placeOf, readEvidencePlace, writeEvidencePlace } from './parts/place';
import { useEvidence } from './store';
import './evidence.css';
import './evidenceRuns.css';
import type { Lab } from '../run/lab';
import { evidenceRuns, openEvidence } from './laboratory';

function PublishedData({ set }: { readonly set: string }) {
  const dataSets = useEvidence((state) => state.dataSets);
  const failure = useEvidence((state) => state.failure);
  if (failure !== null) return <p role="alert">{words.notOpened(failure)}</p>;
  if (dataSets === null) return <p aria-busy="true">{words.loading}</p>;
  const place = dataSets.findIndex(({ key }) => key === set);
  if (place >= 0) return <DataSetDetail dataSet={dataSets[place]} next={dataSets[place + 1]} />;
  return (
    <>
      {set !== '' && <p role="alert">{words.unknownSet(set, dataSets.map(({ key }) => key).join(', '))}</p>}
      <DataSetList dataSets={dataSets} />
    </>
  );
}

function Announcer() {
  const announcement = useEvidence((state) => state.announcement);
  return (
    <p className="visually-hidden" role="status">
      {announcement}
    </p>
  );
}

function Page({ place, onFind }: { readonly place: EvidencePlace; readonly onFind: (text: string) => void }) {
  switch (place.page) {
    case 'data':
      return <PublishedData set={place.set} />;
    case 'parameters':
      // Another address is another search; one's own typing only writes the address.
      return <ParameterTable find={place.find} onFind={onFind} />;
    case 'model':
      return <ModelPage />;
  }
}

export function EvidenceView({ lab }: { readonly lab: Lab }) {
  const query = useLab((state) => state.viewQuery);
  const language = useLab((state) => state.language);
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    void speakEvidence(language).then(() => setSpoken(language));
  }, [language]);
  useEffect(() => void openEvidence(), []);
  const commands = useMemo<EvidenceCommands>(
    () => ({
      ...evidenceRuns,
      go: (place) => lab.commands.showView({ view: 'evidence', query: writeEvidencePlace(place) }),
      showInLab: (key) => lab.commands.showParameter(key),
    }),
    [lab],
  );
  const place = readEvidencePlace(query);
  if (spoken === null) return <main className="view evidence" aria-busy="true" />;
  return (
    <EvidenceCommandsProvider value={commands}>
      <main className="view evidence">
        <h2>{words.title}</h2>
        <p className="evidence-intro">{words.intro}</p>
        <nav className="evidence-pages" aria-label={words.sections}>
          {PAGES.map((page) => (
            <PlaceLink key={page} to={placeOf(page)} current={page === place.page} className="evidence-page">
              {words.pages[page]}
            </PlaceLink>
          ))}
        </nav>
        <Page place={place} onFind={(find) => lab.commands.replaceViewQuery(writeEvidencePlace({ ...place, find }))} />
        <Announcer />
      </main>
    </EvidenceCommandsProvider>
  );
}
