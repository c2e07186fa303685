/**
 * All cells, a draw call for each layer that has some (and only then is its program made). The drawn records lie in one integer texture, three
 * texels a cell; four vertices a cell find their record by their number, so nothing is computed per cell on the page,
 * and there is no instancing (software renderers draw every instance on its own).
 */
import {
  Buffer,
  BufferImageSource,
  BufferUsage,
  Container,
  Geometry,
  GlProgram,
  Mesh,
  Shader,
  UniformGroup,
} from 'pixi.js';
import { drawsNear } from '../detail';
import type { Scene } from '../painter';
import { PALETTES } from '../palette';
import { type CellLayer, LAYERS, TRACK_WORDS } from '../tracks';
import { cellFragment } from './cellFragment';
import { CELLS_PER_ROW, cellVertex, TEXELS_PER_CELL } from './cellVertex';
import { quadIndices } from './quadIndices';
import type { SceneUniforms } from './sceneUniforms';

export interface CellMesh {
  readonly container: Container;
  /** Uploads the drawn records. */
  cellsChanged(scene: Scene): void;
  /** Chooses near or far drawing. */
  update(scene: Scene): void;
}

const TEXELS_PER_ROW = CELLS_PER_ROW * TEXELS_PER_CELL;
const WORDS_PER_ROW = CELLS_PER_ROW * TRACK_WORDS;

const cellSource = (rows: number, words: Uint32Array<ArrayBuffer>): BufferImageSource =>
  new BufferImageSource({
    resource: words,
    width: TEXELS_PER_ROW,
    height: rows,
    format: 'rgba32uint',
    scaleMode: 'nearest',
    addressMode: 'clamp-to-edge',
  });

interface Layer {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly range: UniformGroup<{ uFirst: { value: number; type: 'f32' } }>;
  /** Draws with what is inside the cells or without, in light or in ink; a program is made when it is first wanted. */
  dress(near: boolean, ink: boolean): void;
  setCells(source: BufferImageSource): void;
}

function createLayer(layer: CellLayer, scene: SceneUniforms, first: BufferImageSource, indexBuffer: Buffer): Layer {
  const range = new UniformGroup({ uFirst: { value: 0, type: 'f32' } });
  const shaders = new Map<string, Shader>();
  let uCells = first;
  const shaderFor = (near: boolean, ink: boolean): Shader => {
    const name = `${layer}${near ? '-near' : '-far'}${ink ? '-ink' : ''}`;
    const known = shaders.get(name);
    if (known !== undefined) return known;
    const glProgram = GlProgram.from({
      vertex: cellVertex(layer),
      fragment: cellFragment(layer, near, ink),
      name,
      preferredFragmentPrecision: 'highp',
    });
    const shader = new Shader({ glProgram, resources: { scene, range, uCells } });
    shaders.set(name, shader);
    return shader;
  };
  const mesh = new Mesh({ geometry: new Geometry({ indexBuffer }), shader: shaderFor(false, false) });
  return {
    mesh,
    range,
    dress(near, ink) {
      mesh.shader = shaderFor(near, ink);
    },
    setCells(source) {
      uCells = source;
      for (const shader of shaders.values()) shader.resources.uCells = source;
    },
  };
}

export function createCellMesh(sceneUniforms: SceneUniforms): CellMesh {
  let rows = 1;
  let source = cellSource(rows, new Uint32Array(WORDS_PER_ROW));
  const indexBuffer = new Buffer({
    data: quadIndices(CELLS_PER_ROW),
    usage: BufferUsage.INDEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const layers = LAYERS.map((layer) => createLayer(layer, sceneUniforms, source, indexBuffer));
  const container = new Container();
  container.addChild(...layers.map(({ mesh }) => mesh));

  const reserve = (words: Uint32Array<ArrayBuffer>): void => {
    rows = words.length / WORDS_PER_ROW;
    const former = source;
    source = cellSource(rows, words);
    for (const layer of layers) layer.setCells(source);
    former.destroy();
    if (indexBuffer.data.length < rows * CELLS_PER_ROW * 6) indexBuffer.data = quadIndices(rows * CELLS_PER_ROW);
  };

  return {
    container,
    cellsChanged({ tracks }) {
      let first = 0;
      for (const [i, { mesh, range }] of layers.entries()) {
        const count = tracks.layers[i];
        mesh.visible = count > 0;
        mesh.geometry.indexCount = count * 6;
        range.uniforms.uFirst = first;
        first += count;
      }
      if (tracks.words.length !== rows * WORDS_PER_ROW) reserve(tracks.words);
      else {
        source.resource = tracks.words;
        source.update(0, Math.ceil(tracks.count / CELLS_PER_ROW) * TEXELS_PER_ROW);
      }
    },
    update({ camera, ratio, rough, theme }) {
      const near = drawsNear(camera.scale * ratio, rough);
      const ink = PALETTES[theme].ink > 0;
      for (const layer of layers) layer.dress(near, ink);
    },
  };
}
