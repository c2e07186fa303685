/**
 * All cells in one draw call. The drawn records lie in an integer texture, three texels a cell; four vertices a cell
 * find their record by their number, so nothing is computed per cell on the page and no instancing is needed.
 */
import { BufferImageSource, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import type { Scene } from '../painter';
import { TRACK_WORDS } from '../tracks';
import { CELL_FRAGMENT } from './cellFragment';
import { CELL_VERTEX, CELLS_PER_ROW, TEXELS_PER_CELL } from './cellVertex';
import type { SceneUniforms } from './sceneUniforms';

export interface CellMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  /** Uploads the drawn records. */
  cellsChanged(scene: Scene): void;
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

/** Two triangles for each group of four vertices. */
function quadIndices(quads: number): Uint32Array<ArrayBuffer> {
  const indices = new Uint32Array(quads * 6);
  for (let q = 0, at = 0; q < quads; q++) {
    for (const corner of [0, 1, 2, 0, 2, 3]) indices[at++] = q * 4 + corner;
  }
  return indices;
}

export function createCellMesh(sceneUniforms: SceneUniforms): CellMesh {
  let rows = 1;
  let source = cellSource(rows, new Uint32Array(WORDS_PER_ROW));
  const shader = new Shader({
    glProgram: GlProgram.from({
      vertex: CELL_VERTEX,
      fragment: CELL_FRAGMENT,
      name: 'cells',
      preferredFragmentPrecision: 'highp',
    }),
    resources: { scene: sceneUniforms, uCells: source },
  });
  const geometry = new Geometry({ indexBuffer: quadIndices(CELLS_PER_ROW) });
  const mesh = new Mesh({ geometry, shader });
  mesh.visible = false;

  const reserve = (words: Uint32Array<ArrayBuffer>): void => {
    rows = words.length / WORDS_PER_ROW;
    const former = source;
    source = cellSource(rows, words);
    shader.resources.uCells = source;
    former.destroy();
    const buffer = geometry.indexBuffer;
    if (buffer.data.length < rows * CELLS_PER_ROW * 6) buffer.data = quadIndices(rows * CELLS_PER_ROW);
  };

  return {
    mesh,
    cellsChanged({ tracks }) {
      mesh.visible = tracks.count > 0;
      geometry.indexCount = tracks.count * 6;
      if (tracks.words.length !== rows * WORDS_PER_ROW) reserve(tracks.words);
      else {
        source.resource = tracks.words;
        source.update(0, Math.ceil(tracks.count / CELLS_PER_ROW) * TEXELS_PER_ROW);
      }
    },
  };
}
