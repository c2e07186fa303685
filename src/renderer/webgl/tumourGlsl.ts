/** A tumour cell: translucent plum body, violet nucleus off the middle, a pink membrane as bright as its antigen. */
export const TUMOUR_GLSL = /* glsl */ `
void drawTumourNucleus(inout vec4 ink, vec2 p, float shrink) {
  float turn = 6.2831853 * vSeed.z;
  vec2 axis = vec2(cos(turn), sin(turn));
  vec2 q = p - axis.yx * (0.1 + 0.14 * vSeed.w);
  q = vec2(dot(q, axis), dot(q, vec2(-axis.y, axis.x)));
  vec2 size = vec2(0.54, 0.41 + 0.08 * vSeed.x) * shrink;
  float n = length(q / size);
  float soft = 0.05 + 0.8 / vBody.x;
  float mask = 1.0 - smoothstep(1.0 - soft, 1.0 + soft, n);
  if (mask <= 0.0) return;
  vec3 colour = mix(COLOUR_TUMOUR_NUCLEUS, COLOUR_TUMOUR_NUCLEUS_LIT, clamp(0.42 + 0.75 * lit(q) + 0.12 * (1.0 - n), 0.0, 1.0));
  if (vBody.x > 11.0) {
    float detail = smoothstep(11.0, 20.0, vBody.x);
    float chromatin = mottle(q * 9.0 + vSeed.xy * 40.0) * 0.6 + mottle(q * 19.0 + vSeed.zw * 40.0) * 0.4;
    colour *= 1.0 + detail * (chromatin - 0.5) * 0.55;
    // The nuclear envelope, a little brighter, and one or two nucleoli.
    colour = mix(colour, COLOUR_TUMOUR_NUCLEUS_LIT, detail * 0.4 * smoothstep(0.78, 0.97, n));
    vec2 spot = (vSeed.yx - 0.5) * 0.34;
    float nucleolus = smoothstep(0.12, 0.06, length(q - spot)) + 0.8 * smoothstep(0.085, 0.04, length(q + spot * 1.3));
    colour = mix(colour, COLOUR_TUMOUR_NUCLEUS * 0.55, detail * 0.75 * min(nucleolus, 1.0));
  }
  over(ink, colour, mask * 0.9);
}

void drawMembrane(inout vec4 ink, float d, vec2 p, float antigen, float doom) {
  float s = antigen * antigen;
  float width = mix(0.022, 0.085, s);
  vec3 colour = mix(COLOUR_MEMBRANE, COLOUR_MEMBRANE_BRIGHT, smoothstep(0.45, 1.0, antigen));
  colour = mix(colour, COLOUR_DYING, doom);
  float strength = mix(0.42, 1.0, smoothstep(0.05, 0.85, antigen));
  glow(ink, colour, exp(-max(d, 0.0) / 0.12) * smoothstep(-0.1, 0.02, d) * (0.06 + 0.44 * s) * smoothstep(0.42, 0.2, d));
  glow(ink, colour, exp(min(d, 0.0) / 0.16) * cover(d) * (0.05 + 0.3 * s));
  float line = stroke(d + width, width);
  if (vBody.x > 18.0) {
    // Receptors in patches along the rim.
    float patches = mottle(p * 7.0 + vSeed.zy * 60.0) * 0.6 + mottle(p * 21.0 + vSeed.xw * 60.0) * 0.4;
    strength *= mix(1.0, 0.62 + 0.75 * patches, smoothstep(18.0, 34.0, vBody.x));
  }
  over(ink, colour, line * strength);
}

// No antigen: nothing for a CAR to hold on to. Dashes, so that it shows without colour.
void drawBareMembrane(inout vec4 ink, float d, vec2 u, float doom) {
  float around = atan(u.y, u.x) / 6.2831853 + vSeed.x;
  float dashes = vBody.x > 9.0 ? 15.0 : 9.0;
  float gap = abs(fract(around * dashes) - 0.5) * 6.2831853 / dashes;
  float dash = cover(gap - 0.29 * 6.2831853 / dashes);
  over(ink, mix(COLOUR_MEMBRANE_BARE, COLOUR_DYING, doom), stroke(d + 0.035, 0.028) * mix(0.1, 0.85, dash));
}

void drawTumour(inout vec4 ink, vec2 p) {
  float length_ = length(p);
  vec2 u = p / max(length_, 1e-4);
  float antigen = vLevels.x;
  float doom = vFace.y == 1 ? mix(0.35, 0.9, vLevels.w) : 0.0;
  float edge = outline(u, 0.045 + 0.03 * doom);
  float d = length_ - edge;
  float t = clamp(length_ / edge, 0.0, 1.0);

  vec3 body = mix(COLOUR_TUMOUR_CORE, COLOUR_TUMOUR_BODY, t * t * 0.9 + 0.1);
  body *= 1.0 + 0.4 * lit(p) * uTheme.x;
  body = mix(body, COLOUR_DYING_DARK, doom * 0.7 + 0.25 * vLevels.z * vLevels.z);
  float alpha = mix(0.66, 0.86, t * t * t);
  if (vBody.x > 13.0) {
    float detail = smoothstep(13.0, 26.0, vBody.x);
    float grain = mottle(p * 6.5 + vSeed.xy * 50.0) * 0.65 + mottle(p * 15.0 + vSeed.zw * 50.0) * 0.35;
    body *= 1.0 + detail * (grain - 0.5) * 0.7;
    // A few dark vacuoles.
    float hollow = smoothstep(0.8, 0.88, mottle(p * 4.2 + vSeed.wx * 70.0));
    body *= 1.0 - 0.5 * detail * hollow;
  }
  over(ink, body, cover(d) * min(alpha * uTheme.y, 0.96));
  drawTumourNucleus(ink, p, 1.0 - 0.3 * doom);

  // Wounds: pores at the rim, the more the nearer to the lethal dose.
  if (vLevels.z > 0.04 && vBody.x > 5.0) {
    float around = atan(u.y, u.x) / 6.2831853 + 0.5;
    float at = around * 13.0;
    float wounded = step(hash21(vec2(floor(at), vSeed.y * 91.0)), vLevels.z * 0.9);
    vec2 q = vec2((fract(at) - 0.5) * 0.48, d + 0.13);
    over(ink, COLOUR_DYING, wounded * 0.85 * smoothstep(0.075 + 0.6 / vBody.x, 0.03, length(q)));
  }
  if (antigen <= 0.0) drawBareMembrane(ink, d, u, doom);
  else drawMembrane(ink, d, p, antigen, doom);
  // Struck: the whole rim lights up.
  glow(ink, COLOUR_SEAM, vBody.y * 0.8 * exp(-abs(d + 0.03) / 0.09));
}
`;
