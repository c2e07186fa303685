/** The six charts of the Lab: what each draws, its key, and its numbers in words. */
import { useMemo } from 'react';
import { ANTIGEN_BINS, ANTIGEN_BINS_PER_DECADE } from '../../protocol/series';
import { ACTIONS, DOSE } from '../../scenario/actions';
import { NK_STATE, NK_STATES } from '../../vocabulary';
import { ChartCard, type ChartSlots, type KeyItem } from '../charts/ChartCard';
import { createBarChart } from '../figures/barChart';
import type { Chart, ChartText, TimeMark } from '../figures/chart';
import { killsInTheLastHour } from '../figures/derived';
import { createLineChart, type Line } from '../figures/lineChart';
import { stateShares } from '../figures/nkStates';
import type { ChartPalette } from '../figures/palette';
import { createStackedChart } from '../figures/stackedChart';
import { paletteFor } from '../run/chartBoard';
import { effectorWords, hasTCells } from '../run/effectors';
import { notableInterventions } from '../run/interventions';
import type { Lab } from '../run/lab';
import { hasHealthy, useLab } from '../run/store';
import { formatNumber, formatPercent, formatTick, superscript } from '../words/format';
import type { Language } from '../words/languages';
import { strings } from '../words/strings';

const text = strings.charts;
const chartText: ChartText = { number: formatNumber, time: formatTick };
const concentration = (value: number): string =>
  value > 0 && value < LEAST_SHOWN_PICOMOLAR ? text.below(formatNumber(LEAST_SHOWN_PICOMOLAR)) : rounded(value);
const rounded = (value: number): string => formatNumber(Number(value.toPrecision(2)));

/** A chart of the page; `words` gives its numbers now: beside the key, and as a sentence. */
interface ChartPlan {
  /** The names of its title and of its unit among the words of the charts. */
  readonly key: 'cells' | 'limits' | 'killRate' | 'cytokines' | 'killsPerNk' | 'antigen';
  readonly unit?: 'limitsUnit' | 'killRateUnit' | 'cytokinesUnit' | 'killsPerNkUnit' | 'antigenUnit';
  readonly keyPlace: 'above' | 'beside';
  readonly items: (palette: ChartPalette) => readonly KeyItem[];
  readonly create: (lab: Lab, host: HTMLElement) => Chart;
  readonly words: (lab: Lab) => {
    readonly values: readonly string[];
    readonly sentence: string;
    readonly now?: string;
  };
  /** `words` has a short sentence for all eyes, too. */
  readonly speaks?: true;
}

function timeMarks({ store }: Lab): readonly TimeMark[] {
  const { interventions, timeStep_minutes } = store.getState();
  return notableInterventions(interventions, (key) => ACTIONS.has(key)).map(({ step, key }) => ({
    time_minutes: step * timeStep_minutes,
    kind: key === DOSE ? 'dose' : 'change',
  }));
}
const common = (lab: Lab, host: HTMLElement) => ({
  host,
  text: chartText,
  palette: lab.charts.palette(),
});
const lines = (lab: Lab, host: HTMLElement, drawn: readonly Line[], logarithmicFloor?: number): Chart =>
  createLineChart({
    ...common(lab, host),
    series: lab.series,
    marks: () => timeMarks(lab),
    lines: drawn,
    ...(logarithmicFloor === undefined ? {} : { logarithmicFloor }),
  });

const DASHED = [6, 3];
const DOTTED = [2, 3];
const LEAST_SHOWN_PICOMOLAR = 0.01;

const cellLines: readonly Line[] = [
  { values: (series) => series.column('liveTumour'), colour: (palette) => palette.tumour },
  { values: (series) => series.column('liveNk'), colour: (palette) => palette.naturalKiller, dash: DASHED },
];

const cells: ChartPlan = {
  key: 'cells',
  keyPlace: 'above',
  items: (palette) => [
    { label: text.tumour, colour: palette.tumour },
    { label: text.naturalKiller, colour: palette.naturalKiller, dash: 'dashed' },
  ],
  create: (lab, host) => lines(lab, host, cellLines),
  words({ series }) {
    const values = [formatNumber(series.latest('liveTumour')), formatNumber(series.latest('liveNk'))] as const;
    return { values, sentence: text.summary.cells(...values) };
  },
};

/** The same where there are healthy cells, too. */
const cellsWithHealthy: ChartPlan = {
  ...cells,
  items: (palette) => [...cells.items(palette), { label: text.healthy, colour: palette.healthy, dash: 'dotted' }],
  create: (lab, host) =>
    lines(lab, host, [
      ...cellLines,
      { values: (series) => series.column('liveHealthy'), colour: (palette) => palette.healthy, dash: DOTTED },
    ]),
  words(lab) {
    const { values, sentence } = cells.words(lab);
    const healthy = formatNumber(lab.series.latest('liveHealthy'));
    return { values: [...values, healthy], sentence: `${sentence}${text.summary.healthy(healthy)}` };
  },
};

/** What most NK cells do, those aside that have just struck. */
function limitNow(shares: readonly number[]): string {
  const told = (Object.keys(text.now) as (keyof typeof text.now)[]).map((state) => ({
    state,
    share: shares[NK_STATE[state]],
  }));
  const most = told.reduce((a, b) => (b.share > a.share ? b : a));
  return most.share === 0 ? '' : text.now[most.state](formatPercent(most.share));
}

