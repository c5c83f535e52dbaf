import { keptHead, type KeptHead } from '../../main/contract/audit/kept-head.ts';

/** Checkpoints stand at the end of an exported log: its entries need not be read. */
const tailBytes = 512 * 1024;
/** As many as the core compares at once. */
const checkpointsMax = 100;

/**
 * The checkpoints of a file that was kept elsewhere: one that was saved by itself, or those of an exported log, the
 * newest of them first. Empty when there is none in it.
 */
export async function readKept(file: File): Promise<readonly KeptHead[]> {
  const tail = await file.slice(Math.max(0, file.size - tailBytes)).text();
  return tail.split('\n').flatMap(headOf).toReversed().slice(0, checkpointsMax);
}

function headOf(line: string): readonly KeptHead[] {
  try {
    const read: unknown = JSON.parse(line);
    // In an exported log every entry is bound to the one before: only what was signed is kept for comparing.
    if (typeof read === 'object' && read !== null && 'checkpoint' in read) return [keptHead.parse(read.checkpoint)];
    if (typeof read === 'object' && read !== null && 'prev' in read) return [];
    return [keptHead.parse(read)];
  } catch {
    // A line of something else, or the half of one where the tail begins.
    return [];
  }
}
