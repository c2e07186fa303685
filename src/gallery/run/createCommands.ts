/** What each command of the page does, over session, picture and store. */

import { minutesOf } from '../../core/units';
import { remarksOf } from '../../remarks/remarkError';
import { DOSE } from '../../scenario/actions';
import { withWord } from '../../scenario/bundles';
import { settingsFrom } from '../../scenario/catalogue';
import { decodeLink } from '../../scenario/link';
import type { RunReading } from '../../scenario/readRun';
import { DEFAULT_SEED, scenarioFor } from '../../scenario/resolve';
import type { Scenario } from '../../scenario/scenario';
import { seedProblem } from '../../scenario/validate';
import { CELL_KIND, SHOWN_FIELDS, type ShownField } from '../../vocabulary';
import { reportFailure } from '../client/report';
import { formatNumber, formatSpan } from '../words/format';
import { problemWords, thrownWords } from '../words/problemWords';
import { strings } from '../words/strings';
import type { Commands } from './commands';
import { effectorWords, hasTCells } from './effectors';
import type { Features } from './features';
import type { LanguageControl } from './languageControl';
import { type Model, PRESENT_MODEL } from './models';
import type { Narrator } from './narrator';
import { deviceRandom, newSeed } from './newSeed';
import type { OpenAt } from './openAt';
import { createParameterChanges } from './parameterChanges';
import type { PictureControl } from './pictureControl';
import { type Preferences, THEMES } from './preferences';
import type { FileParts } from './runFiles';
import type { Session } from './session';
import { minutesPerSecond, neighbouringSpeed, type SpeedKey } from './speeds';
import type { LabState, LabStore } from './store';
import { createTimeControl } from './timeControl';
import type { ViewRouting } from './viewRouting';

export interface CommandParts {
  readonly features: Features;
  readonly store: LabStore;
  readonly session: Session;
  readonly views: ViewRouting;
  readonly picture: PictureControl;
  readonly languages: LanguageControl;
  readonly narrator: Narrator;
  /** The address of the link that replays the run and opens at the present moment. */
  readonly addressHere: () => string;
  readonly openAt: OpenAt;
  /** Called while the present run is still the one that counts. */
  readonly beforeAnotherRun: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly keepPreferences: (preferences: Preferences) => void;
  readonly notify: (text: string) => void;
}

/** What one key goes through: each field, all of them, none. */
const FIELD_CHOICES: readonly (readonly ShownField[])[] = [...SHOWN_FIELDS.map((name) => [name]), SHOWN_FIELDS, []];

/** Every parameter's default. */
const DEFAULT_SETTINGS = settingsFrom(({ spec }) => spec.default);

