/** The part of the legend about patterns: what holds an NK cell back, and which tumour cells are bare or hurt. */
import './legend.css';
import type { ReactNode } from 'react';
import { SightButton } from '../../charts/SightButton';
import { patternWords } from '../../words/legend';

const BODY = 'M9 12c2-5 10-6 14-2s3 11-2 13-11 1-13-3-1-5 1-8z';
const RIM = { fill: 'none', stroke: '#40d6cd', strokeWidth: 1.8 } as const;

const Picture = ({ children }: { readonly children: ReactNode }) => (
  <svg className="legend-picture" viewBox="0 0 32 32" aria-hidden="true">
    {children}
  </svg>
);
const Filling = () => (
  <>
    <path d={BODY} fill="#1a8489" />
    <circle cx="14.5" cy="17" r="3.6" fill="#062a38" />
  </>
);

/** By the names of the NK states that have a look of their own. */
const STATES = {
  lowSignal: (
    <Picture>
      <Filling />
      <path d={BODY} {...RIM} strokeDasharray="4.2 3.4" />
    </Picture>
  ),
  inhibited: (
    <Picture>
      <Filling />
      <path d={BODY} {...RIM} />
      <path d="M20.5 11.5v10" stroke="#08323f" strokeWidth="5" strokeLinecap="round" />
      <path d="M20.5 11.5v10" stroke="#c9bcff" strokeWidth="2.6" strokeLinecap="round" />
    </Picture>
  ),
  suppressed: (
    <Picture>
      <Filling />
      <path d="M9 19l8-10M11 22.5l11-14M16 23l7.5-9.500M21 22l3-4" stroke="#8f8ab8" strokeWidth="1.6" />
      <path d={BODY} {...RIM} stroke="#8f8ab8" />
    </Picture>
  ),
  depleted: (
    <Picture>
      <path d={BODY} fill="#1a8489" opacity=".2" />
      <circle cx="15.5" cy="16.5" r="3.6" fill="none" stroke="#40d6cd" strokeWidth="1" opacity=".7" />
      <path d={BODY} {...RIM} strokeWidth="1.3" />
    </Picture>
  ),
  detaching: (
    <Picture>
      <Filling />
      <path d="M22.5 22C17 25 10 24 8 20s-1-5 1-8c2-4.5 9-6 13-3" {...RIM} strokeLinecap="round" />
    </Picture>
  ),
} as const;
type PatternedState = keyof typeof STATES;

const BARE = (
  <Picture>
    <circle cx="16" cy="16" r="11" fill="#571c48" stroke="#a59fc0" strokeWidth="1.6" strokeDasharray="4.3 4.34" />
    <ellipse cx="17.5" cy="16.5" rx="4.6" ry="5.2" fill="#7d55c7" />
  </Picture>
);
const WOUNDED = (
  <Picture>
    <circle cx="16" cy="16" r="11" fill="#571c48" stroke="#ff60a8" strokeWidth="2.2" />
    <ellipse cx="17.5" cy="16.5" rx="4.6" ry="5.2" fill="#7d55c7" />
    <g fill="#3d250b" stroke="#f6c766" strokeWidth="1.1">
      <circle cx="8.5" cy="12" r="1.8" />
      <circle cx="10.5" cy="21.5" r="1.8" />
      <circle cx="17" cy="7.5" r="1.8" />
    </g>
  </Picture>
);

const ROWS = [
  ...(Object.keys(STATES) as PatternedState[]).map((state) => ({ sight: state, name: state, picture: STATES[state] })),
  { sight: 'antigenFree', name: 'bare', picture: BARE },
  // Any cell may be hurt: no row of the picture stands out for it.
  { sight: undefined, name: 'wounded', picture: WOUNDED },
] as const;

export function Patterns({ live }: { readonly live: boolean }) {
  const words = patternWords();
  return (
    <>
      <li className="legend-hint">{words.states}</li>
      {ROWS.map(({ sight, name, picture }) => {
        const row = (
          <>
            {picture}
            <span>{words[name]}</span>
          </>
        );
        return (
          <li key={name}>
            {live && sight !== undefined ? (
              <SightButton sight={sight} className="legend-button">
                {row}
              </SightButton>
            ) : (
              <span className={live ? 'legend-button legend-plain' : 'legend-row'}>{row}</span>
            )}
          </li>
        );
      })}
    </>
  );
}
