/** A tumour cell: translucent plum body, violet nucleus off the middle, a pink membrane as bright as its antigen. */
export const TUMOUR_GLSL = /* glsl */ `
void drawNucleus(inout vec4 ink, vec2 p, float shrink) {
  vec2 q = p - vFrame.wz * (0.1 + 0.14 * vSeed.w);
  q = vec2(q.x * vFrame.z + q.y * vFrame.w, q.y * vFrame.z - q.x * vFrame.w);
  vec2 n2 = q / (vec2(0.53, 0.42 + 0.07 * vSeed.x) * shrink);
  float n = length(n2);
  float soft = 0.04 + 0.9 / vBody.x;
  float mask = 1.0 - smoothstep(1.0 - soft, 1.0 + soft, n);
  float facing = lit(p) + 0.1;
  vec3 colour = mix(COLOUR_TUMOUR_NUCLEUS, COLOUR_TUMOUR_NUCLEUS_LIT, clamp(0.4 + 0.8 * facing + 0.15 * (1.0 - n), 0.0, 1.0));
#if NEAR
  float detail = smoothstep(10.0, 22.0, vBody.x);
  float chromatin = grain(q * 8.0 + vSeed.xy * 40.0);
  colour *= 1.0 + detail * (chromatin - 0.5) * 0.75;
  // The envelope, a little brighter, and two nucleoli.
  colour = mix(colour, COLOUR_TUMOUR_NUCLEUS_LIT, detail * 0.38 * smoothstep(0.76, 0.98, n));
  vec2 spot = (vSeed.yx - 0.5) * 0.36;
  float nucleoli = smoothstep(0.125, 0.07, length(q - spot)) + 0.8 * smoothstep(0.09, 0.045, length(q + spot * 1.3));
  colour = mix(colour, COLOUR_TUMOUR_NUCLEUS * 0.5, detail * 0.7 * min(nucleoli, 1.0));
#endif
#if INK
  // Stippled, with a line around it.
  colour = COLOUR_TUMOUR_NUCLEUS_LIT;
#if NEAR
  vec2 grid = q * 11.0;
  float dot_ = length(fract(vec2(grid.x + 0.5 * mod(floor(grid.y), 2.0), grid.y)) - 0.5);
  colour = mix(colour, COLOUR_TUMOUR_NUCLEUS * 0.6, detail * (1.0 - smoothstep(0.2, 0.2 + 11.0 / vBody.x, dot_)));
#endif
  colour = mix(colour, COLOUR_TUMOUR_NUCLEUS * 0.55, smoothstep(0.86 - 1.0 / vBody.x, 0.9, n));
#endif
  over(ink, colour, mask * 0.9);
}

void drawMembrane(inout vec4 ink, float d, vec2 p, vec2 u) {
  float width = vTrim.x;
  float strength = vRim.w;
  glow(ink, vRim.rgb, vTrim.y * falloff(abs(d), 0.38) * (1.0 - 0.6 * cover(d)));
  glow(ink, vRim.rgb, vTrim.z * falloff(-d, 0.5) * cover(d));
  float line = stroke(d + width, width);
  // Without antigen the rim is dashed: it shows without colour, too.
  if (vLevels.x <= 0.0) {
    float wave = eightfold(u);
    strength *= 0.12 + 0.88 * clamp(0.5 + (0.35 - wave) * vBody.x * 0.12, 0.0, 1.0);
  }
#if NEAR
  else {
    // Near by, the line softens inwards into the cortex, and receptors stand on it in patches.
    float detail = smoothstep(11.0, 26.0, vBody.x);
    float inwards = -d / (2.0 * width);
    line = mix(line, cover(d) * (1.0 - smoothstep(0.5, 1.8, inwards)), detail);
    float patches = grain(p * 9.0 + vSeed.zy * 60.0);
    float receptors = smoothstep(0.5, 0.8, mottle(p * 27.0 + vSeed.xw * 60.0)) * smoothstep(22.0, 50.0, vBody.x);
    strength *= mix(1.0, 0.72 + 0.7 * patches, detail);
    glow(ink, vRim.rgb, detail * vTrim.z * 0.9 * falloff(abs(d + width), 0.2) * patches);
    over(ink, vRim.rgb, line * min(strength, 1.0));
    over(ink, mix(vRim.rgb, COLOUR_SEAM, 0.55 * uTheme.x), receptors * line * (0.25 + 0.6 * vLevels.x));
    over(ink, mix(vRim.rgb, COLOUR_SEAM, 0.3 * uTheme.x), vRim.w * 0.6 * detail * stroke(d + 0.012, 0.012));
    return;
  }
#endif
  over(ink, vRim.rgb, line * min(strength, 1.0));
}

void drawCell(inout vec4 ink, vec2 p) {
  float r = length(p);
  vec2 u = p / max(r, 1e-4);
  float doom = vTrim.w;
  float edge = outline(u, 0.045 + 0.02 * doom);
  // The first buds of a doomed cell.
  vec2 own = vec2(u.x * vFrame.z - u.y * vFrame.w, u.x * vFrame.w + u.y * vFrame.z);
  edge += doom * (0.05 + 0.05 * vSeed.x) * max(eightfold(own) + 0.4 * (own.x + own.y), 0.0);
  float d = r - edge;
  float t = min(r / edge, 1.0);
  vec4 body = mix(vCore, vEdge, t * t);
  body.rgb *= 1.0 + 0.42 * lit(p) * uTheme.x;
#if NEAR && !INK
  float detail = smoothstep(10.0, 24.0, vBody.x);
  vec2 q = p + 0.16 * (vSeed.yz - 0.5);
  body.rgb *= 1.0 + detail * (grain(q * 5.0 + vSeed.xy * 50.0) - 0.5) * 0.6;
  // A web of mitochondria, dim, about the nucleus.
  float web = strands(q * 4.2 + vSeed.zw * 50.0);
  web = smoothstep(0.62, 1.0, web) * (1.0 - t * t * t);
  body.rgb += detail * web * 0.13 * (COLOUR_MEMBRANE - body.rgb) * (1.0 - doom);
#endif
  over(ink, body.rgb, body.a * cover(d));
  drawNucleus(ink, p, 1.0 - 0.3 * doom);
#if NEAR
  // Wounds: pores at the rim, the more the nearer to the lethal dose.
  if (vLevels.z > 0.04) {
    float at = (atan(u.y, u.x) / 6.2831853 + 0.5) * 13.0;
    float wounded = step(hash21(vec2(floor(at), vSeed.y * 91.0)), vLevels.z * 0.9);
    vec2 hole = vec2((fract(at) - 0.5) * 0.48, d + 0.15);
    float h = length(hole);
    over(ink, COLOUR_DYING_DARK * 0.5, wounded * 0.8 * smoothstep(0.085, 0.06, h));
    over(ink, COLOUR_DYING, wounded * 0.9 * smoothstep(0.03 + 0.6 / vBody.x, 0.012, abs(h - 0.075)));
  }
#endif
  drawMembrane(ink, d, p, u);
  // Struck: the whole rim lights up.
  glow(ink, COLOUR_SEAM, vBody.y * 0.8 * falloff(abs(d + 0.03), 0.24));
}
`;
