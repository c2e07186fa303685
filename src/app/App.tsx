/** The page: the top line, and below it the view that the address names. The Lab stays, at rest, behind other views. */
import { useEffect } from 'react';
import { colourMapCss } from '../renderer/colourMap';
import { useLab } from '../state/labStore';
import { pageTheme } from '../state/preferences';
import { CommandsProvider } from '../ui/commands';
import { Header } from '../ui/Header';
import { HelpDialog } from '../ui/HelpDialog';
import { LabPage } from '../ui/LabPage';
import { DemonstrationPlace } from './DemonstrationPlace';
import { GalleryPlace } from './GalleryPlace';
import { LabCharts } from './LabCharts';
import type { Lab } from './lab';
import { OtherView } from './OtherView';
import { SharingPlace } from './SharingPlace';
import { StageHost } from './StageHost';

export function App({ lab }: { readonly lab: Lab }) {
  const theme = useLab((state) => state.theme);
  const view = useLab((state) => state.view);
  // Another language renders everything again from here; nothing is taken down, so focus and run stay.
  useLab((state) => state.language);
  useLab((state) => state.languageOfSources);
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
