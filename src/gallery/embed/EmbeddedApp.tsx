/** The page in a frame of another page: read from the link, joined to the run, and open to the page around it. */
import { type ReactNode, useEffect } from 'react';
import { LabCharts } from '../lab/LabCharts';
import { StageHost } from '../lab/StageHost';
import { colourMapCss } from '../renderer/colourMap';
import { CommandsProvider } from '../run/commands';
import type { Lab } from '../run/lab';
import { pageTheme } from '../run/preferences';
import { useLab } from '../run/store';
import { embedWords } from '../words/embed';
import { formatNumber } from '../words/format';
import { openDoor } from './door';
import { EmbedPage } from './EmbedPage';
import { EMBED_CONTROLS, type Embedding, type EmbedProblem, MOST_PARAMETERS, readEmbedding } from './embedding';
import { linkHere } from './linkHere';

function sentenceOf(problem: EmbedProblem): string {
  const words = embedWords();
  if (problem.kind === 'unknown') return words.unknown(problem.word, EMBED_CONTROLS.join(', '), problem.nearest);
  if (problem.kind === 'origin') return words.origin(problem.text);
  return words.tooMany(formatNumber(MOST_PARAMETERS));
}

/** Told beside what was wrong with the run, which is known when the run is there. */
function tellProblems({ store }: Lab, { problems }: Embedding): void {
  if (problems.length === 0) return;
  const tell = (): void => store.setState((state) => ({ problems: [...problems.map(sentenceOf), ...state.problems] }));
  if (store.getState().scenario !== null) {
    tell();
    return;
  }
  const stop = store.subscribe(({ scenario }) => {
    if (scenario === null) return;
    stop();
    tell();
  });
}

function EmbeddedApp({ lab, embedding }: { readonly lab: Lab; readonly embedding: Embedding }) {
  const theme = useLab((state) => state.theme);
  // Another language, which is fetched, renders everything again from here.
  useLab((state) => state.language);
  useEffect(() => {
    document.documentElement.dataset.theme = pageTheme(theme);
  }, [theme]);
  return (
    <CommandsProvider value={lab.commands}>
      <EmbedPage
        embedding={embedding}
        picture={<StageHost lab={lab} />}
        charts={<LabCharts lab={lab} />}
        gradient={(field) => colourMapCss(theme, field)}
        linkHere={() => linkHere(lab)}
      />
    </CommandsProvider>
  );
}

export function embeddedApp(lab: Lab): ReactNode {
  const embedding = readEmbedding(location.search);
  if (embedding.theme !== null) lab.store.setState({ theme: embedding.theme });
  if (!embedding.controls.has('sliders')) lab.narrator.withoutSliders();
  tellProblems(lab, embedding);
  if (embedding.origin !== null) openDoor(lab, embedding.origin);
  return <EmbeddedApp lab={lab} embedding={embedding} />;
}
