import { readFileSync } from 'node:fs';
import { CannotOpen } from '../../main/core/files/register/cannot-open.ts';
import { speak } from '../../main/words/said.ts';
import { english } from '../support/english.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import type { UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { testHost } from '../support/open-docket.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

/** Opens or closes the register of `folder`; opening waits for the instant `at`, so that two processes start as one. */
export type RaceOrder = { readonly do: 'open'; readonly at: number } | { readonly do: 'close' };
export type RaceAnswer =
  | { readonly is: 'open' | 'closed' }
  | { readonly is: 'refused'; readonly reason: string; readonly sentence: string };

const [folder = '', keysFile = ''] = process.argv.slice(2);
// Written by the test that forks this process.
const kept = JSON.parse(readFileSync(keysFile, 'utf8')) as {
  keyFile: KeyFile;
  slot: Omit<UnlockedOfficer, 'dataKey' | 'ledgerKey' | 'auditSeed'>;
  keys: Record<'dataKey' | 'ledgerKey' | 'auditSeed', string>;
};
const host = testHost(`${folder}-${process.pid}`);
let register: OfficerRegister | undefined;

async function answer(order: RaceOrder): Promise<RaceAnswer> {
  if (order.do === 'close') {
    await register?.close();
    register = undefined;
    return { is: 'closed' };
  }
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));
  const { dataKey, ledgerKey, auditSeed } = kept.keys;
  const keys = { ...kept.slot, dataKey: bytes(dataKey), ledgerKey: bytes(ledgerKey), auditSeed: bytes(auditSeed) };
  // Spinning, not sleeping: both processes leave in the same instant.
  while (performance.timeOrigin + performance.now() < order.at);
  try {
    register = await openAsOfficer(folder, kept.keyFile, keys, host, () => '2026-11-25T09:12:00Z');
    return { is: 'open' };
  } catch (error) {
    if (error instanceof CannotOpen)
      return { is: 'refused', reason: error.reason, sentence: speak(english, error.message) };
    return { is: 'refused', reason: String(error), sentence: '' };
  }
}

process.on('message', (order: RaceOrder) => void answer(order).then((told) => process.send?.(told)));
process.on('disconnect', () => process.exit(0));
process.send?.({ is: 'closed' } satisfies RaceAnswer);
