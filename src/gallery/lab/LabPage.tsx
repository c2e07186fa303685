/** The Lab: where everything stands on the page. The picture and the charts are put in from outside. */
import { lazy, type ReactNode, Suspense } from 'react';
import type { ShownField } from '../../vocabulary';
import { FileButtons } from '../run/FileButtons';
import { Announcer, DropHint, Failure, Notice, OlderModel, Problems } from '../run/Messages';
import { useLab } from '../run/store';
import { useKeys } from '../run/useKeys';
import { strings } from '../words/strings';
import { HeroSliders } from './HeroSliders';
import { LotDetails } from './LotDetails';
import { LegendDetails } from './legend/LegendDetails';
import { ParameterGroups } from './ParameterGroups';
import { ScenarioCard } from './ScenarioCard';
import { StageOverlays } from './StageOverlays';
import { Transport } from './Transport';
import { WordChoosers } from './WordChoosers';

const CellCard = lazy(async () => ({ default: (await import('./CellCard')).CellCard }));

interface LabPageProps {
  readonly picture: ReactNode;
  readonly charts: ReactNode;
  /** The colour map of a field as a CSS gradient. */
  readonly gradient: (field: ShownField) => string;
}

export function LabPage({ picture, charts, gradient }: LabPageProps) {
  useKeys();
  const follows = useLab((state) => state.followed !== null);
  return (
    <>
      <a className="skip-link" href="#controls">
        {strings.skipToControls}
      </a>
      <main className="main">
        <section className="stage" aria-label={strings.stage.region}>
          {picture}
          <StageOverlays gradient={gradient} />
          <div className="messages">
            <Problems />
            <Failure />
          </div>
          <Notice />
        </section>
        <Transport />
        <div className="panel" id="controls" tabIndex={-1} role="region" aria-label={strings.panel.label}>
          <OlderModel />
          <HeroSliders />
          <Suspense>{follows && <CellCard />}</Suspense>
          <ScenarioCard />
          <LegendDetails />
          <WordChoosers />
          <LotDetails />
          <ParameterGroups />
          <div className="panel-files">
            <FileButtons className="button" spelled />
          </div>
          <p className="disclaimer">{strings.disclaimer}</p>
        </div>
        {charts}
      </main>
      <Announcer />
      <DropHint />
    </>
  );
}
