import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { windowCatalogue } from './window-catalogue.ts';

/**
 * How a window is built from `folder` into `out`: the same for Electron (`electron.vite.config.ts`), for the loopback
 * host and for `npm run dev`. Folders are given, because electron-vite runs this file from another place.
 */
export function windowBuild(folder: string, out: string) {
  return {
    root: folder,
    base: './',
    plugins: [react(), windowCatalogue(folder)],
    build: {
      outDir: out,
      emptyOutDir: true,
      license: { fileName: 'licences.json' },
      // electron-vite does not minify a renderer unless told: 1,356 kB instead of 562 kB.
      minify: true,
      target: 'chrome140',
      // `font-src 'self'` refuses data: fonts, so nothing is inlined.
      assetsInlineLimit: 0,
      // Every browser this window runs in preloads modules by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${folder}/index.html` },
      // What is loaded first is measured compressed, in the tests.
      chunkSizeWarningLimit: 1_000,
    },
  } satisfies UserConfig;
}

export default defineConfig(windowBuild(import.meta.dirname, `${import.meta.dirname}/../out/renderer`));
