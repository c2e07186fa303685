/** The fine lines over and under the cells: the domain's border, the followed cell's trail, its dashed ring. */
import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import type { Point } from '../camera';
import type { Scene } from '../painter';
import { SCENE_GLSL, type SceneUniforms } from './sceneUniforms';

const VERTEX = /* glsl */ `#version 300 es
precision highp float;
${SCENE_GLSL}
/** Tissue point (µm) and an offset from it in device pixels. */
in vec4 aPlace;
/** Coordinates across the mark, its size in device pixels (ring: radius; line: half width), its strength. */
in vec4 aShape;
out vec4 vShape;
void main() {
  vShape = aShape;
  gl_Position = vec4(toClip(aPlace.xy) + vec2(aPlace.z, -aPlace.w) * 2.0 / uScreen, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
${SCENE_GLSL}
in vec4 vShape;
out vec4 oColour;
void main() {
  // Rings have a negative strength: one shader for the few marks there are.
  if (vShape.w < 0.0) {
    vec2 q = vShape.xy;
    float r = length(q);
    float line = clamp(0.5 + 0.75 * uView.w - abs(r - vShape.z), 0.0, 1.0);
    float dashes = floor(clamp(vShape.z / uView.w / 1.7, 9.0, 40.0));
    float gap = abs(fract(atan(q.y, q.x) / 6.2831853 * dashes) - 0.5) * 6.2831853 / dashes * vShape.z;
    float dash = clamp(0.5 + 0.3 * 6.2831853 / dashes * vShape.z - gap, 0.0, 1.0);
    float halo = exp(-abs(r - vShape.z) / (5.0 * uView.w)) * 0.16 * uTheme.x;
    float a = line * dash * -vShape.w;
    oColour = vec4(COLOUR_RING * (a + halo), a);
    return;
  }
  float across = clamp(0.5 + vShape.z - abs(vShape.x), 0.0, 1.0);
  vec3 colour = vShape.y > 0.5 ? COLOUR_KILLER_RIM : COLOUR_LINE;
  oColour = vec4(colour, 1.0) * (across * vShape.w);
}
`;

const FLOATS_PER_VERTEX = 8;
const MOST_QUADS = 64;
const RING_GAP_PIXELS = 5;
const BORDER_STRENGTH = 0.2;
const TRAIL_STRENGTH = 0.75;

export interface MarkMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  update(scene: Scene): void;
}

/** Collects squares in a vertex array. */
interface Pen {
  begin(): void;
  /** A strip from a to b; normals in device pixels. */
  line(a: Point, b: Point, normalA: Point, normalB: Point, kind: number, strengthA: number, strengthB: number): void;
  ring(centre: Point, radius: number): void;
  readonly quads: number;
}

function createPen(data: Float32Array): Pen {
  let quads = 0;
  const vertex = (corner: number, values: readonly number[]): void =>
    data.set(values, (quads * 4 + corner) * FLOATS_PER_VERTEX);
  return {
    begin() {
      quads = 0;
    },
    get quads() {
      return quads;
    },
    line(a, b, normalA, normalB, kind, strengthA, strengthB) {
      if (quads >= MOST_QUADS) return;
      const widthA = Math.hypot(normalA.x, normalA.y);
      const widthB = Math.hypot(normalB.x, normalB.y);
      vertex(0, [a.x, a.y, normalA.x, normalA.y, widthA, kind, widthA - 1, strengthA]);
      vertex(1, [b.x, b.y, normalB.x, normalB.y, widthB, kind, widthB - 1, strengthB]);
      vertex(2, [b.x, b.y, -normalB.x, -normalB.y, -widthB, kind, widthB - 1, strengthB]);
      vertex(3, [a.x, a.y, -normalA.x, -normalA.y, -widthA, kind, widthA - 1, strengthA]);
      quads += 1;
    },
    ring(centre, radius) {
      const reach = radius + 14;
      for (const [corner, x, y] of [
        [0, -1, -1],
        [1, 1, -1],
        [2, 1, 1],
        [3, -1, 1],
      ] as const)
        vertex(corner, [centre.x, centre.y, x * reach, y * reach, x * reach, y * reach, radius, -0.95]);
      quads += 1;
    },
  };
}

function drawBorder(pen: Pen, { domain, ratio }: Scene): void {
  const { width, height } = domain;
  const across = 1 + 0.5 * ratio;
  const corners: readonly Point[] = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  for (let i = 0; i < 4; i++) {
    const normal = i % 2 === 0 ? { x: 0, y: across } : { x: across, y: 0 };
    pen.line(corners[i], corners[(i + 1) % 4], normal, normal, 0, BORDER_STRENGTH, BORDER_STRENGTH);
  }
}

/** The unit normal of the path at point i, times a width. */
function normalAt(path: readonly Point[], i: number, width: number): Point {
  const a = path[Math.max(i - 1, 0)];
  const b = path[Math.min(i + 1, path.length - 1)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (-(b.y - a.y) / length) * width, y: ((b.x - a.x) / length) * width };
}

function drawTrail(pen: Pen, { trail, followed, ratio }: Scene): void {
  if (followed === null || trail.length < 2) return;
  // The newest place is where the cell is going: the line ends where it is drawn now.
  const path = [...trail.slice(0, -1), followed];
  for (let i = 0; i + 1 < path.length; i++) {
    const youth = (at: number): number => (at / (path.length - 1)) ** 1.5;
    const width = (at: number): number => 1 + ratio * (0.4 + 1.1 * youth(at));
    const normals = [normalAt(path, i, width(i)), normalAt(path, i + 1, width(i + 1))] as const;
    pen.line(path[i], path[i + 1], ...normals, 1, TRAIL_STRENGTH * youth(i), TRAIL_STRENGTH * youth(i + 1));
  }
}

function drawRing(pen: Pen, { followed, camera, ratio }: Scene): void {
  if (followed === null) return;
  pen.ring(followed, (followed.radius * camera.scale * 1.25 + RING_GAP_PIXELS) * ratio);
}

/** `under` the cells go border and trail, over them the ring. */
export function createMarkMesh(sceneUniforms: SceneUniforms, under: boolean): MarkMesh {
  const data = new Float32Array(MOST_QUADS * 4 * FLOATS_PER_VERTEX);
  const buffer = new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
  const stride = FLOATS_PER_VERTEX * 4;
  const geometry = new Geometry({
    attributes: {
      aPlace: { buffer, format: 'float32x4', stride, offset: 0 },
      aShape: { buffer, format: 'float32x4', stride, offset: 16 },
    },
    indexBuffer: Array.from({ length: MOST_QUADS }, (_, q) => [0, 1, 2, 0, 2, 3].map((c) => q * 4 + c)).flat(),
  });
  const shader = new Shader({
    glProgram: GlProgram.from({
      vertex: VERTEX,
      fragment: FRAGMENT,
      name: 'marks',
      preferredFragmentPrecision: 'highp',
    }),
    resources: { scene: sceneUniforms },
  });
  const mesh = new Mesh({ geometry, shader });
  const pen = createPen(data);
  return {
    mesh,
    update(scene) {
      pen.begin();
      if (under) {
        drawBorder(pen, scene);
        drawTrail(pen, scene);
      } else drawRing(pen, scene);
      mesh.visible = pen.quads > 0;
      geometry.indexCount = pen.quads * 6;
      if (pen.quads > 0) buffer.update(pen.quads * 4 * stride);
    },
  };
}
