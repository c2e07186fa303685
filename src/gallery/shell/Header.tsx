/** The top line: what this is, which run it is, and how to pass it on. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { PRESETS } from '../../scenario/presets';
import { ExportIcon, GalleryIcon, HelpIcon, LinkIcon, MoonIcon, PaperIcon, SunIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { FileButtons } from '../run/FileButtons';
import { useLab } from '../run/store';
import { VIEWS } from '../run/views';
import { formatShortHash } from '../words/format';
import { presetWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';
import { LanguageButton } from './LanguageButton';
import { ViewTabs } from './ViewTabs';

const text = strings.header;

function PresetChooser() {
  const preset = useLab((state) => state.scenario?.preset ?? '');
  const commands = useCommands();
  return (
    <label className="preset">
      <span className="visually-hidden">{text.scenario}</span>
      <select className="quiet-select" value={preset} onChange={(event) => commands.choosePreset(event.target.value)}>
        {PRESETS.map((one) => (
          <option key={one.key} value={one.key}>
            {presetWords(one).title}
          </option>
        ))}
      </select>
    </label>
  );
}

function SeedField() {
  const seed = useLab((state) => state.scenario?.seed ?? '');
  const [typed, setTyped] = useState(seed);
  const commands = useCommands();
  useEffect(() => setTyped(seed), [seed]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && typed !== seed) commands.chooseSeed(typed);
    if (event.key === 'Escape') setTyped(seed);
  };
  return (
    <label className="seed" title={text.seedLabel}>
      <span>{text.seed}</span>
      <input
        className="quiet-input seed-input"
        aria-label={text.seedLabel}
        value={typed}
        size={Math.min(16, Math.max(4, typed.length))}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(seed)}
      />
    </label>
  );
}

function StateHash() {
  const hash = useLab((state) => state.stateHash);
  const commands = useCommands();
  const label = hash === null ? text.hashWhenPaused : text.hash(formatShortHash(hash), hash);
  // Its place is kept while the run goes on, so that nothing in the line jumps.
  return (
    <button type="button" className="hash" aria-label={label} title={label} onClick={commands.copyHash}>
      {hash === null ? text.noHash : formatShortHash(hash)}
    </button>
  );
}

export function Header() {
  const theme = useLab((state) => state.theme);
  const inLab = useLab((state) => state.view === 'lab');
  const commands = useCommands();
  const themeLabel = { fluorescence: text.toLight, light: text.toPrint, print: text.toDark }[theme];
  return (
    <header className="header">
      <h1 className="wordmark" title={strings.tagline}>
        {strings.name[0]}
        <span className="wordmark-end">{strings.name[1]}</span>
      </h1>
      {VIEWS.length > 1 && <ViewTabs />}
      {inLab && (
        <div className="run-name" role="group" aria-label={text.label}>
          <PresetChooser />
          <button
            type="button"
            className="icon-button"
            aria-label={text.gallery}
            title={text.gallery}
            onClick={() => commands.showGallery(true)}
          >
            <GalleryIcon />
          </button>
          <SeedField />
          <StateHash />
        </div>
      )}
      <div className="header-buttons">
        {inLab && (
          <span className="header-files">
            <FileButtons className="icon-button" />
          </span>
        )}
        <LanguageButton />
        <button
          type="button"
          className="icon-button"
          aria-label={themeLabel}
          title={themeLabel}
          onClick={commands.toggleTheme}
        >
          {{ fluorescence: <SunIcon />, light: <PaperIcon />, print: <MoonIcon /> }[theme]}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={text.help}
          title={text.help}
          onClick={() => commands.showHelp(true)}
        >
          <HelpIcon />
        </button>
        {inLab && (
          <>
            <button
              type="button"
              className="button header-export"
              aria-label={text.export}
              title={`${text.export}: ${text.exportHint}`}
              onClick={() => commands.showSharing('export')}
            >
              <ExportIcon />
              <span className="wide-only">{text.export}</span>
            </button>
            <button
              type="button"
              className="button primary"
              title={text.shareHint}
              onClick={() => commands.showSharing('share')}
            >
              <LinkIcon />
              <span className="wide-only">{text.share}</span>
              <span className="narrow-only">{text.shareShort}</span>
            </button>
          </>
        )}
      </div>
    </header>
  );
}
