/** The uniforms that every shader of the picture shares: where the eye is, what time it is, which colours. */
import { UniformGroup } from 'pixi.js';
import { ruleOf } from '../highlight';
import type { Scene } from '../painter';
import { COLOURS, PALETTES, paletteFloats } from '../palette';

export function createSceneUniforms(scene: Pick<Scene, 'theme'>) {
  return new UniformGroup({
    /** Tissue point in the middle (µm), device pixels per µm, device pixels per CSS pixel. */
    uView: { value: new Float32Array([0, 0, 1, 1]), type: 'vec4<f32>' },
    /** Device pixels. */
    uScreen: { value: new Float32Array([1, 1]), type: 'vec2<f32>' },
    /** Seconds stirred, seconds now, mix of former and present place, 1 when things may move. */
    uClock: { value: new Float32Array(4), type: 'vec4<f32>' },
    uDomain: { value: new Float32Array([1, 1]), type: 'vec2<f32>' },
    /** Additive light, body opacity, vignette, ink on paper. */
    uTheme: { value: new Float32Array(4), type: 'vec4<f32>' },
    /** What stands out: the rule and the code it asks for. */
    uHighlight: { value: new Float32Array(2), type: 'vec2<f32>' },
    uPalette: { value: paletteFloats(scene.theme), type: 'vec3<f32>', size: COLOURS.length },
  });
}
export type SceneUniforms = ReturnType<typeof createSceneUniforms>;

/** Seconds are kept small: 32-bit floats must still tell frames apart after hours. */
const CLOCK_WRAP = 4096;

export function updateSceneUniforms({ uniforms }: SceneUniforms, scene: Scene): void {
  const { camera, view, ratio, domain } = scene;
  uniforms.uView.set([camera.x, camera.y, camera.scale * ratio, ratio]);
  uniforms.uScreen.set([view.width * ratio, view.height * ratio]);
  uniforms.uClock.set([scene.stirred % CLOCK_WRAP, scene.now, scene.mix, scene.reducedMotion ? 0 : 1]);
  const { rule, code } = ruleOf(scene.highlight);
  uniforms.uHighlight.set([rule, code]);
  uniforms.uDomain.set([domain.width, domain.height]);
}

export function updatePalette({ uniforms }: SceneUniforms, scene: Pick<Scene, 'theme'>): void {
  const { additive, body, vignette, ink } = PALETTES[scene.theme];
  uniforms.uTheme.set([additive, body, vignette, ink]);
  uniforms.uPalette.set(paletteFloats(scene.theme));
}

const upperSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Declares the shared uniforms in a shader, each colour under its own name: `COLOUR_MEMBRANE_BRIGHT`. */
export const SCENE_GLSL = /* glsl */ `
uniform vec4 uView;
uniform vec2 uScreen;
uniform vec4 uClock;
uniform vec2 uDomain;
uniform vec4 uTheme;
uniform vec2 uHighlight;
uniform vec3 uPalette[${COLOURS.length}];
${COLOURS.map((name, i) => `#define COLOUR_${upperSnake(name)} uPalette[${i}]`).join('\n')}
vec2 toClip(vec2 tissue) {
  vec2 pixel = (tissue - uView.xy) * uView.z;
  return vec2(pixel.x, -pixel.y) * 2.0 / uScreen;
}
// How much light reaches a place on the screen, given in pixels from its middle.
float vignette(vec2 pixel) {
  vec2 q = pixel / max(uScreen.x, uScreen.y);
  return 1.0 - uTheme.z * smoothstep(0.02, 0.36, dot(q, q));
}
// Half a step of 8-bit noise, so that dark gradients do not band.
float dither(vec2 fragCoord) {
  return (fract(52.9829189 * fract(dot(fragCoord, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}
`;
