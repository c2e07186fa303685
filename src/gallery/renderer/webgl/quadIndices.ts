/** Two triangles for each group of four vertices. */
export function quadIndices(quads: number): Uint32Array<ArrayBuffer> {
  const indices = new Uint32Array(quads * 6);
  for (let q = 0, at = 0; q < quads; q++) {
    for (const corner of [0, 1, 2, 0, 2, 3]) indices[at++] = q * 4 + corner;
  }
  return indices;
}