export function createCommands(parts: CommandParts): Commands {
  const { store, session, picture, notify } = parts;
  const { getState, setState } = store;
  const open = (scenario: Scenario, model: Model = PRESENT_MODEL): void => {
    parts.beforeAnotherRun();
    session.open(scenario, true, undefined, model).catch(reportFailure('Opening a run'));
  };
  /** A run of an older model in the page's own: what its link names, with the present model's values for the rest. */
  const inPresentModel = (scenario: Scenario): RunReading =>
    decodeLink(
      session
        .model()
        .encodeLink(scenario)
        .replace(/(^|&)v=[^&]*/, ''),
    );
  const keepPreferences = (): void => {
    const { theme, shortcuts, chosenLanguage } = getState();
    parts.keepPreferences({ theme, shortcuts, chosenLanguage });
  };
  const setSpeed = (speed: SpeedKey): void => {
    setState({ speed });
    session.loop().setSpeed(minutesPerSecond(speed));
  };
  const showFields = (fields: readonly ShownField[]): void => {
    setState({ fields });
    picture.showFields(fields);
  };
  const withSeed = (seed: string): void => {
    open({ ...session.scenarioAgain(), seed }, session.model());
    notify(strings.notices.newSeed(seed));
  };

  /** Opens a dialog when its code is there, and tells when it cannot be had; with nothing to fetch, changes at once. */
  const openWith = (fetched: Promise<unknown> | false | null, change: Partial<LabState>): void => {
    if (!fetched) setState(change);
    else
      fetched.then(
        () => setState(change),
        (error: unknown) => setState({ problems: [strings.header.notOpened(thrownWords(error))] }),
      );
  };
  const files = (): FileParts => ({
    store,
    session,
    openAt: parts.openAt,
    notify,
    showView: parts.views.show,
    keepNamed: parts.features.keepNamed,
  });

  return {
    ...createTimeControl(store, session, notify),
    showView: parts.views.show,
    replaceViewQuery: parts.views.replaceQuery,
    showParameter(soughtParameter) {
      parts.views.show({ view: 'lab', query: '' });
      store.setState({ soughtParameter });
    },
    playOrPause() {
      const { mode } = getState();
      if (mode === 'running') session.loop().pause();
      else if (mode === 'paused') session.loop().play();
      else if (mode === 'ended') this.goOn();
    },
    step: () => session.loop().step(),
    reset() {
      open(session.scenarioAgain(), session.model());
      notify(strings.notices.reset);
    },
    usePresentModel() {
      const { problems, scenario } = inPresentModel(session.scenarioNow());
      open(scenario);
      setState({ problems });
    },
    newSeed: () => withSeed(newSeed(deviceRandom)),
    chooseSeed(seed) {
      const problem = seedProblem(seed);
      if (problem === undefined) withSeed(seed);
      else notify(strings.input.seedRefused(problemWords(problem)));
    },
    choosePreset: (preset) => open(scenarioFor({ preset, seed: getState().scenario?.seed ?? DEFAULT_SEED })),
    goOn() {
      const { scenario, end_minutes } = getState();
      const later = end_minutes + minutesOf(scenario?.hours ?? 24);
      setState({ end_minutes: later });
      session.loop().setEnd(later);
      session.loop().play();
    },
    setSpeed,
    changeSpeed(by) {
      const speed = neighbouringSpeed(getState().speed, by);
      setSpeed(speed);
      notify(strings.notices.speed(strings.transport.speeds[speed]));
    },
    setParameter: createParameterChanges(store, session, notify),
    chooseWord(kind, word) {
      const same = session.scenarioAgain();
      const again = session.model().older === undefined ? same : inPresentModel(same).scenario;
      try {
        open(scenarioFor({ ...again, settings: withWord(again.settings, kind, word, DEFAULT_SETTINGS) }));
        notify(strings.notices.restarted(strings.words.kinds[kind]));
      } catch (error) {
        setState({ problems: remarksOf(error) });
      }
    },
    dose(value) {
      session.change({ key: DOSE, value });
      notify(strings.notices.dosed(formatNumber(value)));
    },
    showFields,
    nextField() {
      const shown = getState().fields.join();
      const at = FIELD_CHOICES.findIndex((choice) => choice.join() === shown);
      const next = FIELD_CHOICES[(at + 1) % FIELD_CHOICES.length];
      showFields(next);
      const names = next.map((name) => strings.fields[name]).join(strings.units.comma);
      notify(strings.notices.field(names === '' ? strings.fields.none : names));
    },
    zoomBy: picture.zoomBy,
    panBy: picture.panBy,
    fit: picture.fit,
    follow: picture.follow,
    followNext(kind) {
      void picture.followNext(CELL_KIND[kind]).then((id) => {
        const words =
          id === 0 ? strings.notices.noneToFollow[kind] : strings.notices.follows(strings.cell[kind](String(id)));
        notify(effectorWords(words, hasTCells(getState())));
      });
    },
    unfollow: () => picture.follow(0),
    togglePaths() {
      const paths = !getState().paths;
      setState({ paths });
      picture.showPaths(paths);
    },
    highlight: picture.highlight,
    toggleTheme() {
      const theme = THEMES[(THEMES.indexOf(getState().theme) + 1) % THEMES.length];
      setState({ theme });
      picture.setTheme(theme);
      keepPreferences();
    },
    setShortcuts(shortcuts) {
      setState({ shortcuts });
      keepPreferences();
    },
    chooseLanguage(language) {
      parts.languages.choose(language).then(keepPreferences, () => notify(strings.language.failed));
    },
    copyLink() {
      const { timeStep_minutes } = getState();
      const time = formatSpan(session.loop().present() * timeStep_minutes);
      parts.copy(parts.addressHere()).then(
        () => notify(strings.notices.linkCopied(time)),
        () => notify(strings.notices.linkNotCopied),
      );
    },
    copyHash() {
      const { stateHash } = getState();
      if (stateHash === null) return notify(strings.header.hashWhenPaused);
      parts.copy(stateHash).then(
        () => notify(strings.notices.hashCopied),
        () => notify(strings.notices.notCopied),
      );
    },
    showSharing: (sharing) => openWith(sharing && parts.features.sharing(), { sharing }),
    showSchedule: (scheduling) => openWith(scheduling && parts.features.schedule(), { scheduling }),
    showGallery: (choosing) => openWith(choosing && parts.features.gallery(), { choosing }),
    saveRun() {
      import('./runFiles')
        .then(({ saveRun }) => saveRun(files()))
        .catch((error: unknown) => setState({ problems: [strings.files.notSaved(thrownWords(error))] }));
    },
    openRunFile(file) {
      setState({ sharing: null });
      parts.beforeAnotherRun();
      import('./runFiles')
        .then(({ openRunFile }) => openRunFile(file, files()))
        .catch(() => setState({ problems: [strings.files.unreadable(file.name)] }));
    },
    tell: () => parts.narrator.tell(),
    showHelp: (helpOpen) => setState({ helpOpen }),
    dismissProblems: () => setState({ problems: [] }),
    restart: () => void session.restart().catch(reportFailure('Starting again')),
  };
}
