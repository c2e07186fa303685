/** An NK cell: small, teal, on the move; its granules gather where it strikes and run out; its state is a pattern. */
import { NK_STATE } from '../../../vocabulary';

export const KILLER_GLSL = /* glsl */ `
#if NEAR
const int GRANULES = 12;
const float ROAMING = 0.58;
#else
const int GRANULES = 5;
const float ROAMING = 0.46;
#endif

// Longer than wide when roaming, with a narrow tail; flat at the front when it holds a target.
float killerDistance(vec2 p, bool bound) {
  vec2 q = bound ? vec2(p.x * 1.1 + 0.04, p.y * 0.94) : vec2(p.x * 0.9, p.y * (1.08 - 0.13 * p.x));
  float r = length(q);
  float d = r - outline(q / max(r, 1e-4), bound ? 0.03 : 0.06);
  float front = p.x - 0.86;
  float h = clamp(0.5 + (front - d) / 0.32, 0.0, 1.0);
  return bound ? mix(d, front, h) + 0.16 * h * (1.0 - h) : d;
}

void drawNucleus(inout vec4 ink, vec2 p, bool bound) {
  vec2 q = p - vec2(bound ? -0.26 : -0.1, (vSeed.x - 0.5) * 0.16);
#if NEAR
  float n = length(q * vec2(2.1, 2.0));
#else
  // Small cells would be all nucleus.
  float n = length(q) * 2.5;
#endif
  float soft = 0.05 + 0.7 / vBody.x;
  float mask = 1.0 - smoothstep(1.0 - soft, 1.0 + soft, n);
  vec3 colour = COLOUR_KILLER_NUCLEUS * (1.0 + 0.6 * lit(q));
#if NEAR
  float detail = smoothstep(9.0, 18.0, vBody.x);
#if INK
  detail *= 0.2;
#endif
  colour *= 1.0 + detail * 1.3 * (grain(q * 8.0 + vSeed.zw * 30.0) - 0.45);
  colour = mix(colour, COLOUR_KILLER_BODY, detail * 0.55 * smoothstep(0.76, 0.98, n));
#endif
  over(ink, colour, mask * mix(0.5, 0.92, smoothstep(5.0, 12.0, vBody.x)));
}

// Seeds of a sunflower, turned by the cell's own angle; at a synapse they crowd behind the seam.
void drawGranules(inout vec4 ink, vec2 p, float gathered, float level) {
  float shown = level * float(GRANULES);
  float size = max(0.075, 0.85 / vBody.x);
  float light = 0.0;
  float dots = 0.0;
  vec2 step_ = vec2(-0.73737, 0.67549);
  vec2 turn = vFrame.zw;
  for (int i = 0; i < GRANULES; i++) {
    float f = float(i);
    float present = clamp(shown - f, 0.0, 1.0);
    turn = vec2(turn.x * step_.x - turn.y * step_.y, turn.x * step_.y + turn.y * step_.x);
    float jitter = fract(f * 0.618 + vSeed.w);
    vec2 roaming = turn * (ROAMING + 0.18 * jitter) - vec2(0.04, 0.0);
    vec2 massed = vec2(0.68 - 0.3 * jitter * jitter, (fract(f * 0.7549 + vSeed.y) - 0.5) * 0.95);
    float r = length(p - mix(roaming, massed, gathered));
    dots = max(dots, present * cover(r - size));
    light += present * falloff(r, size * 3.2);
  }
  // Specks of a few pixels would drown in them.
  float room = smoothstep(2.0, 5.0, vBody.x);
  glow(ink, COLOUR_GRANULE, min(light, 1.5) * 0.42 * room);
  over(ink, COLOUR_GRANULE, dots * room);
}

// Where the poison goes: a cream crescent between hunter and prey.
void drawSeam(inout vec4 ink, vec2 p) {
  float x = p.x - 0.93 + 0.2 * p.y * p.y;
  float along = 1.0 - smoothstep(0.42, 0.86, abs(p.y));
  glow(ink, COLOUR_SEAM, along * 0.75 * falloff(abs(x), 0.5));
  over(ink, COLOUR_SEAM, along * cover(abs(x) - max(0.055 * along, 0.7 / vBody.x)));
}

void drawFlash(inout vec4 ink, vec2 p) {
  float r = length(p - vec2(0.95, 0.0));
  float f = vBody.y;
  glow(ink, COLOUR_SEAM, f * (0.9 * falloff(r, 0.75) + 0.4 * falloff(r, 1.5)));
  glow(ink, COLOUR_SEAM, f * f * 0.6 * falloff(abs(r - 1.35 + f), 0.16));
}

void drawCell(inout vec4 ink, vec2 p) {
  int state = vFace.z;
  bool bound = (vFace.w & FLAG_BOUND) != 0;
  bool synapse = (vFace.w & FLAG_SYNAPSE) != 0;
  bool depleted = state == ${NK_STATE.depleted};
  float d = killerDistance(p, bound);
  float inside = cover(d);
  glow(ink, COLOUR_DYING, float((vFace.w & FLAG_SECRETING) != 0) * 0.3 * falloff(d, 0.42) * (1.0 - inside));
  glow(ink, vRim.rgb, vTrim.y * falloff(abs(d), 0.4) * (1.0 - 0.6 * inside));

  float depth = clamp(1.0 + d, 0.0, 1.0);
  vec4 body = mix(vCore, vEdge, depth * depth * depth);
  body.rgb *= 1.0 + 0.4 * lit(p) * uTheme.x;
#if NEAR
  float detail = smoothstep(9.0, 20.0, vBody.x) * (INK == 1 ? 0.25 : 1.0);
  body.rgb *= 1.0 + detail * (grain(p * 6.0 + vSeed.xy * 50.0) - 0.5) * 0.9;
#endif
  over(ink, body.rgb, body.a * inside);
  glow(ink, vRim.rgb, vTrim.z * inside * falloff(-d, 0.4));
  if (!depleted) drawNucleus(ink, p, bound);
  // Empty-handed: hollow, with a small ring where the granules were.
  else over(ink, COLOUR_KILLER_RIM, 0.5 * stroke(length(p + vec2(0.1, 0.0)) - 0.38, 0.025));

  if (state == ${NK_STATE.suppressed}) {
    // Hatched all over: held down.
    float lines = abs(fract((p.x + p.y) * 1.9) - 0.5) * 0.37;
    over(ink, COLOUR_SUPPRESSED, 0.8 * cover(d + 0.12) * cover(lines - max(0.04, 0.4 / vBody.x)));
  }
  float line = stroke(d + vTrim.x, vTrim.x);
  // It feels too little: a broken rim.
  if (state == ${NK_STATE.lowSignal}) line *= 0.12 + 0.88 * clamp(0.5 + (eightfold(p / max(length(p), 1e-4)) + 0.2) * vBody.x * 0.12, 0.0, 1.0);
  // It lets go: the front is open.
  if (state == ${NK_STATE.detaching}) line *= 0.1 + 0.9 * (1.0 - smoothstep(0.45, 0.7, p.x));
  over(ink, vRim.rgb, line * vRim.w);
#if NEAR
  // The leading edge ruffles, brighter than the rest.
  float ruffle = bound ? 0.0 : smoothstep(0.35, 0.95, p.x) * detail;
  glow(ink, vRim.rgb, ruffle * 0.5 * falloff(abs(d + 0.06), 0.16) * (0.4 + 1.2 * mottle(vec2(p.y * 9.0, uClock.x * 0.8 + vSeed.x * 50.0))));
#endif

  float gathered = synapse ? 1.0 : bound && state == ${NK_STATE.striking} ? 0.85 : bound ? 0.4 : 0.0;
  drawGranules(ink, p, gathered, vLevels.y * (1.0 - vTrim.w));
  if (state == ${NK_STATE.inhibited}) {
    // Stopped: a bar before the target.
    vec2 q = abs(p - vec2(0.5, 0.0)) - vec2(0.0, 0.44);
    float bar = length(vec2(q.x, max(q.y, 0.0)));
    over(ink, COLOUR_KILLER_NUCLEUS, 0.85 * cover(bar - max(0.18, 1.7 / vBody.x)));
    over(ink, COLOUR_INHIBITED, cover(bar - max(0.09, 0.9 / vBody.x)));
  }
  if (synapse) drawSeam(ink, p);
  if (vBody.y > 0.0) drawFlash(ink, p);
}
`;
