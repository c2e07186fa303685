/** WebAssembly modules that come as text in base64, so that no file need be fetched. */

/** The compiled module; undefined where there is no WebAssembly (with SIMD), or a security policy forbids it. */
export function compiledModule(base64: string): WebAssembly.Module | undefined {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

const PAGE_BYTES = 65_536;

/** Memory of at least so many bytes; undefined where there is none to be had in one piece. */
export function wasmMemory(bytes: number): WebAssembly.Memory | undefined {
  try {
    return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  } catch {
    return undefined;
  }
}
