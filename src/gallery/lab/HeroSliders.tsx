/** The two sliders that matter most, always in reach. */
import { apparentHalfMaximal } from '../../core/kinetics';
import { type CatalogueEntry, entryOf } from '../../scenario/catalogue';
import type { ParameterName } from '../../scenario/parameterName';
import type { SomeSettings } from '../../scenario/scenario';
import { ParameterControl } from '../parameters/ParameterControl';
import { useLab } from '../run/store';
import { formatQuantity } from '../words/format';
import { strings } from '../words/strings';

export const IL15_SUPPORT = 'il15.support' satisfies ParameterName;
export const ANTIGEN_DENSITY = 'antigenExpression.density' satisfies ParameterName;

/** Antigen density at which the CAR of these settings gives half of its signal. */
function halfMaximalDensity(values: SomeSettings): number | undefined {
  const { 'car.halfMaximalDensity': tight, 'car.thresholdFactor': factor } = values;
  const { 'car.dissociation': dissociation, 'car.dissociationScale': scale } = values;
  if (tight === undefined || factor === undefined || dissociation === undefined || scale === undefined)
    return undefined;
  return factor * apparentHalfMaximal(tight, dissociation, scale);
}

/** Its effect saturates: on an even track all that matters would lie in the first tenth. */
const logarithmic = (entry: CatalogueEntry): CatalogueEntry => ({
  ...entry,
  spec: { ...entry.spec, scale: 'logarithmic' },
});
const support = logarithmic(entryOf(IL15_SUPPORT));

export function HeroSliders() {
  const density = entryOf(ANTIGEN_DENSITY);
  const halfMaximal = useLab((state) => halfMaximalDensity(state.values));
  const landmarks =
    halfMaximal === undefined
      ? []
      : [
          {
            value: halfMaximal,
            label: strings.panel.halfMaximal(formatQuantity(halfMaximal, density.spec.unit)),
            kind: 'landmark' as const,
          },
        ];
  const { il15, antigen } = strings.heroes;
  return (
    <section className="heroes" aria-label={strings.panel.heroes}>
      <h2 className="panel-title">{strings.panel.heroes}</h2>
      <ParameterControl entry={support} label={il15.label} meaning={il15.meaning} className="hero hero-il15" />
      <ParameterControl
        entry={density}
        label={antigen.label}
        meaning={antigen.meaning}
        landmarks={landmarks}
        className="hero hero-antigen"
      />
    </section>
  );
}
