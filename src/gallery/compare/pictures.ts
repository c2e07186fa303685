/** The two pictures of a comparison: each shows its arm, both look at the same place, and equal colours are equal amounts. */

import type { SnapshotView } from '../../protocol/snapshot';
import type { ArmIndex } from '../client/pairLoop';
import { peakOf } from '../renderer/fieldCopies';
import type { Stage, StageView } from '../renderer/stage';
import type { CompareStore } from './store';

type Camera = Parameters<Stage['lookAt']>[0];

export interface Pictures {
  attach(arm: ArmIndex, stage: Stage | null): void;
  show(arm: ArmIndex, snapshot: SnapshotView): void;
  viewChanged(arm: ArmIndex, view: StageView): void;
  /** A hand has moved one picture: the other follows. */
  cameraMoved(arm: ArmIndex, camera: Camera): void;
  each(act: (stage: Stage) => void): void;
  /** What moves a picture by buttons or keys moves one, and the other follows it. */
  move(act: (stage: Stage) => void): void;
}

export function createPictures(store: CompareStore): Pictures {
  const stages: [Stage | null, Stage | null] = [null, null];
  /** The peaks of each arm's fields, pM. */
  const peaks: [readonly number[], readonly number[]] = [[], []];
  return {
    attach(arm, stage) {
      stages[arm] = stage;
    },
    show(arm, snapshot) {
      peaks[arm] = snapshot.fields.map(peakOf);
      const common = peaks[arm].map((peak, field) => Math.max(peak, peaks[1 - arm][field] ?? 0));
      for (const stage of stages) stage?.shareRange(common);
      stages[arm]?.show(snapshot);
    },
    viewChanged(arm, { pixelsPerMicrometre, fieldMaxima_pM }) {
      const picture = { pixelsPerMicrometre, fieldMaxima_pM };
      const [first, second] = store.getState().pictures;
      store.setState({ pictures: arm === 0 ? [picture, second] : [first, picture] });
    },
    cameraMoved: (arm, camera) => stages[1 - arm]?.lookAt(camera),
    each(act) {
      for (const stage of stages) if (stage !== null) act(stage);
    },
    move(act) {
      const stage = stages[0] ?? stages[1];
      if (stage !== null) act(stage);
    },
  };
}
