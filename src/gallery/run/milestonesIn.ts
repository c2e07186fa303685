/** What the timeline marks by itself, from the measurements of a run. */
import type { SeriesStore } from '../figures/seriesStore';
import { type Milestones, milestonesOf } from './milestones';

export const milestonesIn = (series: SeriesStore, before: Milestones, reached_minutes: number): Milestones =>
  milestonesOf(
    {
      time_minutes: series.column('time_minutes'),
      kills: series.column('kills'),
      liveTumour: series.column('liveTumour'),
    },
    before,
    reached_minutes,
  );
