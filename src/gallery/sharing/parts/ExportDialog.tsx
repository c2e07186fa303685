/** Everything that can be taken along from a run, one kind of file a tab. */
import { Tabs } from '@base-ui/react/tabs';
import { type ComponentType, useState } from 'react';
import { exportWords } from '../../words/sharing';
import type { Desk } from './desk';
import { ChartsPane, CitationPane, DataPane, type PaneProps, PicturePane } from './panes';
import { FilmPane, TrajectoryPane } from './rangePanes';
import { useJobs } from './useJob';

const PANES = {
  picture: PicturePane,
  charts: ChartsPane,
  data: DataPane,
  film: FilmPane,
  trajectory: TrajectoryPane,
  citation: CitationPane,
} as const satisfies Record<string, ComponentType<PaneProps>>;
type PaneName = keyof typeof PANES;
const PANE_NAMES = Object.keys(PANES) as readonly PaneName[];

/** Jobs belong to their pane: another tab begins with none. */
function Pane({
  name,
  desk,
  onBusy,
}: {
  readonly name: PaneName;
  readonly desk: Desk;
  readonly onBusy: (busy: boolean) => void;
}) {
  const jobs = useJobs(onBusy);
  const Component = PANES[name];
  return <Component desk={desk} jobs={jobs} />;
}

interface ExportBodyProps {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
}

export function ExportBody({ desk, busy, onBusy }: ExportBodyProps) {
  const words = exportWords().export;
  const [shown, setShown] = useState<PaneName>('picture');
  return (
    <Tabs.Root
      className="export-tabs"
      value={shown}
      // Leaving a tab would end what is being made there.
      onValueChange={(value: PaneName) => !busy && setShown(value)}
    >
      <Tabs.List className="export-tab-list" aria-label={words.title}>
        {PANE_NAMES.map((name) => (
          <Tabs.Tab key={name} value={name} className="export-tab" disabled={busy && name !== shown}>
            {words.tabs[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel key={shown} value={shown} className="export-pane">
        <Pane name={shown} desk={desk} onBusy={onBusy} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
