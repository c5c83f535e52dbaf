import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { readOwn } from '../disk/plain-file.ts';

/** Megabytes that its WebAssembly may grow to. */
const mostMegabytes = 768;

// A build has it beside its code (`main/vite.config.ts`); sources take it from the library.
const besideCode = join(import.meta.dirname, 'pdfium.wasm');
const wasmFile = () =>
  existsSync(besideCode) ? besideCode : createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');

/** PDFium's functions, and its memory: taken anew after every call, since the memory moves when it grows. */
export type Pdfium = WrappedPdfiumModule & { readonly memory: () => Uint8Array };

/** What Emscripten gives a module that the library's types leave out. */
type Emscripten = { readonly HEAPU8: Uint8Array<ArrayBuffer> };
type Imports = { readonly env: Record<string, (...values: number[]) => number> };

/**
 * PDFium in WebAssembly, with a limit to its memory. For a thread that can be ended: nothing else stops it. Without the
 * bytes of the module it would fetch them from the network, so they are always given.
 */
export async function loadPdfium(): Promise<Pdfium> {
  // Loaded where a PDF is read: most letters are none.
  const { init } = await import('@embedpdf/pdfium');
  const compiled = await WebAssembly.compile(new Uint8Array(readOwn(wasmFile())));
  const overrides = {
    instantiateWasm: (imports: Imports, ready: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(compiled, withinMemory(imports));
      ready(instance);
      return instance.exports;
    },
    print: () => {},
    printErr: () => {},
  };
  const pdfium = await init(overrides);
  pdfium.PDFiumExt_Init();
  const { pdfium: module } = pdfium as unknown as { readonly pdfium: Emscripten };
  return Object.assign(pdfium, { memory: () => module.HEAPU8 });
}

/** The same imports, but that memory grows to the limit and no further. */
function withinMemory(imports: Imports): WebAssembly.Imports {
  const grow = imports.env['emscripten_resize_heap'];
  if (grow === undefined) throw new Error('PDFium asks for its memory in another way than before.');
  return {
    ...imports,
    env: {
      ...imports.env,
      emscripten_resize_heap: (size: number) => (size >>> 0 > mostMegabytes * 1024 * 1024 ? 0 : grow(size)),
    },
  };
}
