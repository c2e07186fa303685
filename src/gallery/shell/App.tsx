/** The page: the top line, and below it the view that the address names. The Lab stays, at rest, behind other views. */
import { useEffect } from 'react';
import { LabCharts } from '../lab/LabCharts';
import { LabPage } from '../lab/LabPage';
import { StageHost } from '../lab/StageHost';
import { colourMapCss } from '../renderer/colourMap';
import { CommandsProvider } from '../run/commands';
import type { Lab } from '../run/lab';
import { pageTheme } from '../run/preferences';
import { useLab } from '../run/store';
import { DemonstrationPlace } from './DemonstrationPlace';
import { GalleryPlace } from './GalleryPlace';
import { Header } from './Header';
import { HelpDialog } from './HelpDialog';
import { OtherView } from './OtherView';
import { SharingPlace } from './SharingPlace';

export function App({ lab }: { readonly lab: Lab }) {
  const theme = useLab((state) => state.theme);
  const view = useLab((state) => state.view);
  // Another language renders everything again from here; nothing is taken down, so focus and run stay.
  useLab((state) => state.language);
  useEffect(() => {
    document.documentElement.dataset.theme = pageTheme(theme);
  }, [theme]);
  return (
    <CommandsProvider value={lab.commands}>
      <div className="page">
        <Header />
        <div className="lab" hidden={view !== 'lab'}>
          <DemonstrationPlace lab={lab} />
          <LabPage
            picture={<StageHost lab={lab} />}
            charts={<LabCharts lab={lab} />}
            gradient={(field) => colourMapCss(theme, field)}
          />
        </div>
        {view !== 'lab' && <OtherView lab={lab} view={view} />}
        <HelpDialog />
        <SharingPlace lab={lab} />
        <GalleryPlace lab={lab} />
      </div>
    </CommandsProvider>
  );
}
