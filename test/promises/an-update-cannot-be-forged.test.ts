import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { checkUpdateFile } from '../../main/core/updates/check-update-file.ts';
import { expectInstaller } from '../../main/core/updates/expect-installer.ts';
import { UpdateRefused } from '../../main/core/updates/update-refused.ts';
import { lastOf } from '../support/care.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';
import { upload } from '../support/upload.ts';
import { openAt, stateOf, updateEntries } from '../updates/open-at.ts';
import { inventedInstaller, manifestOf, newSigner, sha256Of, signedBytes, signedUpdate } from '../updates/release.ts';
import { mutated } from './mutations.ts';
import { proved, rounds } from './promise.ts';
import { currentVersion } from '../../main/core/files/database/migrate.ts';

const counts = newSigner('counts');
const retired = newSigner('retired', '2026-06-01');
const stranger = newSigner('stranger');
const installer = inventedInstaller(5_000);
const manifest = manifestOf(installer);
const update = signedUpdate(manifest, counts);

/** What a stranger's hand can do to an update file that chance does not. */
const forged: readonly ((random: () => number) => Buffer)[] = [
  () => signedUpdate(manifest, stranger),
  () => signedUpdate(manifest, retired),
  (random) => signedUpdate({ ...manifest, version: `0.0.${Math.floor(random() * 1_000)}` }, counts),
  (random) => Buffer.concat([update, Buffer.alloc(1 + Math.floor(random() * 40), ' ')]),
  () => Buffer.from(update.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  () =>
    Buffer.from(
      update.toString('latin1').replace(/[0-9a-f]{128}/u, (digits) => digits.toUpperCase()),
      'latin1',
    ),
  (random) => {
    const at = 145 + Math.floor(random() * (update.length - 145));
    const body = Buffer.concat([update.subarray(145, at), Buffer.from(' '), update.subarray(at)]);
    return signedBytes(body, counts);
  },
  (random) => signedBytes(mutated(Buffer.from(update.subarray(145)), random, 16).bytes, stranger),
];

/** Every so many mutations one goes the whole way: brought in, refused, written into the audit chain. */
const wholeWay = 10;
const here = {
  version: '0.1.0',
  platform: 'linux-x64',
  keys: [counts.releaseKey, retired.releaseKey],
  schema: currentVersion,
};

/** Why both files are refused by what taking an update asks of them first; undefined when they are not. */
async function refusal(file: Uint8Array, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { manifest: checked } = await checkUpdateFile(file, here);
    expectInstaller({ size: bytes.length, sha256: sha256Of(bytes) }, checked);
    return undefined;
  } catch (error) {
    if (error instanceof UpdateRefused) return error.why;
    throw error;
  }
}

async function taking(d: TestDocket, file: Uint8Array, bytes: Uint8Array) {
  const input = {
    update: await upload(d, 'release.docket-update', file),
    installer: await upload(d, 'docket.deb', bytes),
  };
  return await safe(d.docket.updates.takeUpdate(input).then(async (steps) => await lastOf(steps)));
}

test('an update file or an installer that is not, byte for byte, what was signed is never taken', async () => {
  await using d = await openAt(here.keys);
  const random = seededRandom('updates that are not what was signed').next;
  const mutations = rounds(500, 10_000);
  const accepted: number[] = [];
  const reasons: string[] = [];
  for (let round = 0; round < mutations; round += 1) {
    const target = Math.floor(random() * 4);
    const craft = forged[Math.floor(random() * forged.length)] ?? (() => update);
    const changed = target === 0 ? craft(random) : mutated(update, random, 16).bytes;
    const [file, bytes] = target < 3 ? [changed, installer] : [update, mutated(installer, random, 64).bytes];
    const reason = await refusal(file, bytes);
    if (reason === undefined) accepted.push(round);
    if (round % wholeWay !== 0) continue;
    const { error } = await taking(d, file, bytes);
    expect(error).toMatchObject({ code: 'UPDATE_REFUSED', data: { reason } });
    reasons.push(reason ?? '');
  }
  expect(accepted).toEqual([]);
  expect(await stateOf(d)).toEqual([]);
  const entries = updateEntries(d) as readonly { readonly outcome: string; readonly reason?: string }[];
  expect(entries.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(reasons.map((why) => `refused ${why}`));
  // What was mutated is taken as it is: nothing was refused for another reason.
  expect((await taking(d, update, installer)).data).toMatchObject({ kind: 'taken' });
  proved(30, `${mutations} update files and installers changed or forged, 0 taken`);
});
