/**
 * The cells' vertex shader: fetches a record, places its square, and works out everything that is the same for all
 * pixels of a cell, so that the fragment shader need not.
 */
import { CELL_FLAG } from '../../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE } from '../../../vocabulary';
import { HIGHLIGHT_GLSL } from '../highlight';
import { BOUND_FLAG, type CellLayer } from '../tracks';
import { SCENE_GLSL } from './sceneUniforms';

export const CELLS_PER_ROW = 256;
export const TEXELS_PER_CELL = 3;

/** What the vertex shader tells the fragment shader. `direction` is `out` for the one, `in` for the other. */
export const cellVaryings = (direction: 'in' | 'out'): string => /* glsl */ `
/** The point in the cell's own frame: radius 1, and for an NK the x axis towards where it heads or holds. */
${direction} vec2 vPoint;
/** Radius in device pixels, flash 0…1, opacity, light that reaches it. */
flat ${direction} vec4 vBody;
/** Kind, phase, state, flags. */
flat ${direction} ivec4 vFace;
/** Antigen, granules, damage or activation, progress; all 0…1. */
flat ${direction} vec4 vLevels;
/** Four numbers of 0…1 that belong to this cell for life. */
flat ${direction} vec4 vSeed;
/** Cosine and sine of the phases of the outline's two waves. */
flat ${direction} vec4 vWave;
/** Cosine and sine of the cell's frame, to light it from the same side as its neighbours; and of a turn of its own. */
flat ${direction} vec4 vFrame;
/** Colours at the middle and the edge; opacity at each. */
flat ${direction} vec4 vCore;
flat ${direction} vec4 vEdge;
/** The membrane's colour and strength. */
flat ${direction} vec4 vRim;
/** Membrane half width, its glow outwards and inwards, share of its way to death. */
flat ${direction} vec4 vTrim;
`;

const DRESS_TUMOUR = /* glsl */ `
void dress() {
  float antigen = vLevels.x;
  float s = antigen * antigen;
  float doom = vFace.y == ${CELL_PHASE.doomed} ? mix(0.35, 0.9, vLevels.w) : 0.0;
  vec3 rim = mix(COLOUR_MEMBRANE, COLOUR_MEMBRANE_BRIGHT, smoothstep(0.45, 0.95, antigen));
  vRim = vec4(rim, mix(0.4, 1.0, smoothstep(0.05, 0.8, antigen)));
  // Where cells are specks, their light would only wash out their colours.
  float room = mix(0.2, 1.0, smoothstep(2.0, 7.0, vBody.x));
  vTrim = vec4(mix(0.024, 0.086, s), room * (0.06 + 0.52 * s), room * (0.08 + 0.42 * s), doom);
  // No antigen: nothing for a CAR to hold on to, and no glow.
  if (antigen <= 0.0) { vRim = vec4(COLOUR_MEMBRANE_BARE, 0.85); vTrim = vec4(0.028, 0.0, 0.0, doom); }
  vRim.rgb = mix(vRim.rgb, COLOUR_DYING, doom);
  float scorched = doom * 0.7 + 0.25 * vLevels.z * vLevels.z;
  vCore = vec4(mix(COLOUR_TUMOUR_CORE, COLOUR_DYING_DARK, scorched), min(0.7 * uTheme.y, 0.97));
  vEdge = vec4(mix(COLOUR_TUMOUR_BODY, COLOUR_DYING_DARK, scorched), min(0.88 * uTheme.y, 0.97));
}
`;

const DRESS_KILLER = /* glsl */ `
void dress() {
  bool suppressed = vFace.z == ${NK_STATE.suppressed};
  bool depleted = vFace.z == ${NK_STATE.depleted};
  float activation = vLevels.z;
  float doom = vFace.y == ${CELL_PHASE.doomed} ? mix(0.35, 0.9, vLevels.w) : 0.0;
  vec3 rim = mix(COLOUR_KILLER_RIM, COLOUR_SUPPRESSED, suppressed ? 0.7 : 0.0);
  vRim = vec4(mix(rim, COLOUR_DYING, doom), mix(0.85, 1.0, activation));
  vTrim = vec4(depleted ? 0.032 : 0.05, (0.36 + 0.24 * activation) * (suppressed ? 0.5 : 1.0), 0.2, doom);
  vec3 core = mix(COLOUR_KILLER_CORE, COLOUR_KILLER_BODY, 0.2) * (1.0 + 0.3 * activation * uTheme.x);
  vec3 edge = COLOUR_KILLER_BODY * (1.0 + 0.3 * activation * uTheme.x);
  if (suppressed && uTheme.x > 0.5) { core = mix(core, COLOUR_SUPPRESSED * 0.3, 0.65); edge = mix(edge, COLOUR_SUPPRESSED * 0.5, 0.65); }
  float opacity = min((depleted ? 0.2 : 0.92) * uTheme.y, 0.97);
  vCore = vec4(mix(core, COLOUR_DYING_DARK, doom * 0.7), opacity);
  vEdge = vec4(mix(edge, COLOUR_DYING_DARK, doom * 0.7), opacity);
}
`;

