/** Saves the run's settings under a name, on this device or as a file. */
import { type FormEvent, useId, useState } from 'react';
import { ownPresetWords } from '../../../words/ownPresets';
import type { PresetDesk, Saving } from './desk';

interface SaveFormProps {
  readonly desk: PresetDesk;
  /** Does it and tells what came of it; whether it was done. */
  readonly act: (work: () => Promise<{ readonly text: string }>) => Promise<boolean>;
}

export function SaveForm({ desk, act }: SaveFormProps) {
  const words = ownPresetWords();
  const [name, setName] = useState('');
  const [saving, setSaving] = useState<Saving>('settings');
  const [busy, setBusy] = useState(false);
  const [changed] = useState(desk.hasChanges);
  const group = useId();
  const save = async (work: () => Promise<string>, empties: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const done = await act(async () => ({ text: await work() }));
    setBusy(false);
    if (done && empties) setName('');
  };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    void save(async () => words.kept(await desk.save(name, saving)), true);
  };
  const choice = (value: Saving, label: string) => (
    <label className="own-choice">
      <input type="radio" name={group} checked={saving === value} onChange={() => setSaving(value)} />
      {label}
    </label>
  );
  return (
    <form className="own-form" onSubmit={keep} aria-label={words.save}>
      <p className="own-form-title">{words.save}</p>
      {changed && (
        <fieldset className="own-choices">
          <legend className="visually-hidden">{words.what}</legend>
          {choice('settings', words.settings)}
          {choice('changes', words.changes)}
        </fieldset>
      )}
      <div className="own-line">
        <label className="own-name">
          <span>{words.name}</span>
          <input
            className="own-input"
            value={name}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit" className="button primary" aria-disabled={busy || undefined}>
          {words.keep}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={busy || undefined}
          onClick={() => void save(async () => words.exported(await desk.saveFile(name, saving)), false)}
        >
          {words.asFile}
        </button>
      </div>
    </form>
  );
}
