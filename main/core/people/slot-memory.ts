import { calibrateMemory } from '../files/keys/derive-key.ts';
import type { Host } from '../host.ts';

/** What a new passphrase is protected with on this machine: Argon2id of about a second, and the thread it runs in. */
export async function slotProtection(host: Host): Promise<{ readonly memory: number; readonly worker: URL }> {
  const worker = host.workers.deriveKey;
  return { worker, memory: host.argonMemory ?? (await calibrateMemory(1000, { worker })) };
}
