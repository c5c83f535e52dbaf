import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { applicationPieces, bindingPath, type PackageAbout } from './application.ts';
import { copyright } from './copyright.ts';
import { newestAskedFor, withoutDebugInfo } from './elf.ts';
import { bytesOf, layOut, type Piece } from './pieces.ts';
import { run } from './run.ts';

/** What the package is made from beside the checkout's build. */
export type DebSources = {
  readonly root: string;
  readonly about: PackageAbout;
  readonly arch: 'x64' | 'arm64';
  readonly binaries: DebBinaries;
  readonly manPage: string;
  readonly sbom: string;
  /** Seconds since 1970: the time of every file. */
  readonly time: number;
};

/** What of the package is not Docket's own code, as it is shipped: without what only a debugger reads. */
export type DebBinaries = {
  readonly node: Buffer;
  /** SQLite's. */
  readonly binding: Buffer;
  /** The library that Node asks for beyond those that every Debian has. */
  readonly libatomic: Buffer;
};

const debianNames = {
  x64: { architecture: 'amd64', triplet: 'x86_64-linux-gnu' },
  arm64: { architecture: 'arm64', triplet: 'aarch64-linux-gnu' },
} as const;

/**
 * The libraries that Node and SQLite's binding ask for, with the newest version of their symbols, and the oldest Debian
 * package that has those. Every Debian has all three from its first minute: dpkg and apt need them too.
 */
const libraries = [
  { symbols: 'GLIBC', newest: '2.34', depends: 'libc6 (>= 2.34)' },
  { symbols: 'GCC', newest: '4.2.0', depends: 'libgcc-s1 (>= 4.2)' },
  { symbols: 'GLIBCXX', newest: '3.4.29', depends: 'libstdc++6 (>= 11)' },
] as const;

/**
 * The Node that this process runs on, with SQLite's binding. Throws when they would not run with the libraries that the
 * package depends on.
 */
export function debBinaries(root: string, arch: DebSources['arch']): DebBinaries {
  const node = withoutDebugInfo(readFileSync(process.execPath));
  const binding = withoutDebugInfo(readFileSync(join(root, bindingPath(arch))));
  expectLibraries([node, binding]);
  const { sharedObjects } = process.report.getReport() as { readonly sharedObjects: readonly string[] }; // as Node documents it
  const libatomic = sharedObjects.find((path) => path.endsWith('/libatomic.so.1'));
  if (libatomic === undefined) throw new Error('Node does not load libatomic any more: the package need not bring it.');
  return { node, binding, libatomic: withoutDebugInfo(readFileSync(libatomic)) };
}

/** Every file of the package. */
export function debPieces({ root, about, arch, binaries, manPage, sbom, time }: DebSources): Piece[] {
  const own = (file: string) => readFileSync(join(root, 'main', 'hosts', 'packaging', 'linux', file), 'utf8');
  const application: Piece[] = [
    ...applicationPieces(root, 'host'),
    { path: bindingPath(arch), content: binaries.binding },
    { path: 'node', content: binaries.node, runs: true },
    { path: 'lib/libatomic.so.1', content: binaries.libatomic },
  ];
  return [
    ...application.map((piece) => ({ ...piece, path: join('usr/lib/docket', piece.path) })),
    {
      path: 'usr/bin/docket',
      runs: true,
      content: own('docket.sh').replace('@TRIPLET@', debianNames[arch].triplet),
    },
    { path: 'usr/share/applications/docket.desktop', content: own('docket.desktop') },
    { path: 'usr/share/mime/packages/docket.xml', content: own('docket.xml') },
    ...iconPieces(root),
    { path: 'usr/share/man/man1/docket.1.gz', content: gzipSync(manPage, { level: 9 }) },
    { path: 'usr/share/doc/docket/copyright', content: copyright(root) },
    { path: 'usr/share/doc/docket/changelog.gz', content: gzipSync(changelog(about, time), { level: 9 }) },
    { path: 'usr/share/doc/docket/docket.cdx.json', content: sbom },
    { path: 'usr/share/lintian/overrides/docket', content: own('lintian-overrides') },
  ];
}

