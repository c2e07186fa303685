/** Paints with PixiJS on WebGL 2: ground, lines, all cells in one draw call, ring. */
import 'pixi.js/unsafe-eval';
import { Container, Ticker, WebGLRenderer } from 'pixi.js';
import type { Painter, Scene } from '../painter';
import { createCellMesh } from './cellMesh';
import { createGroundMesh } from './groundMesh';
import { createMarkMesh } from './markMesh';
import { createSceneUniforms, updatePalette, updateSceneUniforms } from './sceneUniforms';

export async function createWebglPainter(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): Promise<Painter> {
  const renderer = new WebGLRenderer<HTMLCanvasElement>();
  await renderer.init({
    canvas,
    context,
    width: canvas.width,
    height: canvas.height,
    backgroundColor: 0x020306,
    antialias: false,
    // The picture has a handful of resources and all are in use: no collector, no extensions, no timers.
    gcActive: false,
    skipExtensionImports: true,
  });
  // The library's own clock would ask for frames for ever; nothing here needs it.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const uniforms = createSceneUniforms({ theme: 'fluorescence' });
  const ground = createGroundMesh(uniforms);
  const lines = createMarkMesh(uniforms, true);
  const cells = createCellMesh(uniforms);
  const ring = createMarkMesh(uniforms, false);
  const root = new Container();
  root.addChild(ground.mesh, lines.mesh, cells.container, ring.mesh);
  const listening = new AbortController();

  return {
    kind: 'webgl',
    element: canvas,
    resize(view, ratio) {
      renderer.resize(view.width, view.height, ratio);
    },
    cellsChanged: (scene: Scene) => cells.cellsChanged(scene),
    fieldChanged: (scene: Scene) => ground.fieldChanged(scene),
    themeChanged(scene) {
      updatePalette(uniforms, scene);
      ground.fieldChanged(scene);
    },
    paint(scene) {
      if (renderer.context.isLost) return;
      updateSceneUniforms(uniforms, scene);
      lines.update(scene);
      cells.update(scene);
      ring.update(scene);
      renderer.render({ container: root });
    },
    onRestored(callback) {
      canvas.addEventListener('webglcontextrestored', callback, { signal: listening.signal });
    },
    destroy() {
      listening.abort();
      root.destroy({ children: true });
      renderer.destroy();
    },
  };
}
