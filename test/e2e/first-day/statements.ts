import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from './houses.ts';
import type { Paper } from './read-papers.ts';

/** Words of a paper, and why they are true of the case. */
type Statement = { readonly says: string; readonly because: string };

/** What differs from one day to the next, as it is written in a list of statements. */
const varying: Readonly<Record<string, string>> = {
  '{code}': '[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}',
  '{hash}': '[0-9a-f]{64}',
  '{instant}': String.raw`2026-11-25T(?:09|1\d):\d{2}:\d{2}Z`,
  '{mark}': '[0-9A-F]{16}',
  '{moment}': String.raw`20261125T(?:09|1\d)\d{4}Z`,
  '{number}': String.raw`\d+`,
  '{place}': '[0-9a-f]{16}',
  '{time}': String.raw`(?:09|1\d):\d{2}`,
};

/**
 * The statements of one paper, from `statements/<house>/<paper>.txt`: a line at the margin says why the indented lines
 * under it are true.
 */
export async function statementsOf(house: House, paper: string): Promise<readonly Statement[]> {
  const path = join(import.meta.dirname, 'statements', house.name, `${paper.replaceAll('/', ' ')}.txt`);
  // A paper that has no list says what nobody has accounted for.
  const list = await readFile(path, 'utf8').catch(() => '');
  const statements: Statement[] = [];
  let because = '';
  for (const line of list.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) because = line;
    else if (because === '') throw new Error(`Nobody has said why it is true: ${line.trim()}`);
    else statements.push({ says: line.trim(), because });
  }
  return statements;
}

/**
 * Reads a paper from its first word to its last against its statements, in their order; breaks of lines do not count.
 * Gives the first words that are missing, that are other words, or that nobody has said anything about; nothing where
 * every word is accounted for.
 */
export function readAgainst(name: string, paper: Paper, statements: readonly Statement[]): string {
  const text = paper.join('\n');
  const kept = [...text.matchAll(/[^\s\u200B]/gu)];
  const bare = kept.map(([sign]) => sign).join('');
  /** The paper as it is read, from the place in the bare words. */
  const from = (place: number) => {
    let units = 0;
    const found = kept.find(([sign]) => (units += sign.length) > place);
    return found === undefined ? '' : text.slice(found.index);
  };
  let at = 0;
  for (const { says, because } of statements) {
    const words = new RegExp(patternOf(says), 'uy');
    words.lastIndex = at;
    if (!words.test(bare)) return `“${name}” was to say: ${says}\n(${because})\nIt says: ${from(at).slice(0, 400)}`;
    at = words.lastIndex;
  }
  return at < bare.length ? `“${name}” says what nobody has accounted for: ${from(at).slice(0, 600)}` : '';
}

function patternOf(says: string): string {
  return says
    .split(/(\{\w+\})/u)
    .map((part) => varying[part] ?? RegExp.escape(part.replaceAll(/\s/gu, '')))
    .join('');
}
