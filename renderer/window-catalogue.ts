import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

type Catalogue = { readonly [name: string]: string | Catalogue };

/**
 * Leaves in the catalogues of the window that is built from a folder what the window can say: the messages that its own sources name, and the contract's,
 * which it checks forms with. What only the core says, it says itself.
 */
export function windowCatalogue(window: string): Plugin {
  const catalogues = /\/main\/words\/(?<language>[a-z]{2})\.ts$/u;
  const sources = () =>
    ['renderer/**/*.{ts,tsx}', 'main/contract/**/*.ts', 'main/words/*.ts']
      .flatMap((pattern) => globSync(pattern, { cwd: projectOf(window) }))
      .map((path) => readFileSync(join(projectOf(window), path), 'utf8'));
  let named: Named | undefined;
  return {
    name: 'docket:window-catalogue',
    async load(id) {
      const language = catalogues.exec(id)?.groups?.['language'];
      if (language === undefined) return undefined;
      named ??= keysNamed(sources());
      const module = (await import(pathToFileURL(id).href)) as Readonly<Record<string, Catalogue>>; // each exports itself by its code
      return `export const ${language} = ${JSON.stringify(onlyNamed(module[language] ?? {}, named))};`;
    },
  };
}

// A window's folder lies anywhere under the project's own.
function projectOf(folder: string): string {
  return existsSync(join(folder, 'main', 'words')) ? folder : projectOf(dirname(folder));
}

type Named = { readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] };

/** The keys that sources name: whole in quotes, or by their beginning in a template such as `terms.rights.${right}`. */
export function keysNamed(sources: readonly string[]): Named {
  const all = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)].map(([, key = '']) => key));
  return {
    whole: new Set(all(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/gu)),
    beginnings: [...new Set(all(/`([a-z]\w*(?:\.[\w-]+)*\.)\$\{/gu))],
  };
}

/** Whether a key is among those. */
export function isNamed({ whole, beginnings }: Named, key: string): boolean {
  return whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}

function onlyNamed(catalogue: Catalogue, named: Named, above = ''): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([name, message]): [string, string | Catalogue][] => {
      if (typeof message === 'string') return isNamed(named, `${above}${name}`) ? [[name, message]] : [];
      const inside = onlyNamed(message, named, `${above}${name}.`);
      return Object.keys(inside).length === 0 ? [] : [[name, inside]];
    }),
  );
}
