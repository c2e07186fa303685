/** How charts of many runs tell their conditions apart: up to four, by colour and by dash. */
import type { ChartPalette } from './palette';

const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

export const conditionColour = (palette: ChartPalette, n: number): string =>
  [palette.armA, palette.armB, palette.naturalKiller, palette.tumour][n % DASHES.length];

/** Lengths of dash and gap. */
export const conditionDash = (n: number): number[] => [...DASHES[n % DASHES.length]];

/** A colour that lets what lies behind it through. */
export const translucent = (colour: string, alpha: number): string =>
  `${colour}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
