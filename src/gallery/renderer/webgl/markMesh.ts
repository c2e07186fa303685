/** Draws what a pen has collected: fine lines and dashed rings over or under the cells. */
import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import type { Pen } from '../pen';
import { quadIndices } from './quadIndices';
import { createQuadPen, FLOATS_PER_VERTEX } from './quadPen';
import { SCENE_GLSL, type SceneUniforms } from './sceneUniforms';

const VERTEX = /* glsl */ `#version 300 es
precision highp float;
${SCENE_GLSL}
/** Tissue point (µm) and an offset from it in device pixels. */
in vec4 aPlace;
/** Line: place across it, its colour, half width, strength. Ring: place, radius, strength below 0. Device pixels. */
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
  oColour = vec4(uPalette[int(vShape.y + 0.5)], 1.0) * (across * vShape.w);
}
`;

export interface MarkMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  /** Draws anew what these lines tell the pen. */
  update(draw: (pen: Pen) => void): void;
}

const QUADS_AT_FIRST = 64;

export function createMarkMesh(sceneUniforms: SceneUniforms): MarkMesh {
  const pen = createQuadPen(QUADS_AT_FIRST);
  const buffer = new Buffer({ data: pen.data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST, shrinkToFit: false });
  const indexBuffer = new Buffer({
    data: quadIndices(QUADS_AT_FIRST),
    usage: BufferUsage.INDEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const stride = FLOATS_PER_VERTEX * 4;
  const geometry = new Geometry({
    attributes: {
      aPlace: { buffer, format: 'float32x4', stride, offset: 0 },
      aShape: { buffer, format: 'float32x4', stride, offset: 16 },
    },
    indexBuffer,
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
  return {
    mesh,
    update(draw) {
      pen.begin();
      draw(pen);
      mesh.visible = pen.quads > 0;
      geometry.indexCount = pen.quads * 6;
      if (pen.quads === 0) return;
      if (buffer.data === pen.data) buffer.update(pen.quads * 4 * stride);
      else buffer.data = pen.data;
      if (indexBuffer.data.length < pen.quads * 6)
        indexBuffer.data = quadIndices(pen.data.length / (4 * FLOATS_PER_VERTEX));
    },
  };
}
