/** One preset of one's own, and what can be done with it; its name becomes a field while it is renamed. */
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { labStore } from '../../../run/store';
import { formatNumber } from '../../../words/format';
import { ownPresetWords } from '../../../words/ownPresets';
import type { OwnPreset } from './desk';

interface PresetRowProps {
  readonly preset: OwnPreset;
  readonly onOpen: () => void;
  /** Whether it was done. */
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

const dateOf = (millis: number): string =>
  new Date(millis).toLocaleDateString(labStore.getState().language, { dateStyle: 'medium' });

function NameField({ name, onDone }: { readonly name: string; readonly onDone: (name: string | undefined) => void }) {
  const words = ownPresetWords();
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDone(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Here it leaves the field, not the dialog.
    event.stopPropagation();
    onDone(undefined);
  };
  return (
    <form className="own-line" onSubmit={submit}>
      <input
        ref={field}
        className="own-input"
        aria-label={words.newName(name)}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button">
        {words.done}
      </button>
      <button type="button" className="button" onClick={() => onDone(undefined)}>
        {words.cancel}
      </button>
    </form>
  );
}

export function PresetRow({ preset, onOpen, onRename, onExport, onDelete }: PresetRowProps) {
  const words = ownPresetWords();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const { name, basis, seed, hours, changes, savedAt } = preset;
  const wasRenaming = useRef(false);
  const row = useRef<HTMLLIElement>(null);
  /** The row holds the focus while button and field change places: were it nowhere, the dialog would take it a frame later. */
  const change = (to: boolean): void => {
    row.current?.focus();
    setRenaming(to);
  };
  // The button comes back in the place of the field, and with it the focus.
  useLayoutEffect(() => {
    if (wasRenaming.current && !renaming) rename.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const done = async (typed: string | undefined): Promise<void> => {
    if (typed === undefined || typed === name || (await onRename(typed))) change(false);
  };
  const button = (label: string, act: () => void) => (
    <button
      ref={label === words.rename ? rename : undefined}
      type="button"
      className="text-button"
      aria-label={words.of(label, name)}
      onClick={act}
    >
      {label}
    </button>
  );
  const facts = [words.facts(basis, seed, formatNumber(hours)), words.savedOn(dateOf(savedAt))];
  if (changes > 0) facts.splice(1, 0, words.withChanges(changes));
  return (
    <li ref={row} className="own-row" tabIndex={-1}>
      {renaming ? (
        <NameField name={name} onDone={(typed) => void done(typed)} />
      ) : (
        <>
          <span className="own-title">{name}</span>
          <span className="own-buttons">
            {button(words.open, onOpen)}
            {button(words.rename, () => change(true))}
            {button(words.export, onExport)}
            {button(words.delete, onDelete)}
          </span>
        </>
      )}
      <span className="own-facts">{facts.join(' · ')}</span>
    </li>
  );
}
