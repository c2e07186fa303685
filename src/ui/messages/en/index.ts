/** Every sentence and word of the page in English. Plain word first, term second. No promise about patients. */
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

export const en = {
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
} as const;
