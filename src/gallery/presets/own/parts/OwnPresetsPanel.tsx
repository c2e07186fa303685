/** Presets of one's own: the run's settings saved under a name, and all that are kept, each opened, renamed, taken along. */
import { messageOf } from '../../../../core/failure';
import './ownPresets.css';
import { type ChangeEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ownPresetWords } from '../../../words/ownPresets';
import { strings } from '../../../words/strings';
import type { OwnPreset, PresetDesk } from './desk';
import { PresetRow } from './PresetRow';
import { SaveForm } from './SaveForm';

/** What came of the last thing done. */
export interface Outcome {
  readonly text: string;
  readonly failed: boolean;
  readonly undo?: () => void;
}

const NOTHING: Outcome = { text: '', failed: false };

export function OwnPresetsPanel({ desk }: { readonly desk: PresetDesk }) {
  const words = ownPresetWords();
  const [presets, setPresets] = useState<readonly OwnPreset[]>();
  const [outcome, setOutcome] = useState(NOTHING);
  const input = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);

  const fail = useCallback((error: unknown): void => {
    setOutcome({ text: messageOf(error), failed: true });
  }, []);
  const reread = useCallback((): Promise<void> => desk.list().then(setPresets), [desk]);
  /** Does it, shows the list as it is then, and says what came of it; whether it was done. */
  const act = useCallback(
    async (work: () => Promise<Omit<Outcome, 'failed'>>): Promise<boolean> => {
      try {
        const done = await work();
        const list = await desk.list();
        setPresets(list);
        setOutcome({ ...done, failed: false });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [desk, fail],
  );
  useEffect(() => {
    reread().catch(fail);
  }, [reread, fail]);
  /** The button that was pressed goes: were the focus nowhere, the dialog would take it a frame later. */
  const holdFocus = (): void => told.current?.focus();
  useLayoutEffect(() => {
    if (outcome.undo !== undefined) undo.current?.focus();
  }, [outcome]);

  const remove = ({ id, name }: OwnPreset): Promise<boolean> =>
    act(async () => {
      const putBack = await desk.remove(id);
      holdFocus();
      const bringBack = (): void => {
        void act(async () => {
          await putBack();
          holdFocus();
          return { text: words.broughtBack(name) };
        });
      };
      return { text: words.deleted(name), undo: bringBack };
    });
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file !== undefined) desk.importFile(file);
    event.target.value = '';
  };

  return (
    <section className="own-presets" aria-labelledby="own-presets-title">
      <div className="own-head">
        <h3 id="own-presets-title">{words.title}</h3>
        <button type="button" className="text-button" onClick={() => input.current?.click()}>
          {words.import}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-label={words.import}
          accept=".json,application/json"
          onChange={onFile}
        />
      </div>
      <p className="own-intro">
        {[words.intro, ...(presets?.length === 0 ? [words.none] : [])].join(strings.units.gap)}
      </p>
      {presets !== undefined && presets.length > 0 && (
        <ul className="own-list">
          {presets.map((preset) => (
            <PresetRow
              key={preset.id}
              preset={preset}
              onOpen={() => void desk.open(preset.id).catch(fail)}
              onRename={(name) => act(async () => ({ text: words.renamed(await desk.rename(preset.id, name)) }))}
              onExport={() => void act(async () => ({ text: words.exported(await desk.exportFile(preset.id)) }))}
              onDelete={() => void remove(preset)}
            />
          ))}
        </ul>
      )}
      <div ref={told} className="own-outcome" tabIndex={-1} data-failed={outcome.failed || undefined}>
        <p role="status">{outcome.text}</p>
        {outcome.undo !== undefined && (
          <button ref={undo} type="button" className="button" onClick={outcome.undo}>
            {words.undo}
          </button>
        )}
      </div>
      <SaveForm desk={desk} act={act} />
    </section>
  );
}
