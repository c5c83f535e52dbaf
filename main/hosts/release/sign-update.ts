import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { manifestText } from '../../core/updates/manifest-text.ts';
import { releaseKeys } from '../../core/updates/release-keys.ts';
import { currentVersion, migrations } from '../../core/files/database/migrate.ts';
import { applicationRoot, versionOf } from '../places.ts';
import { describeInstaller } from './describe-installer.ts';
import { ReleaseRefused } from './refusal.ts';
import { signManifest } from './sign-manifest.ts';
import { newSigningKey, publicHalf, readSigningKey } from './signing-key.ts';
import { writeNew } from './write-new.ts';

const help = `npm run sign-update -- MANIFEST --key FILE
    signs a manifest; writes one update file beside it, which officers take
npm run sign-update -- --describe INSTALLER --platform linux-x64 [--released 2026-11-25]
    writes the manifest of an installer, INSTALLER.json, with this checkout's version and register format
npm run sign-update -- --new-key FILE
    makes a key pair; FILE is its private half and stays outside every checkout

docs/updates.md says how a release is signed and how keys are rotated.
`;

// `npm run` starts in the checkout; file names are meant from where the person stands.
const stood = process.env['INIT_CWD'];
if (stood !== undefined && process.env['npm_lifecycle_event'] === 'sign-update') process.chdir(stood);

process.exitCode = await run().then(
  (said) => {
    process.stdout.write(`${said}\n`);
    return 0;
  },
  (error: unknown) => {
    if (!(error instanceof ReleaseRefused) && !isWrongUsage(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof ReleaseRefused ? error.exitCode : 2;
  },
);

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      describe: { type: 'string' },
      platform: { type: 'string' },
      released: { type: 'string' },
      'new-key': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [manifest, ...more] = positionals;
  if (values['new-key'] !== undefined) return await newKey(values['new-key']);
  if (values.describe !== undefined) return await describe(values.describe, values);
  if (values.help === true) return help.trimEnd();
  if (manifest === undefined || more.length > 0 || values.key === undefined)
    throw new ReleaseRefused(help.trimEnd(), { exitCode: 2 });
  return await signed(manifest, values.key);
}

async function signed(manifest: string, keyFile: string): Promise<string> {
  const key = await readSigningKey(keyFile);
  const { file, installer } = await signManifest(manifest, key);
  const known = releaseKeys.find(({ publicKey }) => publicKey === publicHalf(key));
  return [
    `Signed: ${file}`,
    installer === 'fits'
      ? 'The installer beside it is the one it describes.'
      : 'The installer does not lie beside it and was not looked at.',
    known === undefined
      ? 'This checkout does not know the key: a Docket made from it will refuse this update.'
      : known.retired === undefined
        ? `The key is ${known.name}.`
        : `The key is ${known.name}, which is retired: a Docket made from this checkout will refuse this update.`,
  ].join('\n');
}

async function describe(
  installer: string,
  { platform, released }: { readonly platform?: string | undefined; readonly released?: string | undefined },
): Promise<string> {
  if (platform === undefined)
    throw new ReleaseRefused('Say what the installer is for with --platform, such as linux-x64.', { exitCode: 2 });
  const manifest = await describeInstaller(installer, {
    version: versionOf(applicationRoot()),
    released: released ?? Temporal.Now.plainDateISO('UTC').toString(),
    platform,
    schema: { least: migrations[0]?.version ?? 1, brings: currentVersion },
  });
  await writeNew(`${installer}.json`, manifestText(manifest), 0o644);
  return `Written: ${installer}.json\n${manifestText(manifest)}Read it, then sign it with --key.`;
}

async function newKey(path: string): Promise<string> {
  const publicKey = publicHalf(await newSigningKey(path));
  return `The private half is in ${path}. Keep it outside every checkout, and a copy of it in another place.\nThe public half, for main/core/updates/release-keys.ts:\n${publicKey}`;
}

// parseArgs names what it did not understand in words.
function isWrongUsage(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
