import { buildPack } from './build-pack.ts';
import { openPack } from './open-pack.ts';
import { previewPack } from './preview-pack.ts';
import { printSet } from './print-set.ts';
import { readPaper } from './read-paper.ts';
import { sendPack } from './send-pack.ts';

/** What can be asked about response packs. */
export const packsContract = { previewPack, readPaper, buildPack, printSet, openPack, sendPack };
