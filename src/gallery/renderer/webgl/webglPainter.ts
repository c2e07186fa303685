/** Paints with PixiJS on WebGL 2: ground, lines of concentration, paths, necks, cells, ring. */
import 'pixi.js/unsafe-eval';
import { Container, Ticker, WebGLRenderer } from 'pixi.js';
import { drawBorder, drawIsolines, drawPaths, drawRing, drawTrail } from '../marks';
import type { Painter, Scene } from '../painter';
import { createCellMesh } from './cellMesh';
import { createGroundMesh } from './groundMesh';
import { createMarkMesh } from './markMesh';
import { createNeckMesh } from './neckMesh';
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
  const contours = createMarkMesh(uniforms);
  const paths = createMarkMesh(uniforms);
  const lines = createMarkMesh(uniforms);
  const necks = createNeckMesh(uniforms);
  const cells = createCellMesh(uniforms);
  const ring = createMarkMesh(uniforms);
  const root = new Container();
  root.addChild(...[ground, contours, paths, lines, necks].map(({ mesh }) => mesh), cells.container, ring.mesh);
  const drawFields = (scene: Scene): void => {
    ground.fieldChanged(scene);
    contours.update((pen) => drawIsolines(pen, scene));
  };
  const listening = new AbortController();
  const listen = (event: string, heard: () => void): void =>
    canvas.addEventListener(event, heard, { signal: listening.signal });
  // Without its context a canvas is a white sheet: the dark of the stage is easier on eyes until it comes back.
  listen('webglcontextlost', () => {
    canvas.style.visibility = 'hidden';
  });

  return {
    kind: 'webgl',
    element: canvas,
    resize(view, ratio) {
      renderer.resize(view.width, view.height, ratio);
    },
    cellsChanged(scene) {
      cells.cellsChanged(scene);
      paths.update((pen) => drawPaths(pen, scene));
    },
    fieldChanged: drawFields,
    themeChanged(scene) {
      updatePalette(uniforms, scene);
      drawFields(scene);
    },
    paint(scene) {
      if (renderer.context.isLost) return;
      updateSceneUniforms(uniforms, scene);
      lines.update((pen) => {
        drawBorder(pen, scene);
        drawTrail(pen, scene);
      });
      necks.update(scene);
      cells.update(scene);
      ring.update((pen) => drawRing(pen, scene));
      renderer.render({ container: root });
    },
    onRestored(callback) {
      listen('webglcontextrestored', () => {
        canvas.style.visibility = '';
        callback();
      });
    },
    destroy() {
      listening.abort();
      root.destroy({ children: true });
      renderer.destroy();
    },
  };
}
