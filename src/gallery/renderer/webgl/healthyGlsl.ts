/**
 * A healthy cell: blue-grey, with six soft corners and two thin rims; its nucleus is a pale dot in its middle, where a
 * tumour cell is a bright ring: the two are told apart without colour, too.
 */
export const HEALTHY_GLSL = /* glsl */ `
// Signed distance of a hexagon with round corners, in the cell's own turn; its area is that of the disc.
float healthyDistance(vec2 p) {
  vec2 q = abs(vec2(p.x * vFrame.z + p.y * vFrame.w, p.y * vFrame.z - p.x * vFrame.w));
  q -= 2.0 * min(dot(vec2(-0.8660254, 0.5), q), 0.0) * vec2(-0.8660254, 0.5);
  q -= vec2(clamp(q.x, -0.3, 0.3), 0.52);
  // No two alike: the corners are drawn out or in a little.
  return (length(q) * sign(q.y) - 0.43) + 1.0 - outline(p / max(length(p), 1e-4), 0.045);
}

void drawCell(inout vec4 ink, vec2 p) {
  float d = healthyDistance(p);
  float inside = cover(d);
  float doom = vTrim.w;
  glow(ink, vRim.rgb, vTrim.y * falloff(abs(d), 0.3) * (1.0 - inside));
  vec4 body = mix(vCore, vEdge, clamp(1.0 + d, 0.0, 1.0));
  body.rgb *= 1.0 + 0.25 * lit(p) * uTheme.x;
#if NEAR
  float detail = smoothstep(9.0, 20.0, vBody.x);
  body.rgb *= 1.0 + detail * (grain(p * 5.0 + vSeed.xy * 50.0) - 0.5) * 0.5;
#endif
  over(ink, body.rgb, body.a * inside);
  // The nucleus lies in the middle: nothing about this cell is out of order.
  float n = length(p - 0.12 * (vSeed.xy - 0.5)) / (0.34 - 0.08 * doom);
  float soft = 0.05 + 0.7 / vBody.x;
  vec3 nucleus = COLOUR_HEALTHY_NUCLEUS * (1.0 + 0.5 * lit(p) * uTheme.x);
#if NEAR
  nucleus *= 1.0 + detail * ((grain(p * 9.0 + vSeed.zw * 30.0) - 0.5) * 0.7 - 0.3 * smoothstep(0.5, 0.0, n));
#endif
  over(ink, nucleus, 0.9 * (1.0 - smoothstep(1.0 - soft, 1.0 + soft, n)));
  over(ink, vRim.rgb, vRim.w * stroke(d + vTrim.x, vTrim.x));
  // The second rim, where there is room for two.
  float room = smoothstep(5.0, 8.0, vBody.x);
  over(ink, vRim.rgb, 0.4 * room * vRim.w * stroke(d + 0.24, 0.018));
  glow(ink, COLOUR_SEAM, vBody.y * 0.8 * falloff(abs(d + 0.03), 0.24));
}
`;
