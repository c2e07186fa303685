/** An arm's picture: opens a stage when it appears, closes it when it goes. */

import { useEffect, useRef } from 'react';
import { messageOf } from '../../core/failure';
import { createStage } from '../renderer/createStage';
import type { Stage } from '../renderer/stage';
import type { Lab } from '../run/lab';
import { words } from '../words/compare';
import { strings } from '../words/strings';
import type { Comparison } from './comparison';
import { useArmInWords } from './parts/ArmHead';
import type { Arm } from './parts/compareCommands';
import { compareStore } from './store';

interface ArmPictureProps {
  readonly lab: Lab;
  readonly comparison: Comparison;
  readonly arm: Arm;
  readonly place: 0 | 1;
}

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

export function ArmPicture({ lab, comparison, arm, place }: ArmPictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const what = useArmInWords(arm);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const { pictures } = comparison;
    const { store } = lab;
    const motion = matchMedia(REDUCED_MOTION);
    let opened: Stage | undefined;
    let gone = false;
    const onMotion = (): void => opened?.setReducedMotion(motion.matches);
    motion.addEventListener('change', onMotion);
    const stop = store.subscribe(({ theme, fields }, before) => {
      if (theme !== before.theme) opened?.setTheme(theme);
      if (fields !== before.fields) opened?.showFields(fields);
    });
    createStage(element, {
      reducedMotion: motion.matches,
      theme: store.getState().theme,
      onPlain: () =>
        compareStore.setState(({ problems }) => ({
          // Both arms lose one graphics unit.
          problems: [...new Set([...problems, strings.stage.plainCanvas.lost])],
        })),
      onView: (view) => pictures.viewChanged(place, view),
      onCamera: (camera) => pictures.cameraMoved(place, camera),
    }).then(
      (stage) => {
        if (gone) return stage.destroy();
        opened = stage;
        stage.showFields(store.getState().fields);
        pictures.attach(place, stage);
        comparison.loop().refresh();
      },
      (reason: unknown) => {
        const sentence = words.noPicture(messageOf(reason));
        compareStore.setState(({ problems }) => ({ problems: [...problems, sentence] }));
      },
    );
    return () => {
      gone = true;
      motion.removeEventListener('change', onMotion);
      stop();
      pictures.attach(place, null);
      opened?.destroy();
    };
  }, [lab, comparison, place]);
  return <div ref={host} className="stage-host" role="img" aria-label={words.picture(arm, what)} />;
}
