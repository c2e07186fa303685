/** The round length, 1, 2 or 5 times a power of ten in µm, whose bar is as long as it can be within its room. */

const LONGEST_PIXELS = 96;

export function scaleBarLength(pixelsPerMicrometre: number): number {
  const longest = LONGEST_PIXELS / pixelsPerMicrometre;
  const decade = 10 ** Math.floor(Math.log10(longest));
  return ([5, 2].find((factor) => factor * decade <= longest) ?? 1) * decade;
}
