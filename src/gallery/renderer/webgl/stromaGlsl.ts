/** A stroma cell: a grey spindle with long ends, streaked along its length; it lies still. */
export const STROMA_GLSL = /* glsl */ `
const float HALF_LENGTH = 2.0;

void drawCell(inout vec4 ink, vec2 p) {
  vec2 q = vec2(p.x * vFrame.z + p.y * vFrame.w, p.y * vFrame.z - p.x * vFrame.w);
  // Bent, and each cell another way.
  float t = q.x / HALF_LENGTH;
  q.y += (vSeed.x - 0.5) * 0.9 * (t * t - 0.3) + (vSeed.y - 0.5) * 0.8 * t * (t * t - 0.4);
  float along = clamp(abs(t), 0.0, 1.0);
  float taper = 1.0 - along * along;
  float width = (0.62 + 0.16 * vSeed.w) * taper * taper + 0.06 * taper;
  float d = abs(q.y) - width;
  d = along < 1.0 ? d * 0.85 : length(vec2(abs(q.x) - HALF_LENGTH, q.y));
  float inside = cover(d);
  vec4 body = mix(vCore, vEdge, clamp(1.0 + d / 0.5, 0.0, 1.0));
  body.rgb *= 1.0 + 0.3 * lit(p) * uTheme.x;
#if NEAR
  body.rgb *= 1.0 + smoothstep(9.0, 20.0, vBody.x) * (grain(q * vec2(3.0, 9.0) + vSeed.xy * 50.0) - 0.5) * 0.8;
#endif
  over(ink, body.rgb, body.a * inside);
  // Fibres run lengthwise.
  float room = smoothstep(5.0, 9.0, vBody.x);
  float streak = abs(fract(q.y / max(width, 0.05) * 2.0 + 0.2 * sin(q.x * 4.0 + vWave.x) + vSeed.z) - 0.5) * 0.5 * max(width, 0.05);
  over(ink, vRim.rgb, 0.3 * room * inside * cover(streak - max(0.02, 0.35 / vBody.x)));
  vec2 n2 = q / vec2(0.5, 0.24);
  float soft = 0.08 + 0.8 / vBody.x;
  over(ink, COLOUR_STROMA_NUCLEUS, 0.85 * (1.0 - smoothstep(1.0 - soft, 1.0 + soft, length(n2))));
  over(ink, vRim.rgb, vRim.w * stroke(d + vTrim.x, vTrim.x) * (abs(q.x) < HALF_LENGTH ? 1.0 : 0.0));
}
`;
