/** An empty scene, to be filled by whoever directs a painter: the live stage, or one frame for a file. */
import type { Scene } from './painter';
import type { ThemeName } from './palette';
import { createTracks } from './tracks';

export const createScene = (theme: ThemeName, reducedMotion: boolean): Scene => ({
  camera: { x: 500, y: 500, scale: 1 },
  view: { width: 1, height: 1 },
  ratio: 1,
  domain: { width: 1000, height: 1000 },
  tracks: createTracks(),
  mix: 1,
  now: 0,
  stirred: 0,
  reducedMotion,
  theme,
  rough: false,
  fields: [],
  followed: null,
  trail: [],
  paths: null,
  divisions: [],
  highlight: null,
});
