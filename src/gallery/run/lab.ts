/** Puts the Lab together: store, series, session, picture, commands; and starts the run that the address names. */

import type { Opening } from '../../scenario/opening';
import { presetByKey } from '../../scenario/resolve';
import type { Scenario } from '../../scenario/scenario';
import { reportFailure } from '../client/report';
import { createSeriesStore, type SeriesStore } from '../figures/seriesStore';
import { formatNumber } from '../words/format';
import { presetWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';
import { beginRun } from './beginRun';
import { type ChartBoard, createChartBoard } from './chartBoard';
import type { Commands } from './commands';
import { createCommands } from './createCommands';
import { createDoseWatch } from './doseWatch';
import { watchDrops } from './dropFiles';
import type { Features } from './features';
import { createFrameSink, type FrameSink } from './frameSink';
import type { LanguageControl } from './languageControl';
import { readLink } from './models';
import { createNarrator, type Narrator } from './narrator';
import { createOpenAt } from './openAt';
import { createPictureControl, type PictureControl } from './pictureControl';
import { writePreferences } from './preferences';
import { createScriptingDoor, type ScriptingDoor } from './scriptingDoor';
import { createSession, type Session } from './session';
import type { LabStore } from './store';
import { watchStory } from './storyWatch';
import { createUrlSync } from './syncUrl';
import { createViewRouting } from './viewRouting';

export interface Lab {
  readonly store: LabStore;
  readonly session: Session;
  readonly series: SeriesStore;
  readonly sink: FrameSink;
  readonly picture: PictureControl;
  readonly charts: ChartBoard;
  readonly commands: Commands;
  readonly door: ScriptingDoor;
  /** The address that opens this run of the present model so. */
  readonly addressOf: (scenario: Scenario, opening?: Opening) => string;
  readonly narrator: Narrator;
  /** A short answer to the visitor's last command. */
  notify(text: string): void;
  /** Another run takes the place of the present one, which its address keeps. */
  openRun(scenario: Scenario, opening: Opening): Promise<void>;
}

const NOTICE_MILLISECONDS = 4000;

function createNotifier(store: LabStore): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (notice) => {
    clearTimeout(timer);
    store.setState({ notice });
    timer = setTimeout(() => store.setState({ notice: '' }), NOTICE_MILLISECONDS);
  };
}

/** @param embedded the page is in a frame of another page: it leaves the address, the history and the device as they are */
export function createLab(
  store: LabStore,
  storage: Storage | undefined,
  languages: LanguageControl,
  embedded: boolean,
  features: Features,
): Lab {
  const series = createSeriesStore();
  const notify = createNotifier(store);
  const doses = createDoseWatch((fitted, asked) =>
    notify(strings.notices.doseTooLarge(formatNumber(fitted), formatNumber(asked))),
  );
  const sink = createFrameSink(store, series, () => document.hidden, doses);
  const session = createSession(store, sink);
  const picture = createPictureControl(store, sink, () => session.loop().refresh());
  const nameOfRun = (): string => {
    const { preset, seed } = session.scenarioNow();
    return `${preset} ${seed} ${session.model().version}`;
  };
  const query = (opening?: Opening): string =>
    languages.inLink(session.model().encodeLink(session.scenarioNow(), opening));
  const views = createViewRouting(
    store,
    () => session.loop(),
    // Said in the language of the page, which may still be on its way.
    (fragment) => {
      const tell = (): void => notify(strings.views.unknown(fragment));
      languages.follow(location.search).then(tell, tell);
    },
  );
  const url = createUrlSync({ query, nameOfRun, fragment: views.fragment }, location, history);
  const address = (): string => {
    url.flush();
    return url.address();
  };
  /** Opens where the run stands now, playing if it plays; the state's name is known while it is paused. */
  const addressHere = (): string => {
    url.flush();
    const { mode, stateHash } = store.getState();
    const opening: Opening = {
      step: session.loop().present(),
      playing: mode === 'running',
      ...(stateHash === null ? {} : { hash: stateHash }),
    };
    return url.address(query(opening));
  };
  const openAt = createOpenAt(store, session, notify);
  const narrator = createNarrator(store, series, () => {
    const preset = presetByKey(store.getState().scenario?.preset ?? '');
    return preset === undefined ? { watch: '', try: '' } : presetWords(preset);
  });
  const commands = createCommands({
    features,
    store,
    session,
    views,
    picture,
    languages,
    narrator,
    addressHere,
    openAt,
    beforeAnotherRun: url.flush,
    notify,
    // Outside a secure context there is no clipboard: that is a refusal too.
    copy: async (text) => navigator.clipboard.writeText(text),
    keepPreferences: (preferences) => writePreferences(storage, preferences),
  });
  const follow = (): void => {
    if (!embedded) url.call();
  };
  session.onScenarioChange(follow);
  // Ids begin anew with every run: whom one followed is not in it.
  store.subscribe((state, before) => {
    if (state.scenario !== before.scenario) picture.follow(0);
    if (state.language !== before.language) follow();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) session.loop().refresh();
  });
  const openAddress = async (): Promise<void> => {
    const { search } = location;
    const told = languages.follow(search).catch(() => strings.language.failed);
    const { scenario, opening, problems, notes, model } = await readLink(search);
    // While an older engine was fetched, the visitor may have gone elsewhere.
    if (location.search !== search) return;
    store.setState({ problems: [...problems, ...notes] });
    // What the page adds is said in its language, which may still be on its way.
    void told.then((sentence) => {
      const first = sentence === undefined ? [] : [sentence];
      const rest = problems.length > 0 ? [strings.problems.rest] : [];
      if (first.length + rest.length > 0)
        store.setState((state) => ({ problems: [...first, ...state.problems, ...rest] }));
    });
    url.arrived(`${scenario.preset} ${scenario.seed} ${model.version}`);
    openAt(scenario, opening, strings.notices.sameState, model).catch(reportFailure('The run of the address'));
  };
  if (embedded) void openAddress();
  else {
    watchDrops((dropping) => store.setState({ dropping }), commands.openRunFile);
    void beginRun({ store, session, notify, openAddress });
  }
  // Back and forward lead to other runs; a jump within the page has the same query.
  addEventListener('popstate', () => {
    if (!url.isHere()) void openAddress();
  });
  watchStory(store, (id) => session.loop().story(id));
  const charts = createChartBoard(store, series);
  const door = createScriptingDoor({ store, session, series, sink, commands, address });
  const addressOf = (scenario: Scenario, opening?: Opening): string =>
    url.address(languages.inLink(session.model().encodeLink(scenario, opening)));
  const openRun = (scenario: Scenario, opening: Opening): Promise<void> => {
    url.flush();
    return openAt(scenario, opening, strings.notices.sameState);
  };
  return { store, session, series, sink, picture, charts, commands, door, narrator, notify, openRun, addressOf };
}
