import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The letters that somebody named when they started Docket, as absolute paths: everything on the command line that is
 * neither an option nor an option's value. What is no letter is told where they are queued.
 */
export function namedLetters(positionals: readonly string[], workingFolder: string): readonly string[] {
  return positionals.filter((named) => named !== '').map((named) => resolve(workingFolder, pathOf(named)));
}

/** What another start handed over, which may be anything. */
export function handedOver(data: unknown): readonly string[] {
  const letters = typeof data === 'object' && data !== null && 'letters' in data ? data.letters : undefined;
  if (!Array.isArray(letters)) return [];
  return letters.filter((path) => typeof path === 'string').filter((path) => isAbsolute(path));
}

// Some file managers name a file by its address.
function pathOf(named: string): string {
  try {
    return named.startsWith('file:') ? fileURLToPath(named) : named;
  } catch {
    return named;
  }
}
