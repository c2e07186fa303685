/** The TypeScript that carries the assembled kernel. */
export function kernelModule(): Promise<string>;
