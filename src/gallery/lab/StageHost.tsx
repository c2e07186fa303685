/** The place of the picture: opens a stage when it appears, closes it when it goes. */

import { type MouseEvent, useEffect, useRef } from 'react';
import { messageOf } from '../../core/failure';
import { createStage } from '../renderer/createStage';
import type { Stage } from '../renderer/stage';
import type { Lab } from '../run/lab';
import { hasHealthy, hasStroma, type LabState, useLab } from '../run/store';
import { strings } from '../words/strings';

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

const description = (state: LabState): string => {
  const { description, healthy, stroma } = strings.stage;
  return [description, ...(hasHealthy(state) ? [healthy] : []), ...(hasStroma(state) ? [stroma] : [])].join(
    strings.units.gap,
  );
};

export function StageHost({ lab }: { readonly lab: Lab }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const { picture, store } = lab;
    const motion = matchMedia(REDUCED_MOTION);
    const onMotion = (): void => picture.setReducedMotion(motion.matches);
    let opened: Stage | undefined;
    let gone = false;
    createStage(element, {
      reducedMotion: motion.matches,
      theme: store.getState().theme,
      onView: picture.viewChanged,
      onPlain: () => store.setState({ plainCanvas: 'lost' }),
    }).then(
      (stage) => {
        if (gone) return stage.destroy();
        opened = stage;
        picture.attach(stage);
      },
      (reason: unknown) => {
        const sentence = strings.stage.noPicture(messageOf(reason));
        store.setState(({ problems }) => ({ problems: [...problems, sentence] }));
      },
    );
    motion.addEventListener('change', onMotion);
    return () => {
      gone = true;
      motion.removeEventListener('change', onMotion);
      picture.attach(null);
      opened?.destroy();
    };
  }, [lab]);
  const label = useLab(description);
  const onClick = (event: MouseEvent): void => lab.picture.followAt(event.clientX, event.clientY);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys of the whole page follow cells (keyMap.ts)
    <div ref={host} className="stage-host" role="img" aria-label={label} onClick={onClick} />
  );
}
