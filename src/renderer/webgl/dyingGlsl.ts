/** Death as it is seen: blebs bud from the membrane, swell to an amber cluster, pale and fall to pieces. */
import { CELL_PHASE } from '../../vocabulary';

export const DYING_GLSL = /* glsl */ `
const int BLEBS = 8;

// A small sphere: dark at the rim, lit from the upper left.
void drawBleb(inout vec4 ink, vec2 q, float radius, vec3 colour, vec3 dark, float alpha) {
  float r = length(q);
  float mask = cover(r - radius);
  if (mask <= 0.0) return;
  float t = r / radius;
  float shade = clamp(0.72 + 0.85 * lit(q) / radius * 0.5 - 0.35 * t * t, 0.0, 1.2);
  vec3 c = mix(dark, colour, shade);
  c = mix(c, colour, 0.75 * smoothstep(1.0 - max(0.2, 1.6 / (vBody.x * radius)), 1.0, t));
  over(ink, c, mask * alpha);
}

void drawDying(inout vec4 ink, vec2 p, bool killer) {
  float progress = vLevels.w;
  bool doomed = vFace.y == ${CELL_PHASE.doomed};
  bool dead = vFace.y == ${CELL_PHASE.dead};
  // One story through three phases: buds, a cluster, fragments that drift apart and fade.
  float growth = doomed ? 0.3 * smoothstep(0.35, 1.0, progress) : dead ? 1.0 : 0.3 + 0.7 * progress;
  if (growth <= 0.01) return;
  float decay = dead ? progress : 0.0;
  float fade = 1.0 - decay * decay;
  vec3 colour = mix(COLOUR_DYING, COLOUR_CORPSE, smoothstep(0.0, 0.5, decay));
  vec3 dark = mix(COLOUR_DYING_DARK, COLOUR_CORPSE * 0.35, smoothstep(0.1, 0.7, decay));
  // What it was still shows: a killer dies teal within.
  if (killer) dark = mix(dark, COLOUR_KILLER_BODY, 0.55);

  glow(ink, colour, 0.32 * growth * (1.0 - decay) * exp(-max(length(p) - 0.95, 0.0) / 0.16) * smoothstep(1.6, 1.2, length(p)));
  int blebs = killer ? 6 : BLEBS;
  float turn = 6.2831853 / float(blebs);
  for (int i = 0; i < BLEBS; i++) {
    if (i >= blebs) break;
    float f = float(i);
    float own = fract(f * 0.618 + vSeed.x);
    float a = (f + 0.5 * (own - 0.5)) * turn + 6.2831853 * vSeed.y;
    float swell = mix(0.13, 0.27 + 0.09 * own, growth) * (1.0 - 0.45 * decay);
    float out_ = mix(0.93, 0.74 + 0.1 * own, smoothstep(0.2, 0.6, growth)) + 0.3 * decay * (0.4 + own);
    drawBleb(ink, p - vec2(cos(a), sin(a)) * out_, swell, colour, dark, (doomed ? growth * 3.3 : 0.95) * fade);
  }
  if (doomed) return;
  float core = mix(0.78, 0.6, growth) * (1.0 - 0.35 * decay);
  drawBleb(ink, p, core, mix(colour, dark, 0.35), dark, fade * 0.97);
  // The nucleus, shrunken and in pieces.
  float bits = length(p - vec2(0.12, -0.1)) - 0.2;
  bits = min(bits, length(p + vec2(0.2, -0.06)) - 0.13);
  bits = min(bits, length(p + vec2(-0.04, -0.24)) - 0.1);
  over(ink, dark * 0.45, smoothstep(0.06 + 0.5 / vBody.x, -0.03, bits) * 0.7 * fade);
}
`;
