import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { Component } from './bill-of-materials.ts';

/** The Electron that Docket is built for, and what is inside it (`electron-to-chromium` for Chromium). */
export const pinnedElectron = { electron: '45.4.1', chrome: '156.0.8078.100' } as const;

/** What `pdfium.wasm` is compiled from, under the version of the library that brings it. */
const pdfium: Component = {
  type: 'library',
  'bom-ref': 'PDFium@2.15.1',
  name: 'PDFium',
  version: '2.15.1',
  description: 'Compiled to WebAssembly in @embedpdf/pdfium.',
  licenses: [{ expression: 'BSD-3-Clause AND Apache-2.0' }],
  cpe: 'cpe:2.3:a:google:pdfium:*:*:*:*:*:*:*:*',
};

/** The fonts of the window and of a paper, and the measures of one that every reader of PDF brings. */
const fonts: readonly Component[] = [
  font('IBM Plex Sans', 'OFL-1.1', 'In the window, from @fontsource-variable/ibm-plex-sans.'),
  font('IBM Plex Mono', 'OFL-1.1', 'In the window, from @fontsource/ibm-plex-mono.'),
  { ...font('Roboto', 'OFL-1.1', 'On papers, from pdfmake.'), 'bom-ref': 'Roboto@3.014', version: '3.014' },
  font('IBM Plex Sans Arabic', 'OFL-1.1', 'On papers, from @fontsource/ibm-plex-sans-arabic.'),
  font('Noto Sans', 'OFL-1.1', 'On papers, from @expo-google-fonts/noto-sans and @fontsource/noto-sans-*.'),
  font('Noto Emoji', 'OFL-1.1', 'On papers, from @fontsource/noto-emoji.'),
  font('Courier', 'APAFML', 'Its measures only, from pdfkit.'),
];

function font(name: string, id: string, description: string): Component {
  return { type: 'file', 'bom-ref': `font:${name}`, name, description, licenses: [{ license: { id } }] };
}

/** What both packages bring and npm does not name: the database inside its binding, as it is shipped, PDFium and the fonts. */
export function commonParts(binding: string, shipped: Uint8Array): Component[] {
  const { sqlite, ciphers } = databaseVersions(binding);
  return [
    {
      type: 'library',
      'bom-ref': `sqlite3mc@${ciphers}`,
      name: 'SQLite3MultipleCiphers',
      version: ciphers,
      description: 'Compiled into the binding of better-sqlite3-multiple-ciphers.',
      licenses: [{ license: { id: 'MIT' } }],
      purl: `pkg:github/utelle/SQLite3MultipleCiphers@v${ciphers}`,
      hashes: [sha256Of(shipped)],
      components: [
        {
          type: 'library',
          'bom-ref': `sqlite@${sqlite}`,
          name: 'SQLite',
          version: sqlite,
          licenses: [{ license: { id: 'blessing' } }],
          cpe: `cpe:2.3:a:sqlite:sqlite:${sqlite}:*:*:*:*:*:*:*`,
          purl: `pkg:generic/sqlite@${sqlite}`,
        },
      ],
    },
    pdfium,
    ...fonts,
  ];
}

/** The Node that this process runs on, with what is compiled into it, and the library it asks for. */
export function nodeParts(node: Uint8Array, libatomic: Uint8Array): Component[] {
  const { node: version, ...inside } = process.versions;
  return [
    {
      type: 'platform',
      'bom-ref': `nodejs@${version}`,
      name: 'Node.js',
      version,
      licenses: [{ license: { id: 'MIT' } }],
      cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*`,
      purl: `pkg:generic/nodejs@${version}`,
      hashes: [sha256Of(node)],
      components: compiledInto(`nodejs@${version}`, inside),
    },
    {
      type: 'library',
      'bom-ref': 'libatomic',
      name: 'libatomic',
      description: 'Of GCC, from the machine that made the package.',
      licenses: [{ expression: 'GPL-3.0-or-later WITH GCC-exception-3.1' }],
      hashes: [sha256Of(libatomic)],
    },
  ];
}

/** Electron with Chromium and Node. `versions` is what its binary says of itself, where there is one. */
export function electronParts(versions: Partial<NodeJS.ProcessVersions> = pinnedElectron): Component[] {
  const { electron = pinnedElectron.electron, chrome = pinnedElectron.chrome, node, ...inside } = versions;
  const ref = `electron-runtime@${electron}`;
  return [
    {
      type: 'framework',
      'bom-ref': ref,
      name: 'Electron',
      version: electron,
      licenses: [{ license: { id: 'MIT' } }],
      cpe: `cpe:2.3:a:electronjs:electron:${electron}:*:*:*:*:*:*:*`,
      purl: `pkg:github/electron/electron@v${electron}`,
      components: [
        {
          type: 'framework',
          'bom-ref': `${ref}/chromium`,
          name: 'Chromium',
          version: chrome,
          licenses: [{ license: { id: 'BSD-3-Clause' } }],
          cpe: `cpe:2.3:a:google:chrome:${chrome}:*:*:*:*:*:*:*`,
          purl: `pkg:generic/chromium@${chrome}`,
        },
        ...compiledInto(ref, node === undefined ? { node: '24' } : { node, ...inside }),
      ],
    },
  ];
}

// Not libraries: the number of Node's own binary interface, and the data of time zones.
const notLibraries: ReadonlySet<string> = new Set(['modules', 'napi', 'electron', 'chrome']);

function compiledInto(ref: string, versions: Readonly<Record<string, string | undefined>>): Component[] {
  return Object.entries(versions)
    .filter(([name, version]) => !notLibraries.has(name) && version !== undefined && version !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, version = '']) => ({ type: 'library', 'bom-ref': `${ref}/${name}`, name, version }));
}

function databaseVersions(binding: string): { readonly sqlite: string; readonly ciphers: string } {
  const database = new Database(':memory:', { nativeBinding: binding });
  try {
    const read = (what: string) => String(database.prepare(`SELECT ${what}`).pluck().get());
    return { sqlite: read('sqlite_version()'), ciphers: read('sqlite3mc_version()').split(' ').at(-1) ?? '' };
  } finally {
    database.close();
  }
}

function sha256Of(bytes: Uint8Array): { readonly alg: 'SHA-256'; readonly content: string } {
  return { alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') };
}
