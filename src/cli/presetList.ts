/** The ready-made runs, for a terminal and as JSON. */
import { PRESETS } from '../api';
import { writeAssignment } from '../api/language';

/** For a terminal. */
export function presetsAsText(): string {
  const blocks = PRESETS.map(({ key, title, summary, watch, try: toTry, hours, settings, sources }) => [
    `${key}: ${title}, ${hours} h`,
    `  ${summary}`,
    `  Watch: ${watch}`,
    `  Try: ${toTry}`,
    `  Set: ${Object.entries(settings)
      .map(([name, value]) => writeAssignment({ key: name, value }))
      .join(' ')}`,
    ...sources.map((source) => `  Source: ${source}`),
    '',
  ]);
  return blocks.flat().join('\n');
}

/** For other programs. */
export const presetsAsJson = (): string => `${JSON.stringify(PRESETS, null, 2)}\n`;
