import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { languages } from '../../../main/words/language.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';
import { fc } from '../../support/seeded-checks.ts';
import { anyCase } from './any-case.ts';
import { readVectors, wrongVectors } from './count-vectors.ts';
import { readExtraClocks, wrongExtraClocks } from './extra-clock-vectors.ts';
import { naiveClock } from './naive-clock.ts';

/** What a machine says of the clock: which vectors and random cases come out otherwise, and all its answers as one sum. */
export function saidHere(): { readonly wrong: readonly string[]; readonly disagreed: number; readonly sum: string } {
  const sum = createHash('sha256');
  const vectors = [...readVectors('deadlines.json'), ...readVectors('deadlines-own.json'), ...readExtraClocks()];
  for (const { input } of vectors)
    for (const language of languages) sum.update(JSON.stringify(computeDeadline({ ...input, language })));
  let disagreed = 0;
  for (const input of fc.sample(anyCase({ open: true }), { seed: 20_261_122, numRuns: 500 })) {
    const answer = computeDeadline(input);
    const naive = naiveClock(input);
    if (answer.due !== naive.due || answer.noticeBy !== naive.noticeBy) disagreed += 1;
    sum.update(JSON.stringify(answer));
  }
  return { wrong: [...wrongVectors(), ...wrongExtraClocks()], disagreed, sum: sum.digest('hex') };
}

// Run by itself on a machine in another zone, at another time: prints where and when it believes to be, and what it says.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  console.log(JSON.stringify({ zone, year: new Date().getUTCFullYear(), ...saidHere() }));
}