/** One story through the phases: buds, a cluster, fragments that pale and drift apart. */
const DRESS_DYING = /* glsl */ `
void dress() {
  bool dead = vFace.y == ${CELL_PHASE.dead};
  float growth = dead ? 1.0 : 0.25 + 0.75 * vLevels.w;
  float decay = dead ? vLevels.w : 0.0;
  vec3 colour = mix(COLOUR_DYING, COLOUR_CORPSE, smoothstep(0.0, 0.45, decay));
  vec3 dark = mix(COLOUR_DYING_DARK, COLOUR_CORPSE * 0.35, smoothstep(0.1, 0.6, decay));
  // What it was still shows: a killer dies teal within, a healthy cell blue.
  if (uTheme.w > 0.5) dark = mix(COLOUR_DYING_DARK, vec3(1.0), decay);
  if (vFace.x == ${CELL_KIND.naturalKiller}) dark = mix(dark, COLOUR_KILLER_BODY, 0.6 * (1.0 - 0.6 * decay));
  if (vFace.x == ${CELL_KIND.healthy}) dark = mix(dark, COLOUR_HEALTHY_NUCLEUS, 0.6 * (1.0 - 0.6 * decay));
  vCore = vec4(dark, 1.0);
  vEdge = vec4(colour, 1.0);
  vRim = vec4(colour, (1.0 - decay) * (1.0 - decay));
  vTrim = vec4(growth, decay, 0.0, 1.0);
  // A corpse is a trace: it must not crowd out the living.
  vBody.z *= (1.0 - decay) * (1.0 - 0.4 * smoothstep(0.0, 0.25, decay));
}
`;

const DRESS_HEALTHY = /* glsl */ `
void dress() {
  float doom = vFace.y == ${CELL_PHASE.doomed} ? mix(0.35, 0.9, vLevels.w) : 0.0;
  float scorched = doom * 0.7 + 0.25 * vLevels.z * vLevels.z;
  // Small cells are all rim: it stays dim, so that the nucleus is what shines.
  float room = smoothstep(3.0, 10.0, vBody.x);
  vRim = vec4(mix(COLOUR_HEALTHY_RIM, COLOUR_DYING, doom), mix(0.5, 0.85, max(room, doom)));
  vTrim = vec4(0.03, 0.1, 0.0, doom);
  vCore = vec4(mix(COLOUR_HEALTHY_CORE, COLOUR_DYING_DARK, scorched), min(0.8 * uTheme.y, 0.97));
  vEdge = vec4(mix(COLOUR_HEALTHY_BODY, COLOUR_DYING_DARK, scorched), min(0.88 * uTheme.y, 0.97));
}
`;

const DRESS_STROMA = /* glsl */ `
void dress() {
  vRim = vec4(COLOUR_STROMA_RIM, 0.55);
  vTrim = vec4(0.03, 0.0, 0.0, 0.0);
  vCore = vec4(COLOUR_STROMA_CORE, min(0.85 * uTheme.y, 0.97));
  vEdge = vec4(COLOUR_STROMA_BODY, min(0.85 * uTheme.y, 0.97));
}
`;

const DRESS: Readonly<Record<CellLayer, string>> = {
  dying: DRESS_DYING,
  stroma: DRESS_STROMA,
  healthy: DRESS_HEALTHY,
  tumour: DRESS_TUMOUR,
  killer: DRESS_KILLER,
};
/** How far beyond its radius a cell's light and blebs go. */
const REACH: Readonly<Record<CellLayer, string>> = {
  dying: '1.55',
  stroma: '2.1',
  healthy: '1.4',
  tumour: '1.4',
  killer: '1.45',
};

