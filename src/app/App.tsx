/** The page: the Lab's wiring put into the Lab's layout. */
import { useEffect } from 'react';
import { colourMapCss } from '../renderer/colourMap';
import { useLab } from '../state/labStore';
import { CommandsProvider } from '../ui/commands';
import { LabPage } from '../ui/LabPage';
import { LabCharts } from './LabCharts';
import type { Lab } from './lab';
import { StageHost } from './StageHost';

export function App({ lab }: { readonly lab: Lab }) {
  const theme = useLab((state) => state.theme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <CommandsProvider value={lab.commands}>
      <LabPage
        picture={<StageHost lab={lab} />}
        charts={<LabCharts lab={lab} />}
        gradient={() => colourMapCss(theme)}
      />
    </CommandsProvider>
  );
}
