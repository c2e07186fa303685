/**
 * Notices a dose of which not all cells arrive because the dish is full. The measurements count the cells that arrived;
 * what was asked for since the measurement before is compared with them.
 */
import { SERIES_COLUMNS, SERIES_INDEX } from '../../protocol/series';
import type { Frame } from '../../protocol/simulationApi';
import { DOSE } from '../../scenario/actions';

const WIDTH = SERIES_COLUMNS.length;

export interface DoseWatch {
  /** `leapt`: the frame begins a run or another moment of it; its newest row says what had arrived by then. */
  take(frame: Pick<Frame, 'rows' | 'applied'>, timeStep_minutes: number, leapt: boolean): void;
}

export function createDoseWatch(onShort: (fitted: number, asked: number) => void): DoseWatch {
  let waiting: { readonly step: number; readonly value: number }[] = [];
  let infused = 0;
  return {
    take({ rows, applied }, timeStep_minutes, leapt) {
      if (leapt) {
        waiting = [];
        infused = rows.length < WIDTH ? 0 : rows[rows.length - WIDTH + SERIES_INDEX.infusedNk];
        return;
      }
      waiting.push(...applied.filter(({ key }) => key === DOSE));
      for (let row = 0; row + WIDTH <= rows.length; row += WIDTH) {
        const time = rows[row + SERIES_INDEX.time_minutes];
        const isCounted = ({ step }: { readonly step: number }): boolean => step * timeStep_minutes < time;
        const asked = waiting.filter(isCounted).reduce((sum, { value }) => sum + value, 0);
        const total = rows[row + SERIES_INDEX.infusedNk];
        const fitted = total - infused;
        waiting = waiting.filter((dose) => !isCounted(dose));
        infused = total;
        if (fitted < asked) onShort(fitted, asked);
      }
    },
  };
}
