import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Words } from '../../words/words.ts';
import { inertHeaders } from '../window-headers.ts';

/** What runs here, by name. */
export type Versions = {
  readonly docket: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
};

/** What About says under the name and version. */
export function aboutWords(t: Words, { electron, chrome, node }: Versions): string {
  return [
    t('desktop.about.what'),
    t('desktop.about.licence'),
    t('desktop.about.versions', { electron, chrome, node }),
  ].join('\n\n');
}

/** The facts that a diagnosis starts from. None of them is about a person, a case or a folder. */
export type SystemFacts = Versions & {
  readonly platform: string;
  readonly arch: string;
  /** The system's own version. */
  readonly release: string;
  readonly desktop: string;
  readonly packaged: boolean;
  readonly sandbox: boolean;
  readonly register: 'none' | 'locked' | 'unlocked';
  readonly screens: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
  readonly remindersRefused: boolean;
};

/**
 * What "Copy diagnostics" puts on the clipboard: versions and states, and nothing that names anybody or any place. In
 * English, for whoever mends Docket.
 */
export function diagnostics(facts: SystemFacts): string {
  const yes = (it: boolean) => (it ? 'yes' : 'no');
  const screens = facts.screens.map(({ width, height, scale }) => `${width} × ${height} at ${scale}`).join(', ');
  return [
    `Docket ${facts.docket}`,
    `Electron ${facts.electron}, Chromium ${facts.chrome}, Node ${facts.node}`,
    `System: ${facts.platform} ${facts.arch}, ${facts.release}, ${facts.desktop}`,
    `Installed: ${yes(facts.packaged)}`,
    `Sandbox: ${yes(facts.sandbox)}`,
    `Register: ${facts.register}`,
    `Screens: ${screens}`,
    `Reminders refused: ${yes(facts.remindersRefused)}`,
    '',
  ].join('\n');
}

const library = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.string().nullish(),
  text: z.string().nullish(),
});

/** Where the licences are shown: a page of plain text. */
export const licencesAddress = 'docket://licences/';

/** The page that shows the licence of everything Docket contains. `root` is the application's folder. */
export function licencesPage(t: Words, root: string): Response {
  return new Response(`${licencesIn(t, root)}\n`, {
    headers: { ...inertHeaders(), 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** The licences, as the build has gathered them; without a build of its own list, where they are to be found. */
export function licencesIn(t: Words, root: string): string {
  const address = 'https://www.apache.org/licenses/LICENSE-2.0';
  const own = readOr(join(root, 'LICENSE'), t('desktop.licences.own', { address }));
  const parts = librariesIn(root).map(({ name, version, identifier, text }) =>
    [`${name} ${version} (${identifier ?? t('desktop.licences.inItsText')})`, text?.trim() ?? ''].join('\n\n'),
  );
  const around = t('desktop.licences.around');
  return [`Docket\n\n${own.trim()}`, around, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function librariesIn(root: string): readonly z.infer<typeof library>[] {
  const found = z.array(library).safeParse(parsed(readOr(join(root, 'out', 'licences.json'), '[]')));
  return found.success ? found.data : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
