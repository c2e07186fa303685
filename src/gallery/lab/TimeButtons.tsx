/** Undo, redo, and the menu of the futures that this run had, which is fetched with the first of them. */
import { lazy, Suspense } from 'react';
import { RedoIcon, UndoIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { strings } from '../words/strings';

const text = strings.transport;

const Branches = lazy(async () => ({ default: (await import('./Branches')).Branches }));

export function UndoButtons() {
  const canUndo = useLab((state) => state.canUndo);
  const canRedo = useLab((state) => state.canRedo);
  const commands = useCommands();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={text.undo}
        title={text.undoHint}
        aria-disabled={!canUndo}
        onClick={commands.undo}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="button"
        aria-label={text.redo}
        title={text.redoHint}
        aria-disabled={!canRedo}
        onClick={commands.redo}
      >
        <RedoIcon />
      </button>
    </>
  );
}

export function BranchMenu() {
  const any = useLab((state) => state.branches.length > 0);
  return <Suspense>{any && <Branches />}</Suspense>;
}
