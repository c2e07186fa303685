/**
 * The cells' fragment shaders: one for each layer, near and far. Software renderers pay for both sides of every
 * branch, so what a layer does not need, and what is too small to be seen, is not in its program at all.
 */
import type { CellLayer } from '../tracks';
import { cellVaryings, FLAGS_GLSL } from './cellVertex';
import { DYING_GLSL } from './dyingGlsl';
import { HEALTHY_GLSL } from './healthyGlsl';
import { INK_GLSL } from './inkGlsl';
import { KILLER_GLSL } from './killerGlsl';
import { SCENE_GLSL } from './sceneUniforms';
import { STROMA_GLSL } from './stromaGlsl';
import { TUMOUR_GLSL } from './tumourGlsl';

const DRAWINGS: Readonly<Record<CellLayer, string>> = {
  dying: DYING_GLSL,
  stroma: STROMA_GLSL,
  healthy: HEALTHY_GLSL,
  tumour: TUMOUR_GLSL,
  killer: KILLER_GLSL,
};

/** `near` draws what is inside a cell, too; `ink` outlines and patterns instead of light. */
export const cellFragment = (layer: CellLayer, near: boolean, ink: boolean): string => /* glsl */ `#version 300 es
#define NEAR ${near ? 1 : 0}
#define INK ${ink ? 1 : 0}
precision highp float;
precision highp int;
${SCENE_GLSL}
${FLAGS_GLSL}
${cellVaryings('in')}
out vec4 oColour;
${INK_GLSL}
${DRAWINGS[layer]}
void main() {
  vec4 ink = vec4(0.0);
  drawCell(ink, vPoint);
  oColour = vec4(ink.rgb * vBody.w, ink.a) * vBody.z;
}
`;
