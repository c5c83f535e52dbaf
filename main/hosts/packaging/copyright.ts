import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library that lies in a build, as `main/hosts/licences.mjs` leaves it. */
export type Library = {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string | null;
  readonly text?: string | null;
};

/** The libraries in the last build. */
export function librariesIn(root: string): readonly Library[] {
  return JSON.parse(readFileSync(join(root, 'out', 'licences.json'), 'utf8')) as Library[]; // written by the build itself
}

const own = `Docket is licensed under the Apache License, Version 2.0. On Debian systems its text is in
/usr/share/common-licenses/Apache-2.0.

It contains the following works of others.`;

const libatomic = `GNU libatomic, part of GCC: Copyright (C) 2012-2022 Free Software Foundation, Inc.
GPL-3+ with the GCC Runtime Library Exception 3.1. On Debian systems the text of the GPL is in
/usr/share/common-licenses/GPL-3; the exception and the sources are in the source package gcc-12 of Debian.`;

/** The copyright file of the Debian package: Docket's licence, and that of everything it brings along. */
export function copyright(root: string): string {
  const libraries = librariesIn(root).map(
    ({ name, version, identifier, text }) =>
      `${name} ${version}${identifier ? ` (${identifier})` : ''}\n\n${text ?? ''}`,
  );
  const node = readFileSync(
    join(root, 'node_modules/node/node_modules', `node-${process.platform}-${process.arch}`, 'LICENSE'),
    'utf8',
  );
  return [own, libatomic, ...libraries, `Node.js ${process.versions.node}\n\n${node}`]
    .map((part) => part.trimEnd())
    .join(`\n\n${'-'.repeat(78)}\n\n`)
    .concat('\n');
}
