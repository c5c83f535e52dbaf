import { expect } from '@playwright/test';
import { loadWords } from '../../../main/words/load-words.ts';
import type { Hands, Seat } from './hands.ts';
import type { House } from './houses.ts';
import { expectNoMoreEffort } from './effort.ts';
import { playDay } from './play-day.ts';
import type { Paper } from './read-papers.ts';
import { readAgainst, statementsOf } from './statements.ts';

/** Plays the day, reads every paper that left word by word, and says how many statements were checked and what was done. */
export async function runDay(house: House, hands: Hands, seat: Seat): Promise<void> {
  const day = { house, hands, seat, t: await loadWords(house.language), left: new Map(), effort: new Map() };
  const papers = new Map<string, Paper>();
  await playDay(day, papers);
  let checked = 0;
  for (const [name, paper] of papers) {
    const statements = await statementsOf(house, name);
    expect.soft(readAgainst(name, paper, statements)).toBe('');
    checked += statements.length;
  }
  const effort = expectNoMoreEffort(day);
  process.stdout.write(
    `${house.name}, by ${hands.kind}: ${checked} statements of ${papers.size} papers checked. ${effort}.\n`,
  );
}
