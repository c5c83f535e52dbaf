import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { windowBuild } from '../../../renderer/vite.config.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The gallery is built like the window, and never ships. */
export const galleryBuild = {
  ...windowBuild,
  root: folder('.'),
  build: {
    ...windowBuild.build,
    outDir: folder('../../../out/gallery'),
    rolldownOptions: { input: folder('index.html') },
  },
};

export default defineConfig(galleryBuild);
