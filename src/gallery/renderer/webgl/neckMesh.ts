/** The necks that join cells which have just divided: a short bridge of membrane, thinner the older it is. */
import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import { CELL_KIND } from '../../../vocabulary';
import { DIMMED, isMeant, ruleOf } from '../highlight';
import type { Scene } from '../painter';
import { drawnAt } from '../picking';
import { TRACK, TRACK_WORDS } from '../tracks';
import { quadIndices } from './quadIndices';
import { SCENE_GLSL, type SceneUniforms } from './sceneUniforms';

const VERTEX = /* glsl */ `#version 300 es
precision highp float;
${SCENE_GLSL}
/** Tissue point of the corner; the same along and across the pair, µm. */
in vec4 aPlace;
/** Distance of the two, their radii, µm. */
in vec3 aPair;
/** Youth, 1 for NK cells, strength. */
in vec3 aLook;
out vec2 vPoint;
flat out vec3 vPair;
flat out vec4 vLook;
void main() {
  vPoint = aPlace.zw;
  vPair = aPair;
  vLook = vec4(aLook, mix(1.0, vignette((aPlace.xy - uView.xy) * uView.z), 0.42 * uTheme.x));
  gl_Position = vec4(toClip(aPlace.xy), 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
${SCENE_GLSL}
in vec2 vPoint;
flat in vec3 vPair;
flat in vec4 vLook;
out vec4 oColour;
float cover(float distance) { return clamp(0.5 - distance * uView.z, 0.0, 1.0); }
void main() {
  float youth = vLook.x;
  float small = min(vPair.y, vPair.z);
  // Two discs that flow into each other: the younger the pair, the wider the neck.
  float a = length(vPoint) - vPair.y * 0.97;
  float b = length(vPoint - vec2(vPair.x, 0.0)) - vPair.z * 0.97;
  float flow = small * mix(0.3, 1.4, youth);
  float h = clamp(0.5 + 0.5 * (b - a) / flow, 0.0, 1.0);
  float d = mix(b, a, h) - flow * h * (1.0 - h);
  // A thread remains where they are parting.
  float thread = abs(vPoint.y) - small * mix(0.06, 0.3, youth);
  d = min(d, max(thread, max(-vPoint.x, vPoint.x - vPair.x)));
  vec3 body = mix(COLOUR_TUMOUR_BODY, COLOUR_KILLER_BODY, vLook.y);
  vec3 rim = mix(COLOUR_MEMBRANE, COLOUR_KILLER_RIM, vLook.y);
  float width = max(small * 0.045, 0.6 / uView.z);
  float line = cover(abs(d + width) - width);
  vec4 ink = vec4(body, 1.0) * (cover(d) * 0.9);
  ink = ink * (1.0 - line) + vec4(rim, 1.0) * line;
  // The midbody: a bright knot in the middle of the neck.
  float knot = length((vPoint - vec2(vPair.x * vPair.y / (vPair.y + vPair.z), 0.0)) / small);
  ink.rgb += COLOUR_SEAM * max(1.0 - knot / 0.28, 0.0) * cover(d) * 0.5 * uTheme.x;
  oColour = vec4(ink.rgb * vLook.w, ink.a) * smoothstep(0.0, 0.15, youth) * vLook.z;
}
`;

const FLOATS_PER_VERTEX = 10;
const MOST_PAIRS = 512;
/** Below this many device pixels per µm nobody could see a neck. */
const LEAST_SCALE = 0.8;
/** Room for the outline beyond the discs, µm. */
const MARGIN = 1.5;

export interface NeckMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  update(scene: Scene): void;
}

/** Writes the square of one pair, turned along it. */
function writePair(data: Float32Array, pair: number, scene: Scene): void {
  const { tracks, mix, highlight } = scene;
  const { first, second, youth } = scene.divisions[pair];
  const { floats, words } = tracks;
  const a = drawnAt(floats, first, mix);
  const b = drawnAt(floats, second, mix);
  const radiusA = floats[first * TRACK_WORDS + TRACK.radius];
  const radiusB = floats[second * TRACK_WORDS + TRACK.radius];
  const apart = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1e-3);
  const [ux, uy] = [(b.x - a.x) / apart, (b.y - a.y) / apart];
  const across = Math.max(radiusA, radiusB) + MARGIN;
  const word1 = words[first * TRACK_WORDS + TRACK.word1];
  const strength = isMeant(ruleOf(highlight), word1, words[first * TRACK_WORDS + TRACK.word2]) ? 1 : DIMMED;
  const killer = (word1 & 0xff) === CELL_KIND.naturalKiller ? 1 : 0;
  for (let corner = 0; corner < 4; corner++) {
    const x = corner === 1 || corner === 2 ? apart + radiusB + MARGIN : -radiusA - MARGIN;
    const y = corner >= 2 ? across : -across;
    const place = [a.x + x * ux - y * uy, a.y + x * uy + y * ux, x, y];
    data.set([...place, apart, radiusA, radiusB, youth, killer, strength], (pair * 4 + corner) * FLOATS_PER_VERTEX);
  }
}

export function createNeckMesh(sceneUniforms: SceneUniforms): NeckMesh {
  const data = new Float32Array(MOST_PAIRS * 4 * FLOATS_PER_VERTEX);
  const buffer = new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
  const stride = FLOATS_PER_VERTEX * 4;
  const geometry = new Geometry({
    attributes: {
      aPlace: { buffer, format: 'float32x4', stride, offset: 0 },
      aPair: { buffer, format: 'float32x3', stride, offset: 16 },
      aLook: { buffer, format: 'float32x3', stride, offset: 28 },
    },
    indexBuffer: quadIndices(MOST_PAIRS),
  });
  const shader = new Shader({
    glProgram: GlProgram.from({
      vertex: VERTEX,
      fragment: FRAGMENT,
      name: 'necks',
      preferredFragmentPrecision: 'highp',
    }),
    resources: { scene: sceneUniforms },
  });
  const mesh = new Mesh({ geometry, shader });
  return {
    mesh,
    update(scene) {
      const far = scene.camera.scale * scene.ratio < LEAST_SCALE;
      const pairs = far ? 0 : Math.min(scene.divisions.length, MOST_PAIRS);
      for (let i = 0; i < pairs; i++) writePair(data, i, scene);
      mesh.visible = pairs > 0;
      geometry.indexCount = pairs * 6;
      if (pairs > 0) buffer.update(pairs * 4 * stride);
    },
  };
}
