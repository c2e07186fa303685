/** All other parameters, in groups that unfold, made from the mechanisms' own declarations. */
import { Accordion } from '@base-ui/react/accordion';
import { Switch } from '@base-ui/react/switch';
import { useCallback, useEffect, useState } from 'react';
import { type CatalogueEntry, parameterCatalogue } from '../../scenario/catalogue';
import { ChevronIcon } from '../kit/icons';
import { ParameterControl } from '../parameters/ParameterControl';
import { useCommands } from '../run/commands';
import { type LabState, labStore, useLab } from '../run/store';
import { mechanismLabel } from '../words/laboratoryWords';
import { strings } from '../words/strings';
import { ANTIGEN_DENSITY, IL15_SUPPORT } from './HeroSliders';

type GroupKey = CatalogueEntry['group'];

interface MechanismPart {
  readonly key: string;
  readonly label: string;
  readonly enabled: CatalogueEntry | undefined;
  readonly entries: readonly CatalogueEntry[];
}

const GROUP_KEYS = Object.keys(strings.groups) as readonly GroupKey[];
const HEROES = new Set([IL15_SUPPORT, ANTIGEN_DENSITY]);
const isSwitch = (entry: CatalogueEntry): boolean => entry.key === `${entry.mechanismKey}.enabled`;

const entriesOf = (group: GroupKey): readonly CatalogueEntry[] =>
  [...parameterCatalogue.values()].filter((entry) => entry.group === group && !HEROES.has(entry.key));

function partsOf(entries: readonly CatalogueEntry[]): readonly MechanismPart[] {
  const keys = [...new Set(entries.map((entry) => entry.mechanismKey))];
  return keys.map((key) => {
    const own = entries.filter((entry) => entry.mechanismKey === key);
    return {
      key,
      label: mechanismLabel(own[0]),
      enabled: own.find(isSwitch),
      entries: own.filter((entry) => !isSwitch(entry)),
    };
  });
}

function MechanismSwitch({ entry }: { readonly entry: CatalogueEntry }) {
  const on = useLab((state) => state.values[entry.key] !== 0);
  const commands = useCommands();
  return (
    <Switch.Root
      className="switch"
      aria-label={strings.panel.switchedOn(mechanismLabel(entry))}
      checked={on}
      onCheckedChange={(checked) => commands.setParameter(entry.key, checked ? 1 : 0, true)}
    >
      <Switch.Thumb className="switch-thumb" />
    </Switch.Root>
  );
}

function Mechanism({ part }: { readonly part: MechanismPart }) {
  return (
    <section className="mechanism" aria-label={part.label}>
      <div className="mechanism-head">
        <h4>{part.label}</h4>
        {part.enabled !== undefined && <MechanismSwitch entry={part.enabled} />}
      </div>
      {part.entries.map((entry) => (
        <ParameterControl key={entry.key} entry={entry} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: GroupKey }) {
  const older = useLab((state) => state.olderModel !== null);
  const known = useLab((state) => state.presetSettings);
  // An older model has no use for a slider that came after it.
  const entries = entriesOf(group).filter(({ key }) => !older || key in known);
  const countChanged = useCallback(
    ({ values, presetSettings }: LabState) =>
      entriesOf(group).filter(({ key }) => values[key] !== presetSettings[key]).length,
    [group],
  );
  const changed = useLab(countChanged);
  if (entries.length === 0) return null;
  return (
    <Accordion.Item className="group" value={group}>
      <Accordion.Header className="group-header">
        <Accordion.Trigger className="group-trigger">
          <span>{strings.groups[group]}</span>
          <span className="group-count">
            {changed > 0 && <span className="group-changed">{strings.panel.changed(changed)}</span>}
            {entries.length}
            <ChevronIcon />
          </span>
        </Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Panel className="group-panel">
        {partsOf(entries).map((part) => (
          <Mechanism key={part.key} part={part} />
        ))}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

/** Frames that a group is given to unfold. */
const PATIENCE_FRAMES = 60;

/** Brings a parameter's control into sight, with the keyboard in it, as soon as it is there. */
function reveal(key: string, shown: () => void): () => void {
  let frame = 0;
  const look = (left: number): void => {
    const control = document.querySelector(`[data-parameter="${CSS.escape(key)}"]`);
    const field = control?.querySelector<HTMLElement>('input, select');
    field?.focus({ preventScroll: true });
    const found = field !== undefined && field !== null && document.activeElement === field;
    if (!found && left > 0) {
      frame = requestAnimationFrame(() => look(left - 1));
      return;
    }
    control?.scrollIntoView({ block: 'center' });
    shown();
  };
  frame = requestAnimationFrame(() => look(PATIENCE_FRAMES));
  return () => cancelAnimationFrame(frame);
}

/** The groups that are unfolded; the one of a parameter that is sought among them. */
function useOpenGroups(): readonly [open: string[], setOpen: (open: string[]) => void] {
  const [open, setOpen] = useState<string[]>([]);
  const sought = useLab((state) => state.soughtParameter);
  const inLab = useLab((state) => state.view === 'lab');
  useEffect(() => {
    if (sought === null || !inLab) return;
    const group = parameterCatalogue.get(sought)?.group;
    if (group !== undefined && !HEROES.has(sought)) setOpen((before) => [...new Set([...before, group])]);
    return reveal(sought, () => labStore.setState({ soughtParameter: null }));
  }, [sought, inLab]);
  return [open, setOpen];
}

export function ParameterGroups() {
  const [open, setOpen] = useOpenGroups();
  return (
    <section aria-label={strings.panel.others}>
      <h2 className="panel-title">{strings.panel.others}</h2>
      <Accordion.Root multiple className="groups" value={open} onValueChange={setOpen}>
        {GROUP_KEYS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </Accordion.Root>
    </section>
  );
}
