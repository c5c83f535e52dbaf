import { readFileSync } from 'node:fs';

export type WrittenLetter = {
  readonly title: string;
  readonly rights: readonly string[];
  readonly chaser: boolean;
  readonly asked: string | undefined;
  readonly text: string;
};

/** The letters written for these tests in one language; see `test/fixtures/letters/README.md`. */
export function writtenLetters(language: string): readonly WrittenLetter[] {
  const file = readFileSync(new URL(`../../fixtures/letters/written/${language}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const head = block.slice(0, block.indexOf('\n'));
      const [title = '', rights = '', chaser] = head.split('|').map((part) => part.trim());
      return {
        title,
        rights: rights === '-' ? [] : rights.split(', '),
        chaser: chaser !== undefined,
        asked: chaser?.split(' ')[1],
        text: block.slice(head.length).trim(),
      };
    });
}
