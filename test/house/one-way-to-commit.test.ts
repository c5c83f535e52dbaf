import { expect, test } from 'vitest';
import { sourcesIn, type Source } from './sources.ts';

const commits = 'main/core/files/chain/commit.ts';

/** Lines that open a transaction of a register or add to its audit chain beside `commit` and `commitAtOnce`. */
function otherWays(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => path !== commits)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /\.transaction\(\)|hain(?:\([^)]*\))?\??\.append\(|INSERT INTO audit\b/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
}

test('every change of a register ends in the one function that writes its entry', () => {
  const found = otherWays(sourcesIn(['main'], /\.ts$/u));
  // The function's own lowest part.
  expect(found).toEqual([
    'main/core/files/chain/audit-chain.store.ts: `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac, state)',
  ]);
});

test.each([
  'await database.transaction().execute(work);',
  'register.chain.append(entry);',
  'auditChain(raw).append(entry);',
  'raw.prepare("INSERT INTO audit VALUES (1)");',
])('%s is seen', (text) => {
  expect(otherWays([{ path: 'main/core/planted.ts', text }])).toHaveLength(1);
});
