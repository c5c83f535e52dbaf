import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const here = import.meta.dirname;

/** How the window is built, for Electron (`electron.vite.config.ts`), for the loopback host and for `npm run dev`. */
export const windowBuild = {
  root: here,
  base: './',
  plugins: [react()],
  build: {
    outDir: `${here}/../out/renderer`,
    emptyOutDir: true,
    // electron-vite does not minify a renderer unless told: 1,356 kB instead of 562 kB.
    minify: true,
    target: 'chrome140',
    // `font-src 'self'` refuses data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // Every browser this window runs in preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${here}/index.html` },
  },
} satisfies UserConfig;

export default defineConfig(windowBuild);
