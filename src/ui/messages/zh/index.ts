/** Every sentence and word of the page in Simplified Chinese; loaded when that language is chosen. */
import type { Messages } from '../messages';
import { charts } from './charts';
import { header } from './header';
import { help } from './help';
import { messages } from './messages';
import { narration } from './narration';
import { notices } from './notices';
import { page } from './page';
import { panel } from './panel';
import { stage } from './stage';
import { story } from './story';
import { transport } from './transport';
import { units } from './units';
import { views } from './views';

export const zh: Messages = {
  ...page,
  ...header,
  ...notices,
  ...stage,
  ...story,
  ...transport,
  ...panel,
  ...charts,
  ...narration,
  ...messages,
  ...help,
  ...units,
  ...views,
};

export { laboratory } from './laboratory';