export const cellVertex = (layer: CellLayer): string => /* glsl */ `#version 300 es
precision highp float;
precision highp int;
${SCENE_GLSL}
uniform highp usampler2D uCells;
/** The first cell of this layer. */
uniform float uFirst;
${cellVaryings('out')}
const float TURN = 6.2831853;
const float FLASH_SECONDS = 0.42;
const float BIRTH_SECONDS = 0.35;

uint scramble(uint v) {
  v = v * 747796405u + 2891336453u;
  v = ((v >> ((v >> 28u) + 4u)) ^ v) * 277803737u;
  return (v >> 22u) ^ v;
}
uvec4 bytes(uint word) { return uvec4(word, word >> 8u, word >> 16u, word >> 24u) & 255u; }
${DRESS[layer]}
${HIGHLIGHT_GLSL}

void main() {
  int slot = (gl_VertexID >> 2) + int(uFirst);
  int corner = gl_VertexID & 3;
  ivec2 texel = ivec2((slot & ${CELLS_PER_ROW - 1}) * ${TEXELS_PER_CELL}, slot / ${CELLS_PER_ROW});
  vec4 place = uintBitsToFloat(texelFetch(uCells, texel, 0));
  uvec4 record = texelFetch(uCells, texel + ivec2(1, 0), 0);
  vec4 former = uintBitsToFloat(texelFetch(uCells, texel + ivec2(2, 0), 0));
  vFace = ivec4(bytes(record.y));
  vLevels = vec4(bytes(record.z)) / 255.0;
  vSeed = vec4(bytes(scramble(record.x))) / 255.0;
  bool moves = uClock.w > 0.5;

  // Light that moves is for those who want motion; the others see a steady mark while the hit is news.
  bool hit = (vFace.w & ${CELL_FLAG.hit}) != 0;
  float flash = moves ? exp(-max(uClock.y - uintBitsToFloat(record.w), 0.0) / FLASH_SECONDS) : hit ? 0.6 : 0.0;
  flash = flash < 0.02 ? 0.0 : flash;
  float age = moves ? clamp((uClock.y - former.w) / BIRTH_SECONDS, 0.0, 1.0) : 1.0;
  age = 1.0 - (1.0 - age) * (1.0 - age);
  vec2 centre = mix(former.xy, place.xy, uClock.z);
  float pixels = max(place.z * mix(0.55, 1.0, age) * uView.z, 0.9);
  float light = mix(1.0, vignette((centre - uView.xy) * uView.z), 0.42 * uTheme.x);
  vBody = vec4(pixels, flash, mix(0.2, 1.0, age), light);

  float heading = former.z + (mod(place.w - former.z + 0.5 * TURN, TURN) - 0.5 * TURN) * uClock.z;
  float own = TURN * vSeed.z;
  vFrame = vec4(cos(heading), sin(heading), cos(own), sin(own));
  float stir = uClock.x * ${layer === 'killer' ? '1.5' : '0.45'};
  vec2 phase = TURN * vSeed.xy + stir * (vec2(0.5, 0.8) + 0.5 * vSeed.zw) * vec2(1.0, -1.0);
  vWave = vec4(cos(phase.x), sin(phase.x), cos(phase.y), sin(phase.y));
  dress();
  vBody.z *= meant();

  float reach = (${layer === 'killer' ? 'flash > 0.0 ? 2.5 : ' : ''}${REACH[layer]}) + 1.5 / pixels;
  vPoint = vec2(corner == 1 || corner == 2 ? reach : -reach, corner >= 2 ? reach : -reach);
  vec2 turned = vec2(vFrame.x * vPoint.x - vFrame.y * vPoint.y, vFrame.y * vPoint.x + vFrame.x * vPoint.y);
  gl_Position = vec4(toClip(centre + turned * pixels / uView.z), 0.0, 1.0);
}
`;

/** The flags as the fragment shader reads them. */
export const FLAGS_GLSL = /* glsl */ `
const int FLAG_SYNAPSE = ${CELL_FLAG.synapse};
const int FLAG_SECRETING = ${CELL_FLAG.secreting};
const int FLAG_BOUND = ${BOUND_FLAG};
`;
