import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { windowBuild } from './renderer/vite.config.ts';

const here = import.meta.dirname;

// A worker is its own entry: `?modulePath` fails beside `build.lib`, and the host hands the worker's URL to the core.
const workers = Object.fromEntries(
  globSync('main/core/**/*.worker.ts', { cwd: here }).map((path) => [basename(path, '.ts'), resolve(here, path)]),
);

export default defineConfig({
  main: {
    build: {
      outDir: resolve(here, 'out/main'),
      rolldownOptions: {
        input: { index: resolve(here, 'main/hosts/electron/index.ts'), ...workers },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(here, 'out/preload'),
      // A sandboxed preload is run as one function body: nothing may stay outside the file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { electron: resolve(here, 'preload/electron.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: windowBuild(resolve(here, 'renderer'), resolve(here, 'out/renderer')),
});
