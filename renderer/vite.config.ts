import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How the window is built, for Electron (`electron.vite.config.ts`), for the loopback host and for `npm run dev`. */
export const windowBuild = {
  root: folder('.'),
  base: './',
  plugins: [react()],
  build: {
    outDir: folder('../out/renderer'),
    emptyOutDir: true,
    // electron-vite does not minify a renderer unless told: 1,356 kB instead of 562 kB.
    minify: true,
    target: 'chrome140',
    // `font-src 'self'` refuses data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // Every browser this window runs in preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: folder('index.html') },
  },
} satisfies UserConfig;

export default defineConfig(windowBuild);
