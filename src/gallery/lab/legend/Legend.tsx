/** What the picture shows, a row for each thing; where the picture is in sight, a row makes what it names stand out. */
import type { ReactNode } from 'react';
import type { Sight } from '../../../vocabulary';
import { SightButton } from '../../charts/SightButton';
import { hasHealthy, hasStroma, useLab } from '../../run/store';
import { strings } from '../../words/strings';
import {
  DyingPicture,
  FieldPicture,
  HealthyPicture,
  NaturalKillerPicture,
  StromaPicture,
  SynapsePicture,
  TumourPicture,
} from './legendPictures';
import { Patterns } from './Patterns';

interface Row {
  readonly sight: Sight & keyof typeof strings.legend;
  readonly picture: ReactNode;
}

export function Legend({ live = false }: { readonly live?: boolean }) {
  const [healthy, stroma] = [useLab(hasHealthy), useLab(hasStroma)];
  const rows: readonly Row[] = [
    { sight: 'tumour', picture: <TumourPicture /> },
    { sight: 'naturalKiller', picture: <NaturalKillerPicture /> },
    ...(healthy ? [{ sight: 'healthy', picture: <HealthyPicture /> } as const] : []),
    ...(stroma ? [{ sight: 'stroma', picture: <StromaPicture /> } as const] : []),
    { sight: 'synapse', picture: <SynapsePicture /> },
    { sight: 'dying', picture: <DyingPicture /> },
    { sight: 'field', picture: <FieldPicture /> },
  ];
  return (
    <ul className="legend">
      {rows.map(({ sight, picture }) => {
        const words = (
          <>
            {picture}
            <span>{strings.legend[sight]}</span>
          </>
        );
        return (
          <li key={sight}>
            {live ? (
              <SightButton sight={sight} className="legend-button">
                {words}
              </SightButton>
            ) : (
              words
            )}
          </li>
        );
      })}
      <Patterns live={live} />
    </ul>
  );
}
