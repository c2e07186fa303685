/** The two sliders that matter most, always in reach. */
import { apparentHalfMaximal } from '../../core/kinetics';
import { fullNameOf } from '../../scenario/aliases';
import { type CatalogueEntry, parameterCatalogue } from '../../scenario/catalogue';
import { ParameterControl } from '../parameters/ParameterControl';
import { useLab } from '../run/store';
import { formatQuantity } from '../words/format';
import { strings } from '../words/strings';

export const IL15_SUPPORT = fullNameOf('il15Support');
export const ANTIGEN_DENSITY = fullNameOf('antigenDensity');

/** Antigen density at which the CAR of these settings gives half of its signal. */
function halfMaximalDensity(values: Readonly<Record<string, number>>): number | undefined {
  const { 'car.halfMaximalDensity': tight, 'car.thresholdFactor': factor } = values;
  const { 'car.dissociation': dissociation, 'car.dissociationScale': scale } = values;
  if (tight === undefined) return undefined;
  return factor * apparentHalfMaximal(tight, dissociation, scale);
}

/** Its effect saturates: on an even track all that matters would lie in the first tenth. */
function logarithmic(entry: CatalogueEntry | undefined): CatalogueEntry | undefined {
  return entry === undefined ? undefined : { ...entry, spec: { ...entry.spec, scale: 'logarithmic' } };
}
const support = logarithmic(parameterCatalogue.get(IL15_SUPPORT));

export function HeroSliders() {
  const density = parameterCatalogue.get(ANTIGEN_DENSITY);
  const halfMaximal = useLab((state) => halfMaximalDensity(state.values));
  const landmarks =
    halfMaximal === undefined || density === undefined
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
      {support !== undefined && (
        <ParameterControl entry={support} label={il15.label} meaning={il15.meaning} className="hero hero-il15" />
      )}
      {density !== undefined && (
        <ParameterControl
          entry={density}
          label={antigen.label}
          meaning={antigen.meaning}
          landmarks={landmarks}
          className="hero hero-antigen"
        />
      )}
    </section>
  );
}
