/** Every sentence and word of the page in Simplified Chinese; loaded when that language is chosen. */

import { charts } from './charts/zh';
import { header } from './header/zh';
import { help } from './help/zh';
import { messages } from './messages/zh';
import { narration } from './narration/zh';
import { notices } from './notices/zh';
import { page } from './page/zh';
import { panel } from './panel/zh';
import type { Messages } from './shape';
import { stage } from './stage/zh';
import { story } from './story/zh';
import { transport } from './transport/zh';
import { units } from './units/zh';
import { views } from './views/zh';

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

export { laboratory } from './laboratory/zh';
