/** The Lab as small as the frame of another page: the picture, the controls that the link names, and the way to the whole. */
import type { ReactNode, WheelEvent } from 'react';
import { parameterCatalogue } from '../../scenario/catalogue';
import type { ShownField } from '../../vocabulary';
import { ResetIcon, StepIcon } from '../kit/icons';
import { HeroSliders } from '../lab/HeroSliders';
import { LegendDetails } from '../lab/legend/LegendDetails';
import { CameraButtons, CanvasNote, Clock, Fields, Narration, ScaleBar } from '../lab/StageOverlays';
import { BranchMenu, UndoButtons } from '../lab/TimeButtons';
import { Timeline } from '../lab/Timeline';
import { DoseField, PlayButton, SpeedChooser } from '../lab/Transport';
import { ParameterControl } from '../parameters/ParameterControl';
import { useCommands } from '../run/commands';
import { Announcer, Failure, Notice, OlderModel, Problems } from '../run/Messages';
import { useLab } from '../run/store';
import { strings } from '../words/strings';
import type { EmbedControl, Embedding } from './embedding';
import './embed.css';
import { embedWords } from '../words/embed';
import { OpenLink } from './OpenLink';

interface EmbedPageProps {
  readonly embedding: Embedding;
  readonly picture: ReactNode;
  readonly charts: ReactNode;
  readonly gradient: (field: ShownField) => string;
  /** The address of the run as it is now. */
  readonly linkHere: () => string;
}

type Shows = (control: EmbedControl) => boolean;

/** A wheel scrolls the page around the frame; with Control or Command it zooms. */
const leaveWheelToThePage = (event: WheelEvent): void => {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
};

function StageParts({ shows, gradient }: { readonly shows: Shows; readonly gradient: EmbedPageProps['gradient'] }) {
  const loading = useLab((state) => state.mode === 'loading');
  return (
    <>
      <Clock />
      {shows('sentence') && <Narration />}
      {shows('fields') && <Fields gradient={gradient} />}
      <div className="overlay bottom-right">
        <CanvasNote />
        {shows('camera') && <CameraButtons />}
        <ScaleBar />
      </div>
      {loading && <p className="overlay stage-loading">{strings.stage.loading}</p>}
    </>
  );
}

function RunBar({ shows }: { readonly shows: Shows }) {
  const commands = useCommands();
  const text = strings.transport;
  const transport = shows('transport');
  if (!transport && !shows('timeline') && !shows('dose')) return null;
  return (
    <section className="transport" aria-label={text.label}>
      {transport && (
        <>
          <PlayButton />
          <button type="button" className="button" aria-label={text.step} title={text.stepHint} onClick={commands.step}>
            <StepIcon />
          </button>
          <SpeedChooser />
        </>
      )}
      {shows('timeline') && (
        <>
          <Timeline />
          <UndoButtons />
          <BranchMenu />
        </>
      )}
      {shows('dose') && <DoseField />}
      {transport && (
        <button
          type="button"
          className="button"
          aria-label={text.reset}
          title={text.resetHint}
          onClick={commands.reset}
        >
          <ResetIcon />
        </button>
      )}
    </section>
  );
}

function Parameters({ names }: { readonly names: readonly string[] }) {
  const entries = names.map((name) => parameterCatalogue.get(name)).filter((entry) => entry !== undefined);
  if (entries.length === 0) return null;
  return (
    <section className="embed-parameters" aria-label={embedWords().parameters}>
      {entries.map((entry) => (
        <ParameterControl key={entry.key} entry={entry} />
      ))}
    </section>
  );
}

export function EmbedPage({ embedding, picture, charts, gradient, linkHere }: EmbedPageProps) {
  const { controls, parameters } = embedding;
  const shows: Shows = (control) => controls.has(control);
  return (
    <div className="embed">
      <main className="embed-main">
        <h1 className="visually-hidden">{strings.title}</h1>
        <section className="stage" aria-label={strings.stage.region} onWheelCapture={leaveWheelToThePage}>
          {picture}
          <StageParts shows={shows} gradient={gradient} />
          <div className="messages">
            <Problems />
            <Failure />
          </div>
          <Notice />
        </section>
        <RunBar shows={shows} />
        <OlderModel />
        {shows('sliders') && <HeroSliders />}
        <Parameters names={parameters} />
        {shows('legend') && <LegendDetails />}
        {shows('charts') && charts}
      </main>
      <footer className="embed-foot">
        <span>{strings.disclaimer}</span>
        <OpenLink linkHere={linkHere} />
      </footer>
      <Announcer />
    </div>
  );
}
