/** What the kernels are called: fieldKernel and so on. */
export const kernels: readonly string[];

/** The file that carries an assembled kernel, and its TypeScript. */
export function kernelModule(kernel: string): Promise<{ readonly path: string; readonly text: string }>;
