/** Death as it is seen: blebs bud from the membrane, swell to an amber cluster, pale and fall to pieces. */
export const DYING_GLSL = /* glsl */ `
#if NEAR
const int BLEBS = 11;
#else
const int BLEBS = 7;
#endif

// A small sphere, lit from the upper left, with a bright skin.
void drawBleb(inout vec4 ink, vec2 q, float radius, float shade) {
  float r = length(q);
#if INK
  float pen = max(0.045, 0.6 / vBody.x);
  over(ink, vCore.rgb, cover(r - radius));
  over(ink, vEdge.rgb, stroke(r - radius + pen, pen));
  return;
#endif
  float t = min(r / radius, 1.0);
  float light = clamp(0.66 + 0.5 * lit(q) / radius - 0.25 * t * t + shade, 0.0, 1.0);
  vec3 colour = mix(vCore.rgb, vEdge.rgb, light);
#if NEAR
  float skin = smoothstep(1.0 - max(0.16, 1.5 / (vBody.x * radius)), 1.0, t);
  colour = mix(colour, vEdge.rgb, 0.6 * skin * (0.45 + light));
  float glint = falloff(length(q + radius * vec2(0.36 * vFrame.x + 0.42 * vFrame.y, 0.42 * vFrame.x - 0.36 * vFrame.y)), radius * 0.42);
  colour += glint * 0.35 * vRim.w * uTheme.x * COLOUR_SEAM;
#endif
  over(ink, colour, cover(r - radius) * 0.96);
}

void drawCell(inout vec4 ink, vec2 p) {
  float growth = vTrim.x;
  float decay = vTrim.y;
  glow(ink, vRim.rgb, 0.4 * growth * vRim.w * falloff(max(length(p) - 0.7, 0.0), 0.8));
  vec2 step_ = vec2(-0.73737, 0.67549);
  vec2 turn = vFrame.zw;
  float core = mix(0.84, 0.7, growth) * (1.0 - 0.4 * decay);
  for (int i = 0; i < BLEBS; i++) {
    float f = float(i);
    float own = fract(f * f * 0.37 + f * 0.618 + vSeed.x * 7.0);
    turn = vec2(turn.x * step_.x - turn.y * step_.y, turn.x * step_.y + turn.y * step_.x);
    float size = mix(0.14, 0.16 + 0.34 * own * own, growth) * (1.0 - 0.5 * decay);
    float away = mix(0.86, 0.56 + 0.32 * fract(own * 7.0), growth) + decay * (0.1 + 0.5 * fract(own * 13.0));
    drawBleb(ink, p - turn * away, size, 0.12);
    // Half of them before the body, half of them on it.
    if (i == BLEBS / 2) drawBleb(ink, p, core, -0.05);
  }
#if NEAR
  // The nucleus, shrunken and in pieces.
  float bits = length(p - vec2(0.12, -0.1)) - 0.19;
  bits = min(bits, length(p + vec2(0.2, -0.06)) - 0.13);
  bits = min(bits, length(p + vec2(-0.04, -0.24)) - 0.1);
  over(ink, vCore.rgb * 0.4, smoothstep(0.05 + 0.5 / vBody.x, -0.04, bits) * 0.75 * (1.0 - decay));
#else
  over(ink, vCore.rgb * 0.5, 0.7 * falloff(length(p), 0.6) * (1.0 - decay));
#endif
}
`;
