/** The cells' fragment shader: which cell is drawn how. The drawings themselves are in files of their own. */
import { CELL_KIND, CELL_PHASE } from '../../vocabulary';
import { FLAGS_GLSL } from './cellVertex';
import { DYING_GLSL } from './dyingGlsl';
import { INK_GLSL } from './inkGlsl';
import { KILLER_GLSL } from './killerGlsl';
import { SCENE_GLSL } from './sceneUniforms';
import { TUMOUR_GLSL } from './tumourGlsl';

export const CELL_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
${SCENE_GLSL}
${FLAGS_GLSL}
in vec2 vPoint;
flat in vec4 vBody;
flat in ivec4 vFace;
flat in vec4 vLevels;
flat in vec4 vSeed;
flat in vec4 vWave;
flat in vec2 vFrame;
out vec4 oColour;
${INK_GLSL}
${TUMOUR_GLSL}
${KILLER_GLSL}
${DYING_GLSL}

void main() {
  bool killer = vFace.x == ${CELL_KIND.naturalKiller};
  vec4 ink = vec4(0.0);
  if (vFace.y < ${CELL_PHASE.blebbing}) {
    if (killer) drawKiller(ink, vPoint);
    else drawTumour(ink, vPoint);
  }
  if (vFace.y >= ${CELL_PHASE.doomed}) drawDying(ink, vPoint, killer);
  if (killer && vBody.y > 0.0) drawFlash(ink, vPoint);
  float light = mix(1.0, vignette(gl_FragCoord.xy), 0.42);
  oColour = vec4(ink.rgb * mix(1.0, light, uTheme.x), ink.a) * vBody.z;
}
`;
