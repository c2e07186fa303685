/** Text that follows the running model without a React render: it is written into the page when it changes. */
import { useEffect, useRef } from 'react';
import { type LabState, labStore } from './store';

interface LiveTextProps {
  /** Must be the same function at every render. */
  readonly of: (state: LabState) => string;
  readonly className?: string;
}

export function LiveText({ of, className }: LiveTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = (state: LabState): void => {
      const text = of(state);
      if (element.current !== null && element.current.textContent !== text) element.current.textContent = text;
    };
    write(labStore.getState());
    return labStore.subscribe(write);
  }, [of]);
  return <span ref={element} className={className} />;
}
