/** Saves the run in a file, and opens one: in the header, or where that is too narrow, at the end of the panel. */
import { type ChangeEvent, useRef } from 'react';
import { OpenIcon, SaveIcon } from '../kit/icons';
import { strings } from '../words/strings';
import { useCommands } from './commands';

const text = strings.header;

interface FileButtonsProps {
  readonly className: string;
  /** Words beside the pictures. */
  readonly spelled?: boolean;
}

export function FileButtons({ className, spelled = false }: FileButtonsProps) {
  const commands = useCommands();
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file !== undefined) commands.openRunFile(file);
    // The same file may be chosen again.
    event.target.value = '';
  };
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={spelled ? undefined : text.saveRun}
        title={text.saveRun}
        onClick={commands.saveRun}
      >
        <SaveIcon />
        {spelled ? text.saveShort : null}
      </button>
      <button
        type="button"
        className={className}
        aria-label={spelled ? undefined : text.openRun}
        title={text.openRun}
        onClick={() => input.current?.click()}
      >
        <OpenIcon />
        {spelled ? text.openShort : null}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={text.openRun}
        accept=".json,application/json"
        onChange={onChange}
      />
    </>
  );
}
