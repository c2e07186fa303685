/**
 * The line of a timeline, of one run or of a pair: a slider to any moment, to be dragged or moved by keys. What it shows
 * comes as attributes, or is written into it from outside without a render.
 */
import type { HTMLAttributes, KeyboardEvent, MouseEvent, PointerEvent, ReactNode, Ref } from 'react';
import { type Span, scrubStep, stepAtShare } from './timelineScale';

/** Place of a moment, 0…1 of the line; what comes after the end stands there. */
export const shareOfTime = (minutes: number, end_minutes: number): number =>
  Math.min(1, minutes / Math.max(end_minutes, 1));

interface TimelineLineProps extends HTMLAttributes<HTMLDivElement> {
  readonly line?: Ref<HTMLDivElement>;
  /** Where the run stands and ends at this instant. */
  readonly span: () => Span;
  readonly onScrub: (step: number) => void;
  readonly onScrubEnd: () => void;
  /** Enter, or a right click on a moment: something is to be added there. */
  readonly onAdd?: (step?: number) => void;
  /** Marks on the line. */
  readonly children?: ReactNode;
}

export function TimelineLine({ line, span, onScrub, onScrubEnd, onAdd, children, ...shown }: TimelineLineProps) {
  const stepUnder = (event: MouseEvent<HTMLDivElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return stepAtShare((event.clientX - left) / Math.max(width, 1), span());
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onScrub(stepUnder(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onScrub(stepUnder(event));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onAdd?.();
    const step = scrubStep(event.key, span());
    if (step === undefined) return;
    event.preventDefault();
    onScrub(step);
    onScrubEnd();
  };
  return (
    <div
      ref={line}
      className="timeline-line"
      role="slider"
      tabIndex={0}
      aria-valuemin={0}
      aria-valuemax={0}
      aria-valuenow={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onScrubEnd}
      onPointerCancel={onScrubEnd}
      onKeyDown={onKeyDown}
      onContextMenu={
        onAdd &&
        ((event) => {
          event.preventDefault();
          onAdd(stepUnder(event));
        })
      }
      {...shown}
    >
      <span className="timeline-bar">
        <span className="timeline-reached" />
        <span className="timeline-done" />
      </span>
      {children}
      <span className="timeline-now" />
    </div>
  );
}
