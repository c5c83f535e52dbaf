import { setTimeout } from 'node:timers/promises';
import { sealVaultObject } from '../../../main/core/files/vault/vault.ts';

// Started by vault.test.ts and killed while it is half way through a document.
const [root = ''] = process.argv.slice(2);

async function* endless(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; ; sent += 1) {
    yield new Uint8Array(1024 * 1024).fill(sent);
    if (sent === 3) process.stdout.write('half way\n');
    await setTimeout(1);
  }
}

await sealVaultObject(root, endless(), new Uint8Array(32));
