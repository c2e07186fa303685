/** The ground: a dark field with the chosen cytokine glowing through it, in one pass over the whole picture. */
import { BufferImageSource, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { colourMap, MAP_COLOURS } from '../colourMap';
import { writeHalves } from '../halfFloat';
import type { Scene } from '../painter';
import { SCENE_GLSL, type SceneUniforms } from './sceneUniforms';

const VERTEX = /* glsl */ `#version 300 es
precision highp float;
in vec2 aCorner;
void main() { gl_Position = vec4(aCorner, 0.0, 1.0); }
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
${SCENE_GLSL}
uniform sampler2D uField;
uniform sampler2D uMap;
/** Size of the field's grid in µm; factor from the texture's value to the colour map; 1 if there is a field. */
uniform vec4 uFieldFrame;
out vec4 oColour;

// Cubic B-spline from four linear samples: smooth blobs, not the diamonds of plain linear filtering.
float smoothField(vec2 uv) {
  vec2 size = vec2(textureSize(uField, 0));
  vec2 at = uv * size - 0.5;
  vec2 f = fract(at);
  at -= f;
  vec2 f2 = f * f;
  vec2 f3 = f2 * f;
  vec2 w0 = (1.0 - 3.0 * f + 3.0 * f2 - f3) / 6.0;
  vec2 w1 = (4.0 - 6.0 * f2 + 3.0 * f3) / 6.0;
  vec2 w3 = f3 / 6.0;
  vec2 w2 = 1.0 - w0 - w1 - w3;
  vec2 low = w0 + w1;
  vec2 high = w2 + w3;
  vec2 a = (at - 0.5 + w1 / low) / size;
  vec2 b = (at + 1.5 + w3 / high) / size;
  return low.y * (low.x * texture(uField, a).r + high.x * texture(uField, vec2(b.x, a.y)).r)
       + high.y * (low.x * texture(uField, vec2(a.x, b.y)).r + high.x * texture(uField, b).r);
}

void main() {
  vec2 pixel = vec2(gl_FragCoord.x, uScreen.y - gl_FragCoord.y);
  vec2 tissue = uView.xy + (pixel - 0.5 * uScreen) / uView.z;
  float light = vignette(gl_FragCoord.xy);
  vec3 colour = mix(COLOUR_GROUND_EDGE, COLOUR_GROUND, light);
  vec2 beyond = max(-tissue, tissue - uDomain);
  bool inside = max(beyond.x, beyond.y) <= 0.0;
  if (uFieldFrame.w > 0.5 && inside) {
    float value = clamp(smoothField(tissue / uFieldFrame.xy) * uFieldFrame.z, 0.0, 1.0);
    vec3 heat = texture(uMap, vec2((value * ${(MAP_COLOURS - 1).toFixed(1)} + 0.5) / ${MAP_COLOURS.toFixed(1)}, 0.5)).rgb;
    // Nothing of the field shows where there is none of it; the vignette dims it less than the ground.
    colour = mix(colour, heat * mix(1.0, light, 0.35 * uTheme.z), smoothstep(0.0, 0.06, value));
  }
  if (!inside) colour = mix(colour, COLOUR_GROUND_EDGE, 0.75);
  oColour = vec4(colour + dither(gl_FragCoord.xy), 1.0);
}
`;

export interface GroundMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  fieldChanged(scene: Scene): void;
  themeChanged(scene: Scene): void;
  update(scene: Scene): void;
}

const fieldSource = (columns: number, rows: number): BufferImageSource =>
  new BufferImageSource({
    resource: new Uint16Array(columns * rows),
    width: columns,
    height: rows,
    format: 'r16float',
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'linear',
    addressMode: 'clamp-to-edge',
  });

export function createGroundMesh(sceneUniforms: SceneUniforms): GroundMesh {
  let field = fieldSource(1, 1);
  const map = new BufferImageSource({
    resource: new Uint8Array(MAP_COLOURS * 4),
    width: MAP_COLOURS,
    height: 1,
    format: 'rgba8unorm',
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'linear',
    addressMode: 'clamp-to-edge',
  });
  const frame = new UniformGroup({ uFieldFrame: { value: new Float32Array([1, 1, 1, 0]), type: 'vec4<f32>' } });
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'ground', preferredFragmentPrecision: 'highp' }),
    resources: { scene: sceneUniforms, frame, uField: field, uMap: map },
  });
  const geometry = new Geometry({
    attributes: { aCorner: { buffer: [-1, -1, 3, -1, -1, 3], format: 'float32x2' } },
    indexBuffer: [0, 1, 2],
  });
  const mesh = new Mesh({ geometry, shader });
  mesh.state.blend = false;

  return {
    mesh,
    fieldChanged({ field: picture }) {
      if (picture === null) return;
      const { columns, rows, values, peak } = picture;
      if (field.width !== columns || field.height !== rows) {
        const former = field;
        field = fieldSource(columns, rows);
        shader.resources.uField = field;
        former.destroy();
      }
      writeHalves(values, peak, field.resource as Uint16Array);
      field.update();
    },
    themeChanged({ theme }) {
      (map.resource as Uint8Array).set(colourMap(theme));
      map.update();
    },
    update({ field: picture, fieldRange }) {
      const { uFieldFrame } = frame.uniforms;
      if (picture === null) uFieldFrame[3] = 0;
      else uFieldFrame.set([picture.width, picture.height, picture.peak / fieldRange, 1]);
    },
  };
}
