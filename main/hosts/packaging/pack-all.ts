import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenContext } from '../command/cli-session.ts';
import { docketProgram } from '../command/program.ts';
import { bindingPath, readAbout, type PackageAbout } from './application.ts';
import { billOfMaterials, type Component, type NpmBill } from './bill-of-materials.ts';
import { librariesIn } from './copyright.ts';
import { buildDeb, debBinaries, debPieces } from './deb.ts';
import { desktopName, packDesktopApp, type FoundElectron } from './desktop-app.ts';
import { manPage } from './man-page.ts';
import { commonParts, electronParts, nodeParts, pinnedElectron } from './parts.ts';
import { sizeOf } from './pieces.ts';
import { run } from './run.ts';

/** What came of packing, a line each: what was made, and what this machine cannot make. */
export type Packed = { readonly made: readonly string[]; readonly notMade: readonly string[] };

type Task = {
  readonly root: string;
  readonly folder: string;
  readonly electron: FoundElectron | undefined;
  /** Whether it may be another than the pinned one: for tests alone. */
  readonly any: boolean;
  /** Packs larger and in seconds: for tests alone. */
  readonly quick: boolean;
};

const elsewhere = [
  'AppImage, deb and rpm of the desktop app: electron-builder makes them, and fetches its tools from the network.',
  'dmg: electron-builder makes it on macOS.',
  'msi and exe: electron-builder makes them with an Electron for Windows.',
];

/** Makes every package that this machine can make, in `folder`. Throws when one of them fails. */
export async function packAll(task: Task): Promise<Packed> {
  const { root, folder } = task;
  const about = readAbout(root);
  const time = await timeOfSources(root);
  const npm = JSON.parse(
    await run('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: root }),
  ) as NpmBill; // CycloneDX's own form
  const libraries = librariesIn(root);
  const bill = (parts: readonly Component[]) => billOfMaterials(about, { npm, libraries, parts });
  const parts = [await packDeb(task, { about, time, bill }), await packApp(task, { about, time, bill })];
  const files = parts.flatMap(({ files: names }) => names).toSorted();
  const sums = await Promise.all(files.map(async (name) => `${await sha256(join(folder, name))}  ${name}`));
  await writeFile(join(folder, 'SHA256SUMS'), sums.map((line) => `${line}\n`).join(''));
  return {
    made: [...sums, ...parts.flatMap(({ said }) => said)],
    notMade: [...parts.flatMap(({ notMade }) => notMade), ...elsewhere],
  };
}

type Release = {
  readonly about: PackageAbout;
  readonly time: number;
  readonly bill: (parts: readonly Component[]) => string;
};
type Part = {
  readonly files: readonly string[];
  readonly said: readonly string[];
  readonly notMade: readonly string[];
};

async function packDeb({ root, folder, quick }: Task, { about, time, bill }: Release): Promise<Part> {
  const { arch } = process;
  if (process.platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64') || !(await isHere('dpkg-deb')))
    return { files: [], said: [], notMade: ['The Debian package: it is made on Linux with dpkg-deb.'] };
  const binaries = debBinaries(root, arch);
  const sbom = bill([
    ...commonParts(join(root, bindingPath(arch)), binaries.binding),
    ...nodeParts(binaries.node, binaries.libatomic),
  ]);
  const date = new Date(time * 1000).toISOString().slice(0, 10);
  const page = manPage(
    docketProgram(openNothing, () => {}),
    { version: about.version, date },
  );
  const pieces = debPieces({ root, about, arch, binaries, manPage: page, sbom, time });
  const name = await buildDeb(pieces, { about, arch, time }, { folder, quick });
  await writeFile(join(folder, `${name}.cdx.json`), sbom);
  const size = `${name}: ${megabytes(statSync(join(folder, name)).size)}, ${megabytes(sizeOf(pieces))} when installed`;
  return { files: [name, `${name}.cdx.json`], said: [size], notMade: [] };
}

// Its bill of materials can be written without an Electron: the version is pinned.
async function packApp({ root, folder, electron, any }: Task, { about, time, bill }: Release): Promise<Part> {
  const { arch, platform } = process;
  const binding = join(root, 'node_modules', 'better-sqlite3', 'prebuilds', `${platform}-${arch}.node`);
  const file = `${desktopName}_${about.version}.cdx.json`;
  await writeFile(
    join(folder, file),
    bill([...commonParts(binding, readFileSync(binding)), ...electronParts(electron?.inside)]),
  );
  if (electron === undefined) {
    const how = `name an Electron ${pinnedElectron.electron} with --electron DIR`;
    return { files: [file], said: [], notMade: [`The desktop app for Linux: ${how}.`] };
  }
  const name = await packDesktopApp({ root, electron, folder, arch, time, mayLackFuses: any });
  const asar = join(name, 'resources', 'app.asar');
  const said = `${name}: app.asar has ${megabytes(statSync(join(folder, asar)).size)}, its fuses were set and read back`;
  return { files: [file, asar], said: [said], notMade: [] };
}

/** Seconds since 1970: `SOURCE_DATE_EPOCH`, else when the checkout was committed, else a day that stays the same. */
async function timeOfSources(root: string): Promise<number> {
  const given = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  if (Number.isInteger(given) && given > 0) return given;
  const committed = await run('git', ['log', '-1', '--format=%ct'], { cwd: root }).catch(() => '');
  return /^\d+\s*$/u.test(committed) ? Number(committed) : Date.UTC(2026, 0, 1) / 1000;
}

const openNothing: OpenContext = async () => {
  throw new Error('The manual page runs no command.');
};

async function isHere(tool: string): Promise<boolean> {
  return await run(tool, ['--version']).then(
    () => true,
    () => false,
  );
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest('hex');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
