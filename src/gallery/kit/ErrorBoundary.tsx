/** Catches what goes wrong while the page, or a part of it, is drawn: a sentence and two ways on, never a blank page. */

import { Component, type ReactNode } from 'react';
import { messageOf } from '../../core/failure';
import { strings } from '../words/strings';

interface ErrorBoundaryState {
  readonly failure: string | null;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in place of a part that the page can do without. */
  readonly instead?: (failure: string) => ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: messageOf(error) };
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead(this.state.failure);
    return (
      <main className="page-failure" role="alert">
        <h1>{strings.failure.pageTitle}</h1>
        <p>{strings.failure.pageText(this.state.failure)}</p>
        <p>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {strings.failure.reload}
          </button>{' '}
          <a className="button" href={location.pathname}>
            {strings.failure.startDefault}
          </a>
        </p>
      </main>
    );
  }
}
