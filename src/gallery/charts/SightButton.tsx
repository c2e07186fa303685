/** A name of something in the picture: pointing at it, or focusing it, dims everything else; pressing it keeps it so. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Sight } from '../../vocabulary';
import { useCommands } from '../run/commands';

interface SightButtonProps {
  readonly sight: Sight;
  readonly className: string;
  readonly children: ReactNode;
}

export function SightButton({ sight, className, children }: SightButtonProps) {
  const commands = useCommands();
  const [kept, setKept] = useState(false);
  // Gone from the page, it dims nothing any more.
  useEffect(() => () => commands.highlight(null), [commands]);
  const leave = (): void => {
    setKept(false);
    commands.highlight(null);
  };
  return (
    <button
      type="button"
      className={className}
      aria-pressed={kept}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && commands.highlight(sight)}
      onPointerLeave={() => !kept && commands.highlight(null)}
      onFocus={() => commands.highlight(sight)}
      onBlur={leave}
      onClick={() => {
        setKept(!kept);
        commands.highlight(kept ? null : sight);
      }}
    >
      {children}
    </button>
  );
}
