/** What is said in English of what does not fit in the dish. */
import type { SceneValues } from '../values/scenes';
import type { WordsFor } from '../words';
import { allOf } from './lists';

const dish = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `a dish of ${width} × ${height} µm`;

export const scenes: WordsFor<SceneValues> = {
  'scene.crowd': ({ counts, tumour, tumourRadius, nk, nkRadius, ...size }) =>
    `${allOf(counts.map(({ name, count }) => `${name} = ${count}`))} do not fit in ${dish(size)}; ` +
    `it has room for ${tumour} tumour cells of radius ${tumourRadius} µm or ${nk} NK cells of radius ${nkRadius} µm`,
  'scene.large': ({ count, most }) => `the scene has ${count} cells at the start; at most ${most} are possible`,
  'nodule.wide': ({ radius, most, ...size }, name) =>
    `${name} = ${radius} µm does not fit in ${dish(size)}; at most ${most} µm does`,
  'nodule.crowd': ({ count, radius, stroma, room, cellRadius }, name) =>
    `${name} = ${count} do not fit in a nodule of radius ${radius} µm${stroma > 0 ? ` with ${stroma} stroma cells in it` : ''}; ` +
    `it has room for ${room} of radius ${cellRadius} µm`,
  'ring.wide': ({ count, ring, most, ...size }, name) =>
    `${name} = ${count} make a ring of radius ${ring} µm around the nodule, which does not fit in ${dish(size)}; ` +
    `at most ${most} µm does`,
};
