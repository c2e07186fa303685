/** The cells' vertex shader: fetches a record, places its square, and works out what is the same for all its pixels. */
import { CELL_FLAG } from '../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE } from '../../vocabulary';
import { BOUND_FLAG } from '../tracks';
import { SCENE_GLSL } from './sceneUniforms';

export const CELLS_PER_ROW = 256;
export const TEXELS_PER_CELL = 3;

export const CELL_VERTEX = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
${SCENE_GLSL}
uniform highp usampler2D uCells;

/** The point in the cell's own frame: radius 1, and for an NK the x axis towards where it heads or holds. */
out vec2 vPoint;
/** Radius in device pixels, flash 0…1, opacity, outward wobble of dying. */
flat out vec4 vBody;
/** Kind, phase, state, flags. */
flat out ivec4 vFace;
/** Antigen, granules, damage or activation, progress; all 0…1. */
flat out vec4 vLevels;
/** Four numbers of 0…1 that belong to this cell for life. */
flat out vec4 vSeed;
/** Cosine and sine of the phases of the outline's two waves. */
flat out vec4 vWave;
/** Cosine and sine of the cell's frame, to light it from the same side as its neighbours. */
flat out vec2 vFrame;

const float FLASH_SECONDS = 0.42;
const float BIRTH_SECONDS = 0.35;

uint scramble(uint v) {
  v = v * 747796405u + 2891336453u;
  v = ((v >> ((v >> 28u) + 4u)) ^ v) * 277803737u;
  return (v >> 22u) ^ v;
}
vec4 bytes(uint word) {
  return vec4(uvec4(word, word >> 8u, word >> 16u, word >> 24u) & 255u) / 255.0;
}

void main() {
  int slot = gl_VertexID >> 2;
  int corner = gl_VertexID & 3;
  ivec2 texel = ivec2((slot & ${CELLS_PER_ROW - 1}) * ${TEXELS_PER_CELL}, slot / ${CELLS_PER_ROW});
  vec4 place = uintBitsToFloat(texelFetch(uCells, texel, 0));
  uvec4 record = texelFetch(uCells, texel + ivec2(1, 0), 0);
  vec4 former = uintBitsToFloat(texelFetch(uCells, texel + ivec2(2, 0), 0));

  vFace = ivec4(uvec4(record.y, record.y >> 8u, record.y >> 16u, record.y >> 24u) & 255u);
  vLevels = bytes(record.z);
  uint h = scramble(record.x);
  vSeed = vec4(uvec4(h, h >> 8u, h >> 16u, h >> 24u) & 255u) / 255.0;

  bool killer = vFace.x == ${CELL_KIND.naturalKiller};
  bool dying = vFace.y >= ${CELL_PHASE.blebbing};
  bool hit = (vFace.w & ${CELL_FLAG.hit}) != 0;
  // Light that moves is for those who want motion; the others see a steady mark while the hit is news.
  float flash = uClock.w > 0.5 ? exp(-max(uClock.y - uintBitsToFloat(record.w), 0.0) / FLASH_SECONDS) : float(hit) * 0.6;
  if (flash < 0.02) flash = 0.0;

  float age = uClock.w > 0.5 ? clamp((uClock.y - former.w) / BIRTH_SECONDS, 0.0, 1.0) : 1.0;
  age = 1.0 - (1.0 - age) * (1.0 - age);
  float radius = place.z * mix(0.55, 1.0, age);
  float pixels = max(radius * uView.z, 0.75);
  vBody = vec4(pixels, flash, mix(0.2, 1.0, age), 0.0);

  float turn = former.z + (mod(place.w - former.z + 3.14159265, 6.2831853) - 3.14159265) * uClock.z;
  vFrame = killer ? vec2(cos(turn), sin(turn)) : vec2(1.0, 0.0);
  float stir = uClock.x * (killer ? 1.5 : 0.45);
  vec2 phase = 6.2831853 * vSeed.xy + stir * (vec2(0.5, 0.8) + 0.5 * vSeed.zw) * vec2(1.0, -1.0);
  vWave = vec4(cos(phase.x), sin(phase.x), cos(phase.y), sin(phase.y));

  float reach = dying ? 1.62 : killer ? 1.5 : 1.42;
  if (flash > 0.0 && killer) reach = 2.5;
  reach += 1.5 / pixels;
  vec2 side = vec2(corner == 1 || corner == 2 ? 1.0 : -1.0, corner >= 2 ? 1.0 : -1.0) * reach;
  vPoint = side;
  vec2 turned = vec2(vFrame.x * side.x - vFrame.y * side.y, vFrame.y * side.x + vFrame.x * side.y);
  vec2 centre = mix(former.xy, place.xy, uClock.z);
  gl_Position = vec4(toClip(centre + turned * pixels / uView.z), 0.0, 1.0);
}
`;

/** The flags as the fragment shader reads them. */
export const FLAGS_GLSL = /* glsl */ `
const int FLAG_SYNAPSE = ${CELL_FLAG.synapse};
const int FLAG_SECRETING = ${CELL_FLAG.secreting};
const int FLAG_BOUND = ${BOUND_FLAG};
`;
