import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { windowBuild } from '../../../renderer/vite.config.ts';

const here = import.meta.dirname;

/** The gallery is built like the window, and never ships. */
export const galleryBuild = windowBuild(here, resolve(here, '../../../out/gallery'));

export default defineConfig(galleryBuild);
