import { keysBehind } from '../../../promises/keys-behind.ts';

// A process of its own: the database's addon is not for Playwright's.
const [path = '', passphrase = ''] = process.argv.slice(2);
const needles = await keysBehind(path, passphrase);
process.stdout.write(JSON.stringify(needles.map(({ name, bytes }) => ({ name, hex: bytes.toString('hex') }))));
