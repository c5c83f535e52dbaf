// Plain JavaScript for Node 20, with nothing installed: the licences of what a build brings along.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fonts of a paper, which come inside pdfmake and say this of themselves. */
const roboto = {
  name: 'Roboto',
  version: '3.014',
  identifier: 'OFL-1.1',
  text: 'Copyright 2011 The Roboto Project Authors (https://github.com/googlefonts/roboto-classic)\nThis Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at: https://openfontlicense.org',
};

/** The fonts of papers for other writings, which Vite does not see: as their packages say. */
const writings = [
  '@expo-google-fonts/noto-sans',
  '@fontsource/ibm-plex-sans-arabic',
  '@fontsource/noto-emoji',
  ...['arabic', 'armenian', 'devanagari', 'georgian', 'hebrew', 'jp', 'kr', 'sc', 'tc', 'thai'].map(
    (writing) => `@fontsource/noto-sans-${writing}`,
  ),
];

const writingFont = (folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // One library's own licence is for its code, the font's lies beside it.
  const file = ['LICENSE_FONT', 'LICENSE'].map((entry) => join(folder, entry)).find(existsSync);
  return { name, version, identifier: 'OFL-1.1', text: readFileSync(file, 'utf8') };
};

/** What `pdfium.wasm` is compiled from; its library's own licence is in Vite's list. */
const pdfium = (libraries) => ({
  name: 'PDFium',
  version: '2.15.1',
  identifier: 'BSD-3-Clause AND Apache-2.0',
  text: readFileSync(join(libraries, '@embedpdf', 'pdfium', 'LICENSE.pdfium'), 'utf8'),
});

/**
 * Puts the lists that Vite leaves in each part of a build in `out` together in `out/licences.json`: what lies in the
 * bundles, each once, as `{ name, version, identifier?, text? }`.
 */
export function gatherLicences(out) {
  const lists = ['main', 'host', 'renderer'].map((part) => join(out, part, 'licences.json')).filter(existsSync);
  const all = [
    roboto,
    ...writings.map((name) => writingFont(join(out, '..', 'node_modules', name))),
    pdfium(join(out, '..', 'node_modules')),
    ...lists.flatMap((list) => JSON.parse(readFileSync(list, 'utf8'))),
  ];
  const once = new Map(all.map((library) => [`${library.name}@${library.version}`, library]));
  const sorted = [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, library]) => library);
  writeFileSync(join(out, 'licences.json'), `${JSON.stringify(sorted, null, 1)}\n`);
  for (const list of lists) rmSync(list);
}
