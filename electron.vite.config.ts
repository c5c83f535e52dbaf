import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { codeBuild } from './main/vite.config.ts';
import { windowBuild } from './renderer/vite.config.ts';

const here = import.meta.dirname;
const code = codeBuild(resolve(here, 'main'), resolve(here, 'out/main'), { index: 'hosts/electron/index.ts' });

export default defineConfig({
  main: { ...code, build: { ...code.build, externalizeDeps: false } },
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
