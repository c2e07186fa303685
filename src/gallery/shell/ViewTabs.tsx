/** The views of the page, as links: each has an address of its own. */

import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { VIEWS, writePlace } from '../run/views';
import { strings } from '../words/strings';

export function ViewTabs() {
  const present = useLab((state) => state.view);
  const commands = useCommands();
  return (
    <nav className="views" aria-label={strings.views.label}>
      {VIEWS.map((view) => (
        <a
          key={view}
          className="view-tab"
          href={writePlace({ view, query: '' }) || '#lab'}
          aria-current={view === present ? 'page' : undefined}
          onClick={(event) => {
            // Another tab or window is the browser's business.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            if (view !== present) commands.showView({ view, query: '' });
          }}
        >
          {strings.views.titles[view]}
        </a>
      ))}
    </nav>
  );
}
