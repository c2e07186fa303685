/** What is said in Chinese of what does not fit in the dish. */
import type { SceneValues } from '../values/scenes';
import type { WordsFor } from '../words';
import { allOf } from './lists';

const dish = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${width} × ${height} µm 的培养皿`;

export const scenes: WordsFor<SceneValues> = {
  'scene.crowd': ({ counts, tumour, tumourRadius, nk, nkRadius, ...size }) =>
    `${dish(size)}放不下 ${allOf(counts.map(({ name, count }) => `${name} = ${count}`))}；` +
    `它能容纳 ${tumour} 个半径 ${tumourRadius} µm 的肿瘤细胞，或 ${nk} 个半径 ${nkRadius} µm 的 NK 细胞`,
  'scene.large': ({ count, most }) => `场景开始时有 ${count} 个细胞；最多 ${most} 个`,
  'nodule.wide': ({ radius, most, ...size }, name) => `${name} = ${radius} µm 放不进 ${dish(size)}；最多 ${most} µm`,
  'nodule.crowd': ({ count, radius, stroma, room, cellRadius }, name) =>
    `半径 ${radius} µm${stroma > 0 ? `、内有 ${stroma} 个基质细胞` : ''}的瘤结节放不下 ${name} = ${count}；` +
    `它能容纳 ${room} 个半径 ${cellRadius} µm 的细胞`,
  'ring.wide': ({ count, ring, most, ...size }, name) =>
    `${name} = ${count} 会在瘤结节周围形成半径 ${ring} µm 的环，放不进 ${dish(size)}；最多 ${most} µm`,
};
