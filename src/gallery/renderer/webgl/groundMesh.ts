/** The ground: a dark field with the chosen cytokine glowing through it, in one pass over the whole picture. */
import { BufferImageSource, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { createFieldImage, type FieldImage } from '../fieldImage';
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
/** Size of the field's grid in µm; 1 if there is a field. */
uniform vec3 uFieldFrame;
out vec4 oColour;

void main() {
  vec2 pixel = vec2(gl_FragCoord.x, uScreen.y - gl_FragCoord.y) - 0.5 * uScreen;
  vec2 tissue = uView.xy + pixel / uView.z;
  float light = vignette(pixel);
  vec3 colour = mix(COLOUR_GROUND_EDGE, COLOUR_GROUND, light);
  vec2 beyond = max(-tissue, tissue - uDomain);
  float inside = step(max(beyond.x, beyond.y), 0.0);
  vec4 heat = texture(uField, tissue / uFieldFrame.xy);
  // The vignette dims the field less than the ground: its colours must stay readable.
  colour = mix(colour, heat.rgb * mix(1.0, light, 0.6 * uTheme.z), heat.a * inside * uFieldFrame.z);
  colour = mix(COLOUR_GROUND_EDGE, colour, 0.25 + 0.75 * inside);
  oColour = vec4(colour + dither(gl_FragCoord.xy), 1.0);
}
`;

export interface GroundMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  /** Field, range or theme changed. */
  fieldChanged(scene: Scene): void;
}

const sourceOf = (image: FieldImage | null): BufferImageSource =>
  new BufferImageSource({
    resource: image === null ? new Uint8Array(4) : new Uint8Array(image.bytes.buffer),
    width: image?.width ?? 1,
    height: image?.height ?? 1,
    format: 'rgba8unorm',
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'linear',
    addressMode: 'clamp-to-edge',
  });

export function createGroundMesh(sceneUniforms: SceneUniforms): GroundMesh {
  const image = createFieldImage();
  let source = sourceOf(null);
  const frame = new UniformGroup({ uFieldFrame: { value: new Float32Array([1, 1, 0]), type: 'vec3<f32>' } });
  const shader = new Shader({
    glProgram: GlProgram.from({
      vertex: VERTEX,
      fragment: FRAGMENT,
      name: 'ground',
      preferredFragmentPrecision: 'highp',
    }),
    resources: { scene: sceneUniforms, frame, uField: source },
  });
  const geometry = new Geometry({
    attributes: { aCorner: { buffer: [-1, -1, 3, -1, -1, 3], format: 'float32x2' } },
    indexBuffer: [0, 1, 2],
  });
  const mesh = new Mesh({ geometry, shader });
  mesh.state.blend = false;

  return {
    mesh,
    fieldChanged({ fields, theme }) {
      const { uFieldFrame } = frame.uniforms;
      if (fields.length === 0) {
        uFieldFrame[2] = 0;
        return;
      }
      const { width, height } = fields[0].picture;
      uFieldFrame.set([width, height, 1]);
      if (image.draw(fields, theme)) {
        const former = source;
        source = sourceOf(image);
        shader.resources.uField = source;
        former.destroy();
      } else source.update();
    },
  };
}
