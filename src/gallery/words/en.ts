/** Every sentence and word of the page in English. Plain word first, term second. No promise about patients. */
import { charts } from './charts/en';
import { header } from './header/en';
import { help } from './help/en';
import { messages } from './messages/en';
import { narration } from './narration/en';
import { notices } from './notices/en';
import { page } from './page/en';
import { panel } from './panel/en';
import { stage } from './stage/en';
import { story } from './story/en';
import { transport } from './transport/en';
import { units } from './units/en';
import { views } from './views/en';

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
