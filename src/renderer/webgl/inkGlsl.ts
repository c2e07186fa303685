/** The few strokes that all cells are drawn with. Ink is premultiplied: layers go over each other, light is added. */
export const INK_GLSL = /* glsl */ `
void over(inout vec4 ink, vec3 colour, float alpha) {
  float a = clamp(alpha, 0.0, 1.0);
  ink = ink * (1.0 - a) + vec4(colour * a, a);
}
// Light: it brightens on the dark field and tints on white.
void glow(inout vec4 ink, vec3 colour, float strength) {
  if (uTheme.x > 0.5) ink.rgb += colour * strength;
  else over(ink, colour, strength * 0.5);
}
// 1 inside, 0 outside of a signed distance in radii, with an edge one pixel wide.
float cover(float distance) { return clamp(0.5 - distance * vBody.x, 0.0, 1.0); }
// A line of this half width about distance 0; never thinner than a good half pixel on either side.
float stroke(float distance, float halfWidth) { return cover(abs(distance) - max(halfWidth, 0.55 / vBody.x)); }

// The outline's radius in direction u: not a circle, and never twice the same.
float outline(vec2 u, float wobble) {
  float c2 = u.x * u.x - u.y * u.y;
  float s2 = 2.0 * u.x * u.y;
  float c3 = u.x * (4.0 * u.x * u.x - 3.0);
  float s3 = u.y * (3.0 - 4.0 * u.y * u.y);
  float two = c2 * vWave.x - s2 * vWave.y;
  float three = c3 * vWave.z - s3 * vWave.w;
  return 1.0 + wobble * (two + 0.7 * three + 0.45 * two * three);
}

float hash21(vec2 q) {
  vec3 r = fract(vec3(q.xyx) * 0.1031);
  r += dot(r, r.yzx + 33.33);
  return fract((r.x + r.y) * r.z);
}
// Smooth noise of 0…1.
float mottle(vec2 q) {
  vec2 i = floor(q);
  vec2 f = q - i;
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash21(i), hash21(i + vec2(1.0, 0.0)), f.x),
             mix(hash21(i + vec2(0.0, 1.0)), hash21(i + vec2(1.0, 1.0)), f.x), f.y);
}
// How much a point faces the light, which comes from the picture's upper left for every cell.
float lit(vec2 p) {
  vec2 q = vec2(vFrame.x * p.x - vFrame.y * p.y, vFrame.y * p.x + vFrame.x * p.y);
  return dot(q, vec2(-0.55, -0.7));
}
`;
