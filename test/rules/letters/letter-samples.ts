import { readdirSync, readFileSync } from 'node:fs';

const fixtures = new URL('../../fixtures/letters/', import.meta.url);

export type Sample = { readonly name: string; readonly bytes: Uint8Array };

/** The sample files of one folder under `test/fixtures/letters`. */
export function samplesIn(folder: 'templates' | 'msg' | 'eml'): readonly Sample[] {
  return readdirSync(new URL(`${folder}/`, fixtures))
    .filter((name) => /\.(?:eml|msg)$/u.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`${folder}/${name}`, fixtures))) }));
}

export function sample(folder: 'templates' | 'msg' | 'eml', name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${folder}/${name}`, fixtures)));
}

/** A mail from its lines, as bytes. */
export function mail(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'));
}