const limits: ChartPlan = {
  key: 'limits',
  speaks: true,
  unit: 'limitsUnit',
  keyPlace: 'beside',
  items: (palette) =>
    NK_STATES.map((state) => ({
      label: strings.states[state],
      colour: palette.states[state],
      dash: 'block',
      sight: state,
    })),
  create: (lab, host) => createStackedChart({ ...common(lab, host), series: lab.series, marks: () => timeMarks(lab) }),
  words({ series }) {
    const parts = stateShares(series);
    const values = parts.map(formatPercent);
    const shares = NK_STATES.map((state, index) => `${strings.states[state]} ${values[index]}`).join(
      strings.units.comma,
    );
    return { values, sentence: text.summary.limits(shares), now: limitNow(parts) };
  },
};

const killsPerNk: ChartPlan = {
  key: 'killsPerNk',
  unit: 'killsPerNkUnit',
  keyPlace: 'above',
  items: () => [],
  create: (lab, host) =>
    createBarChart({
      ...common(lab, host),
      colour: (palette) => palette.naturalKiller,
      counts: () => lab.sink.histograms().killsPerNk,
      binLabel: String,
      fewestBins: 7,
    }),
  words({ sink }) {
    const counts = sink.histograms().killsPerNk;
    const most = counts.findLastIndex((count) => count > 0);
    return {
      values: [],
      sentence: text.summary.killsPerNk(formatNumber(counts[0] ?? 0), formatNumber(Math.max(0, most))),
    };
  },
};

const killRate: ChartPlan = {
  key: 'killRate',
  unit: 'killRateUnit',
  keyPlace: 'above',
  items: () => [],
  create: (lab, host) => lines(lab, host, [{ values: killsInTheLastHour, colour: (palette) => palette.kills }]),
  words({ series }) {
    const rate = killsInTheLastHour(series).at(-1) ?? 0;
    return { values: [], sentence: text.summary.killRate(rounded(rate)) };
  },
};

const cytokines: ChartPlan = {
  key: 'cytokines',
  unit: 'cytokinesUnit',
  keyPlace: 'above',
  items: (palette) => [
    { label: strings.fields.interferonGamma, colour: palette.interferonGamma },
    { label: strings.fields.tgfBeta, colour: palette.tgfBeta, dash: 'dashed' },
    { label: strings.fields.interleukin15, colour: palette.interleukin15, dash: 'dotted' },
  ],
  create: (lab, host) =>
    lines(
      lab,
      host,
      [
        { values: (series) => series.column('interferonGammaMean_pM'), colour: (palette) => palette.interferonGamma },
        { values: (series) => series.column('tgfBetaMean_pM'), colour: (palette) => palette.tgfBeta, dash: DASHED },
        {
          values: (series) => series.column('interleukin15Mean_pM'),
          colour: (palette) => palette.interleukin15,
          dash: DOTTED,
        },
      ],
      LEAST_SHOWN_PICOMOLAR,
    ),
  words({ series }) {
    const values = [
      concentration(series.latest('interferonGammaMean_pM')),
      concentration(series.latest('tgfBetaMean_pM')),
      concentration(series.latest('interleukin15Mean_pM')),
    ] as const;
    return { values, sentence: text.summary.cytokines(...values) };
  },
};

/** `10²` under the first bin of every second decade: more would not fit a narrow chart. */
function antigenBinLabel(bin: number): string {
  if (bin === 0) return text.antigenNone;
  const decade = (bin - 1) / ANTIGEN_BINS_PER_DECADE;
  return decade % 2 === 0 && decade > 0 ? `10${superscript(decade)}` : '';
}

const antigen: ChartPlan = {
  key: 'antigen',
  unit: 'antigenUnit',
  keyPlace: 'above',
  items: () => [],
  create: (lab, host) =>
    createBarChart({
      ...common(lab, host),
      colour: (palette) => palette.tumour,
      counts: () => lab.sink.histograms().antigen,
      binLabel: antigenBinLabel,
      fewestBins: ANTIGEN_BINS,
      labelEveryBin: true,
    }),
  words({ series }) {
    const sentence = text.summary.antigen(
      rounded(series.latest('medianAntigen')),
      formatNumber(series.latest('antigenNegative')),
    );
    return { values: [], sentence };
  },
};

function PlannedChart({ plan, lab }: { readonly plan: ChartPlan; readonly lab: Lab }) {
  const theme = useLab((state) => state.theme);
  const tCells = useLab(hasTCells);
  const title = effectorWords(text[plan.key], tCells);
  const mount = useMemo(
    () => (slots: ChartSlots) =>
      lab.charts.add(plan.create(lab, slots.plot), () => {
        const { values, sentence, now = '' } = plan.words(lab);
        slots.setValues(values);
        slots.setSentence(now);
        const told = lab.series.length === 0 ? text.noData : sentence;
        slots.setDescription(effectorWords(`${text[plan.key]}. ${told}`, hasTCells(lab.store.getState())));
      }),
    [plan, lab],
  );
  return (
    <ChartCard
      title={title}
      keyPlace={plan.keyPlace}
      items={plan.items(paletteFor(theme)).map((item) => ({ ...item, label: effectorWords(item.label, tCells) }))}
      mount={mount}
      speaks={plan.speaks === true}
      {...(plan.unit === undefined ? {} : { unit: effectorWords(text[plan.unit], tCells) })}
    />
  );
}

/** Drawings have words in them, so another language means other drawings. */
const planned = (lab: Lab, language: Language, plans: readonly ChartPlan[]) =>
  plans.map((plan) => <PlannedChart key={`${plan.key} ${language}`} plan={plan} lab={lab} />);

export function AllCharts({ lab }: { readonly lab: Lab }) {
  const healthy = useLab(hasHealthy);
  const language = useLab((state) => state.language);
  return planned(lab, language, [healthy ? cellsWithHealthy : cells, limits, killRate, cytokines, killsPerNk, antigen]);
}
