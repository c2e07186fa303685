/** An NK cell: small, teal, on the move; its granules gather where it strikes and run out; its state is a pattern. */
import { NK_STATE } from '../../vocabulary';

export const KILLER_GLSL = /* glsl */ `
const int GRANULES = 10;

// Longer than wide when roaming, with a narrow tail; flat at the front when it holds a target.
float killerDistance(vec2 p, bool bound) {
  vec2 q = bound ? vec2(p.x * 1.1 + 0.04, p.y * 0.94) : vec2(p.x * 0.9, p.y * (1.08 - 0.12 * p.x));
  float r = length(q);
  vec2 u = q / max(r, 1e-4);
  float d = r - outline(u, bound ? 0.03 : 0.055);
  if (!bound) return d;
  float front = p.x - 0.84;
  float k = 0.16;
  float h = clamp(0.5 + 0.5 * (front - d) / k, 0.0, 1.0);
  return mix(d, front, h) + k * h * (1.0 - h);
}

void drawGranules(inout vec4 ink, vec2 p, float gathered, float level) {
  float shown = level * float(GRANULES);
  if (shown <= 0.05) return;
  if (vBody.x < 5.5) {
    // Too small to count: one glint.
    vec2 at = mix(vec2(0.1, 0.0), vec2(0.6, 0.0), gathered);
    float r = length(p - at) * vBody.x;
    over(ink, COLOUR_GRANULE, level * clamp(2.0 - r, 0.0, 1.0) * 0.9);
    return;
  }
  float size = max(0.075, 1.0 / vBody.x);
  float light = 0.0;
  float dots = 0.0;
  for (int i = 0; i < GRANULES; i++) {
    float f = float(i);
    float present = clamp(shown - f, 0.0, 1.0);
    if (present <= 0.0) break;
    float a = f * 2.39996 + 6.2831853 * vSeed.z;
    float jitter = fract(f * 0.618 + vSeed.w);
    vec2 roaming = vec2(cos(a), sin(a)) * (0.6 + 0.16 * jitter) - vec2(0.06, 0.0);
    vec2 massed = vec2(0.66 - 0.26 * jitter * jitter, (fract(f * 0.382 + vSeed.y) - 0.5) * 0.86);
    float r = length(p - mix(roaming, massed, gathered));
    dots = max(dots, present * cover(r - size));
    light += present * exp(-r * r / (size * size * 3.2));
  }
  glow(ink, COLOUR_GRANULE, min(light, 1.6) * 0.3);
  over(ink, COLOUR_GRANULE, dots);
}

void drawKillerNucleus(inout vec4 ink, vec2 p, bool bound) {
  vec2 q = p - vec2(bound ? -0.26 : -0.12, (vSeed.x - 0.5) * 0.16);
  float n = length(q / vec2(0.47, 0.5));
  float mask = 1.0 - smoothstep(0.93 - 0.5 / vBody.x, 1.05 + 0.6 / vBody.x, n);
  vec3 colour = COLOUR_KILLER_NUCLEUS * (1.0 + 0.5 * lit(q));
  if (vBody.x > 12.0) colour *= 0.8 + 0.5 * mottle(q * 9.0 + vSeed.zw * 30.0);
  colour = mix(colour, COLOUR_KILLER_BODY, 0.55 * smoothstep(0.74, 0.97, n));
  over(ink, colour, mask * 0.92);
}

// Where the poison goes: a cream crescent between hunter and prey.
void drawSeam(inout vec4 ink, vec2 p) {
  float x = p.x - 0.9 + 0.16 * p.y * p.y;
  float along = smoothstep(0.82, 0.42, abs(p.y));
  glow(ink, COLOUR_SEAM, along * 0.55 * exp(-abs(x) / 0.15));
  over(ink, COLOUR_SEAM, along * cover(abs(x) - max(0.07, 0.8 / vBody.x)));
}

void drawFlash(inout vec4 ink, vec2 p) {
  vec2 q = p - vec2(0.92, 0.0);
  float r = length(q);
  float f = vBody.y;
  glow(ink, COLOUR_SEAM, f * (0.95 * exp(-r * r / 0.1) + 0.35 * exp(-r / 0.34)) * smoothstep(1.5, 0.7, r));
  float ring = 0.35 + 1.0 * (1.0 - f);
  glow(ink, COLOUR_SEAM, f * f * 0.55 * exp(-abs(r - ring) / 0.06) * smoothstep(1.5, 1.2, r));
}

void drawKiller(inout vec4 ink, vec2 p) {
  int state = vFace.z;
  bool bound = (vFace.w & FLAG_BOUND) != 0;
  bool synapse = (vFace.w & FLAG_SYNAPSE) != 0;
  bool suppressed = state == ${NK_STATE.suppressed};
  bool depleted = state == ${NK_STATE.depleted};
  float activation = vLevels.z;
  float doom = vFace.y == 1 ? mix(0.35, 0.9, vLevels.w) : 0.0;
  float d = killerDistance(p, bound);
  float dim = suppressed ? 0.55 : 1.0;
  vec3 rim = mix(COLOUR_KILLER_RIM, COLOUR_SUPPRESSED, suppressed ? 0.7 : 0.0);
  rim = mix(rim, COLOUR_DYING, doom);

  if ((vFace.w & FLAG_SECRETING) != 0) glow(ink, COLOUR_DYING, 0.3 * exp(-max(d, 0.0) / 0.16) * smoothstep(0.45, 0.2, d));
  glow(ink, rim, exp(-max(d, 0.0) / 0.13) * smoothstep(-0.12, 0.02, d) * smoothstep(0.42, 0.2, d) * (0.24 + 0.2 * activation) * dim);

  float depth = clamp(1.0 + d, 0.0, 1.0);
  vec3 body = mix(COLOUR_KILLER_CORE, COLOUR_KILLER_BODY, 0.25 + 0.75 * depth * depth);
  body *= (1.0 + (0.35 * lit(p) + 0.25 * activation) * uTheme.x);
  body = mix(body, COLOUR_SUPPRESSED * 0.45, suppressed ? 0.65 * uTheme.x : 0.0);
  body = mix(body, COLOUR_DYING_DARK, doom * 0.7);
  if (vBody.x > 13.0) body *= 0.75 + 0.5 * mottle(p * 8.0 + vSeed.xy * 50.0);
  over(ink, body, cover(d) * min((depleted ? 0.22 : 0.9) * uTheme.y, 0.97));
  if (!depleted) drawKillerNucleus(ink, p, bound);
  else over(ink, COLOUR_KILLER_RIM, 0.45 * stroke(length(p + vec2(0.12, 0.0)) - 0.4, 0.02));

  if (suppressed) {
    // Hatched all over: held down.
    float lines = abs(fract((p.x + p.y) * 2.2) - 0.5) / 2.2 * 0.7;
    over(ink, COLOUR_SUPPRESSED, cover(d + 0.1) * 0.75 * cover(lines - max(0.035, 0.4 / vBody.x)));
  }

  float width = depleted ? 0.03 : 0.05;
  float line = stroke(d + width, width);
  if (state == ${NK_STATE.lowSignal}) {
    // It feels too little: a broken rim.
    float around = atan(p.y, p.x) / 6.2831853 * 8.0;
    line *= mix(0.15, 1.0, smoothstep(0.32, 0.26, abs(fract(around) - 0.5)));
  }
  if (state == ${NK_STATE.detaching}) line *= smoothstep(0.75, 0.45, p.x) * 0.85 + 0.15;
  over(ink, rim, line * mix(0.8, 1.0, activation) * mix(1.0, 0.8, float(suppressed)));

  float gathered = synapse ? 1.0 : bound && state == ${NK_STATE.striking} ? 0.85 : bound ? 0.4 : 0.0;
  drawGranules(ink, p, gathered, vLevels.y * (1.0 - doom));
  if (state == ${NK_STATE.inhibited}) {
    // Stopped: a bar before the target.
    vec2 q = abs(p - vec2(0.5, 0.0)) - vec2(0.0, 0.44);
    float bar = length(vec2(q.x, max(q.y, 0.0)));
    over(ink, COLOUR_KILLER_NUCLEUS, 0.8 * cover(bar - max(0.17, 1.7 / vBody.x)));
    over(ink, COLOUR_INHIBITED, cover(bar - max(0.09, 0.9 / vBody.x)));
  }
  if (synapse) drawSeam(ink, p);
}
`;
