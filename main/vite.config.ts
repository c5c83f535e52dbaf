import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { scriptFonts } from './core/files/paper/script-font-files.ts';

// What a build leaves in `out/`, each folder made afresh:
//   main/      Electron's main process: index.js and the worker threads
//   host/      the same product without Electron: docket.js (the command), loopback.js (the window in a browser),
//              register-process.js (the process that loopback.js starts), and the worker threads
//   preload/   one file for Electron's window
//   renderer/  the window
//   licences.json  every library that is in one of them: name, version, licence, its text
// `main/` and `host/` lie flat, so that `import.meta.dirname` is the folder itself wherever a module ends up; beside the
// code lie `fonts/` (the papers' own, those of other writings, and `scripts.json`, which says what each is for), `data/` (the widths of Courier) and `pdfium.wasm`. All libraries are inside. Outside, at the application's root,
// stay package.json, node_modules/better-sqlite3/prebuilds/<platform>-<arch>.node, main/hosts/recovery and
// main/hosts/verify.

/**
 * Copied beside the code: the papers' own font, what pdfkit reads about the ones that every PDF reader brings, and PDFium,
 * which draws the pages of documents.
 */
const filesBeside: Readonly<Record<string, string>> = {
  'fonts/Roboto-Regular.ttf': 'pdfmake/fonts/Roboto/Roboto-Regular.ttf',
  'fonts/Roboto-Medium.ttf': 'pdfmake/fonts/Roboto/Roboto-Medium.ttf',
  'data/Courier.afm': 'pdfkit/js/data/Courier.afm',
  'data/Courier-Bold.afm': 'pdfkit/js/data/Courier-Bold.afm',
  'pdfium.wasm': '@embedpdf/pdfium/dist/pdfium.wasm',
};

/** What ExcelJS reads workbooks and CSV with. Docket only writes workbooks, as a stream. */
const neverCalled: ReadonlySet<string> = new Set(['fast-csv', 'jszip', 'unzipper']);

/**
 * How code that runs in Node is built from `folder` (`main/`) into `out`: the worker threads and the entries that are
 * given, by name. The same for Electron (`electron.vite.config.ts`) and for the other hosts. Folders are given, because
 * electron-vite runs this file from another place.
 */
export function codeBuild(folder: string, out: string, entries: Readonly<Record<string, string>>) {
  const paths = [...globSync('core/**/*.worker.ts', { cwd: folder })].map((path) => [basename(path, '.ts'), path]);
  const input = Object.entries({ ...Object.fromEntries(paths), ...entries } as Record<string, string>);
  return {
    publicDir: false,
    plugins: [copyBeside(join(folder, '..', 'node_modules')), leaveOut()],
    // CommonJS libraries look for files beside themselves.
    define: { __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      // Electron 45 brings Node 24.
      target: 'node24',
      // Read by people too: when something fails nobody foresaw, its stack is all there is.
      minify: false,
      reportCompressedSize: false,
      license: { fileName: 'licences.json' },
      rolldownOptions: {
        input: Object.fromEntries(input.map(([name, path]) => [name, join(folder, path)])),
        // Otherwise code that two entries share may be put into one of them, and a thread would run the other.
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Node keeps quiet about what libraries still call as long as they lie in node_modules.
          banner: ({ isEntry }) => (isEntry ? 'process.noDeprecation = true;' : ''),
        },
      },
    },
  } satisfies UserConfig;
}

function copyBeside(libraries: string): Plugin {
  return {
    name: 'docket:files-beside',
    generateBundle() {
      for (const [fileName, path] of Object.entries(filesBeside))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(libraries, path)) });
      const fonts = scriptFonts(libraries);
      for (const { file, path } of fonts)
        this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(path) });
      const listed = fonts.map(({ family, file, ranges }) => ({ family, file, ranges }));
      this.emitFile({ type: 'asset', fileName: 'fonts/scripts.json', source: JSON.stringify(listed) });
    },
  };
}

function leaveOut(): Plugin {
  const nothing = '\0docket:never-called';
  return {
    name: 'docket:leave-out',
    enforce: 'pre',
    resolveId: (id) => (neverCalled.has(id) ? nothing : undefined),
    load: (id) => (id === nothing ? 'export {};' : undefined),
  };
}

export default defineConfig(
  codeBuild(import.meta.dirname, join(import.meta.dirname, '..', 'out', 'host'), {
    docket: 'hosts/command/index.ts',
    loopback: 'hosts/loopback/index.ts',
    'register-process': 'hosts/loopback/register-process.ts',
  }),
);
