import type { Handlers } from '../kernel/handlers.ts';
import { buildPack } from './build-pack.ts';
import { openPack } from './open-pack.ts';
import { previewPack } from './preview-pack.ts';
import { printSet } from './print-set.ts';
import { readPaper } from './read-paper.ts';
import { sendPack } from './send-pack.ts';

/** The use cases that answer what is asked about response packs. */
export const packsHandlers = {
  previewPack,
  readPaper,
  buildPack,
  printSet,
  openPack,
  sendPack,
} satisfies Handlers<'packs'>;
