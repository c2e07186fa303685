/** The few strokes that all cells are drawn with. Ink is premultiplied: layers go over each other, light is added. */
export const INK_GLSL = /* glsl */ `
void over(inout vec4 ink, vec3 colour, float alpha) {
  ink = ink * (1.0 - alpha) + vec4(colour, 1.0) * alpha;
}
// Light: it brightens on the dark field and tints on white.
void glow(inout vec4 ink, vec3 colour, float strength) {
#if !INK
  float tint = strength * 0.5 * (1.0 - uTheme.x);
  ink = ink * (1.0 - tint) + vec4(colour * mix(tint, strength, uTheme.x), tint);
#endif
}
// Light that falls off to nothing at this distance: cheaper than an exponential, and it truly ends.
float falloff(float distance, float reach) {
  float f = max(1.0 - distance / reach, 0.0);
  return f * f * f;
}
// 1 inside, 0 outside of a signed distance in radii, with an edge one pixel wide.
float cover(float distance) { return clamp(0.5 - distance * vBody.x, 0.0, 1.0); }
// A line of this half width about distance 0; never thinner than a good half pixel on either side.
float stroke(float distance, float halfWidth) { return cover(abs(distance) - max(halfWidth, 0.55 / vBody.x)); }

// The outline's radius in direction u: not a circle, and never twice the same.
float outline(vec2 u, float wobble) {
  float two = (u.x * u.x - u.y * u.y) * vWave.x - 2.0 * u.x * u.y * vWave.y;
  float three = u.x * (4.0 * u.x * u.x - 3.0) * vWave.z - u.y * (3.0 - 4.0 * u.y * u.y) * vWave.w;
  return 1.0 + wobble * (two + 0.7 * three + 0.45 * two * three);
}
// The cosine of 8 times the angle of u: waves around the rim without an arc tangent.
float eightfold(vec2 u) {
  float c = 2.0 * u.x * u.x - 1.0;
  c = 2.0 * c * c - 1.0;
  return 2.0 * c * c - 1.0;
}
// How much a point faces the light, which comes from the picture's upper left for every cell.
float lit(vec2 p) {
  return dot(p, vec2(-0.55 * vFrame.x - 0.7 * vFrame.y, 0.55 * vFrame.y - 0.7 * vFrame.x));
}

#if NEAR
float hash21(vec2 q) {
  vec3 r = fract(vec3(q.xyx) * 0.1031);
  r += dot(r, r.yzx + 33.33);
  return fract((r.x + r.y) * r.z);
}
// Smooth noise of 0…1.
float mottle(vec2 q) {
  vec2 i = floor(q);
  vec2 f = q - i;
  f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  return mix(mix(hash21(i), hash21(i + vec2(1.0, 0.0)), f.x),
             mix(hash21(i + vec2(0.0, 1.0)), hash21(i + vec2(1.0, 1.0)), f.x), f.y);
}
// Two turned octaves: no grid to be seen.
float grain(vec2 q) {
  return 0.62 * mottle(q) + 0.38 * mottle(mat2(1.6, 1.2, -1.2, 1.6) * q + 7.3);
}
// Branching strands of 0…1.
float strands(vec2 q) { return 1.0 - abs(2.0 * grain(q) - 1.0); }
#endif
`;