// Where desktops look for an icon by its name (Icon Theme Specification): drawn, and as a picture of its own size.
function iconPieces(root: string): Piece[] {
  const drawn = (file: string) => readFileSync(join(root, 'renderer', 'public', file));
  const svg = drawn('icon.svg');
  const png = drawn('icon.png');
  const size = png.readUInt32BE(16); // the width, in a picture's first chunk
  return [
    { path: 'usr/share/icons/hicolor/scalable/apps/docket.svg', content: svg },
    { path: `usr/share/icons/hicolor/${size}x${size}/apps/docket.png`, content: png },
  ];
}

/**
 * Makes the package in `folder` and answers its name: the same pieces, time and compression give the same bytes on every
 * machine. `quick` is for tests. Needs dpkg-deb and nothing else; nobody has to be root. Throws what dpkg-deb says.
 */
export async function buildDeb(
  pieces: readonly Piece[],
  { about, arch, time }: Pick<DebSources, 'about' | 'arch' | 'time'>,
  { folder, quick = false }: { readonly folder: string; readonly quick?: boolean },
): Promise<string> {
  const { architecture } = debianNames[arch];
  const name = `${about.name}_${about.version}_${architecture}.deb`;
  const tree = join(folder, 'deb');
  await mkdir(tree);
  try {
    const bytes = pieces.map((piece) => ({ path: piece.path, bytes: bytesOf(piece) }));
    const control: Piece[] = [
      { path: 'DEBIAN/control', content: controlOf(about, architecture, bytes) },
      { path: 'DEBIAN/md5sums', content: bytes.map(({ path, bytes: held }) => `${md5(held)}  ${path}\n`).join('') },
    ];
    await layOut([...pieces, ...control], tree, time);
    const compression = quick ? ['-Zzstd', '-z1'] : ['-Zxz', '-z6'];
    // How many threads compress would show in the bytes.
    await run(
      'dpkg-deb',
      ['--root-owner-group', ...compression, '--threads-max=1', '--build', tree, join(folder, name)],
      {
        env: { SOURCE_DATE_EPOCH: String(time) },
      },
    );
    return name;
  } finally {
    await rm(tree, { recursive: true });
  }
}

function controlOf(
  { name, version, homepage, author }: PackageAbout,
  architecture: string,
  files: readonly { readonly bytes: Uint8Array }[],
): string {
  // In KiB, each file rounded up, as dpkg-gencontrol counts (Debian Policy 5.6.20).
  const size = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 1024), 0);
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${author}`,
    `Installed-Size: ${size}`,
    `Depends: ${libraries.map(({ depends }) => depends).join(', ')}`,
    // The window is a browser's. Without a recommendation `dpkg -i` would need one to be there first.
    'Recommends: chromium | www-browser, xdg-utils',
    'Section: misc',
    'Priority: optional',
    `Homepage: ${homepage}`,
    ...descriptionLines,
    '',
  ].join('\n');
}

const descriptionLines = [
  'Description: local, encrypted register for data-protection officers',
  ' Docket holds the requests of data subjects, personal-data breaches and every',
  ' statutory deadline in one encrypted register on your own disk. It opens in a',
  ' browser window on this computer and talks to nobody.',
  ' .',
  ' The docket command does the same for scripts. Registers are kept in ~/Docket',
  ' and stay when the package is removed.',
];

function changelog({ name, version, author }: PackageAbout, time: number): string {
  const day = new Date(time * 1000).toUTCString().replace('GMT', '+0000');
  return `${name} (${version}) unstable; urgency=medium\n\n  * Release ${version}.\n\n -- ${author}  ${day}\n`;
}

function expectLibraries(binaries: readonly Buffer[]): void {
  for (const { symbols, newest, depends } of libraries) {
    const asked = newestAskedFor(symbols, binaries);
    if (asked.localeCompare(newest, 'en', { numeric: true }) > 0)
      throw new Error(`The package depends on ${depends}, and its binaries ask for ${symbols} ${asked}.`);
  }
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
