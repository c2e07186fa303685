/** A result with its title, what it means, and a button that saves it as a figure. */
import type { ReactNode } from 'react';
import type { FigureName } from '../../../experiments/desk/deskApi';
import { words } from '../../words/experiments';
import { useExperimentCommands } from './experimentCommands';

interface ResultCardProps {
  readonly title: string;
  readonly meaning?: string;
  readonly figure?: FigureName;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function ResultCard({ title, meaning, figure, wide = false, children }: ResultCardProps) {
  const commands = useExperimentCommands();
  const label = words.saveSvgNamed(title);
  return (
    <article className={wide ? 'result wide' : 'result'} aria-label={title}>
      <div className="result-head">
        <h3>{title}</h3>
        {figure !== undefined && (
          <button
            type="button"
            className="text-button"
            aria-label={label}
            title={label}
            onClick={() => commands.saveFigure(figure)}
          >
            {words.saveSvg}
          </button>
        )}
      </div>
      {children}
      {meaning !== undefined && <p className="compare-hint">{meaning}</p>}
    </article>
  );
}
