import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regimeCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import { readVectors } from '../rules/deadlines/count-vectors.ts';
import { builtProgram } from '../support/built-docket.ts';

const command = builtProgram('docket');
const shared = new URL('../fixtures/deadlines.json', import.meta.url);

async function deadline(stdin: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [command, 'deadline'], { env: { ...process.env, ...env } });
  const out: Buffer[] = [];
  const wrong: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => wrong.push(part));
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = Buffer.concat(out).toString().trim().split('\n');
  return {
    code,
    stderr: Buffer.concat(wrong).toString(),
    answers: lines.filter((line) => line !== '').map((line) => JSON.parse(line)), // the command answers any JSON
  };
}

const received = (on: unknown) => ({
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  rights: ['access'],
  events: [{ type: 'received', on }],
});
const good = received('2026-03-02');
const withEvent = (...more: object[]) => ({ ...good, events: [...good.events, ...more] });
const breach = (awareAt: string, timeZone = 'Europe/Paris') => ({ regime: 'eu-gdpr', breach: { awareAt, timeZone } });

/** What is wrong, the line, the field it names, what it says would be right. */
const wrong: readonly (readonly [string, object | string, string | undefined, RegExp])[] = [
  ['no JSON', '{"regime":', undefined, /not JSON/u],
  ['an unknown law', { ...good, regime: 'fr-rgpd' }, 'regime', /eu-gdpr, uk-gdpr/u],
  ['an unknown calendar', { ...good, calendar: 'GB-LONDON' }, 'calendar', /GB-ENG/u],
  ['an unknown right', { ...good, rights: ['oblivion'] }, 'rights.0', /erasure/u],
  ['an unknown event', withEvent({ type: 'lost', on: '2026-03-05' }), 'events.1.type', /identity-requested/u],
  ['30 February', received('2026-02-30'), 'events.0.on', /exists, such as 2026-11-25/u],
  ['29 February 2025', received('2025-02-29'), 'events.0.on', /exists/u],
  ['a month 13', received('2026-13-01'), 'events.0.on', /exists/u],
  ['a number as a date', received(20260302), 'events.0.on', /2026-11-25/u],
  ['a negative year', received('-2026-03-02'), 'events.0.on', /2026-11-25/u],
  ['the year 1900', received('1900-03-01'), 'events.0.on', /2000-01-01 to 2099-12-31/u],
  ['the year 9999', received('9999-12-31'), 'events.0.on', /2000-01-01 to 2099-12-31/u],
  ['a date before the law', received('2018-05-24'), 'events.0.on', /from 2018-05-25/u],
  ['an event before receipt', withEvent({ type: 'answered', on: '2026-03-01' }), 'events.1.on', /2026-03-02/u],
  [
    'the end of a pause without its beginning',
    withEvent({ type: 'clarification-received', on: '2026-03-05' }),
    'events.1.type',
    /Add clarification-requested/u,
  ],
  ['rights added without a right', withEvent({ type: 'rights-added', on: '2026-03-05' }), 'events.1.rights', /access/u],
  [
    'a right that is there already',
    withEvent({ type: 'rights-added', on: '2026-03-05', rights: ['access'] }),
    'events.1.rights.0',
    /already/u,
  ],
  [
    'a right added after the answer',
    withEvent({ type: 'answered', on: '2026-03-04' }, { type: 'rights-added', on: '2026-03-05', rights: ['erasure'] }),
    'events.2.on',
    /a request of its own/u,
  ],
  ['a house rule of -1 days', { ...good, policy: { days: -1, from: 'received' } }, 'policy.days', /at least 1/u],
  ['a house rule from nowhere', { ...good, policy: { days: 28, from: 'x' } }, 'policy.from', /identity-confirmed/u],
  ['another reading of identity', { ...good, identityPause: 'stop' }, 'identityPause', /pause or restart/u],
  ['a zone that does not exist', breach('2026-03-04T14:30', 'Europe/Atlantis'), 'breach.timeZone', /Europe\/Dublin/u],
  ['a local time that never came', breach('2026-03-29T02:30'), 'breach.awareAt', /clocks went forward/u],
  ['a moment in 1900', breach('1900-03-04T14:30:00Z'), 'breach.awareAt', /2000 to 2099/u],
  ['a moment in 9999', breach('9999-12-31T23:00:00Z'), 'breach.awareAt', /2000 to 2099/u],
  ['nothing to count', { regime: 'uk-gdpr' }, 'events', /request, a complaint or a breach/u],
  ['a list where an object belongs', '[[]]', undefined, /object/u],
  ['null', 'null', undefined, /object/u],
];

describe('clocks from the command line', () => {
  test('every wrong line names its line, its field and what would be right, and the lines between are counted', async () => {
    const lines = wrong.flatMap(([, line]) => [
      typeof line === 'string' ? line : JSON.stringify(line),
      JSON.stringify(good),
    ]);
    // The first line decides that these are lines.
    const { answers, code, stderr } = await deadline([JSON.stringify(good), ...lines].join('\n'));
    expect(code).toBe(1);
    expect(JSON.parse(stderr).error.message).toBe(`${wrong.length} clocks could not be counted.`);
    expect(answers).toHaveLength(lines.length + 1);
    for (const [index, [what, , field, says]] of wrong.entries()) {
      const at = 1 + index * 2;
      expect([what, answers[at].error?.line, answers[at].error?.field]).toEqual([what, at + 1, field]);
      expect(answers[at].error.message, what).toMatch(says);
      expect(answers[at + 1].due, what).toBe('2026-04-02');
    }
  });

  test('all the shared vectors come out as they should, one document and lines alike', async () => {
    const vectors = readVectors('deadlines.json');
    const asWritten = await deadline(readFileSync(shared, 'utf8'));
    const asLines = await deadline(vectors.map((vector) => JSON.stringify(vector)).join('\n'));
    expect([asWritten.code, asLines.code, asWritten.stderr]).toEqual([0, 0, '']);
    expect(asLines.answers).toEqual(asWritten.answers);
    for (const [index, { id, expect: expected }] of vectors.entries()) {
      const answer = asWritten.answers[index];
      expect(answer.id).toBe(id);
      for (const [key, value] of Object.entries(expected))
        expect([id, key, answer[key] ?? null]).toEqual([id, key, value]);
    }
  });

  test('counts under every law, with a house rule, a chosen reading of identity, a complaint and a breach at once', async () => {
    const documents = regimeCodes.map((regime) => ({
      id: regime,
      regime,
      calendar: 'weekends',
      rights: ['access'],
      events: [{ type: 'received', on: '2026-03-02' }],
      policy: { days: 20, from: 'received' },
    }));
    const { answers, code } = await deadline(JSON.stringify(documents));
    expect(code).toBe(0);
    expect(Object.fromEntries(answers.map(({ id, due, policyDue }) => [id, [due, policyDue]]))).toEqual({
      'eu-gdpr': ['2026-04-02', '2026-03-22'],
      'uk-gdpr': ['2026-04-02', '2026-03-22'],
      'us-ca-ccpa': ['2026-04-16', '2026-03-22'],
      'br-lgpd': ['2026-03-17', '2026-03-22'],
      'ca-pipeda': ['2026-04-01', '2026-03-22'],
      'ca-bc-pipa': ['2026-04-13', '2026-03-22'],
      'ca-qc-law25': ['2026-04-01', '2026-03-22'],
      'ch-fadp': ['2026-04-01', '2026-03-22'],
    });
    expect(answers[3].warnings.map(({ code: named }: { code: string }) => named)).toContain('house-rule-late');
    const asked = [
      { type: 'identity-requested', on: '2026-03-04' },
      { type: 'identity-confirmed', on: '2026-03-11' },
    ];
    const both = ['pause', 'restart'].map((identityPause) => ({
      ...withEvent(...asked),
      regime: 'eu-gdpr',
      calendar: 'IE',
      identityPause,
    }));
    const readings = await deadline(JSON.stringify(both));
    expect(readings.answers.map(({ due }) => due)).toEqual(['2026-04-09', '2026-04-13']);
    const all = await deadline(
      JSON.stringify({
        ...good,
        events: [{ type: 'received', on: '2026-07-01' }],
        complaint: { receivedOn: '2026-07-01' },
        breach: { awareAt: '2026-10-25T01:30', timeZone: 'Europe/London' },
      }),
    );
    expect(all.answers[0]).toMatchObject({
      due: '2026-08-03',
      acknowledgeBy: '2026-07-30',
      notifyBy: '2026-10-28T00:30:00+00:00',
    });
    expect(all.answers[0].warnings).toMatchObject([{ code: 'awareness-ambiguous' }]);
  });

  test('counts the clocks beside a breach, and names the one that is wrong without stopping the rest', async () => {
    const beside = (clock: object) =>
      JSON.stringify({
        regime: 'eu-gdpr',
        calendar: 'IE',
        breach: { awareAt: '2026-03-06T10:00:00Z', timeZone: 'Europe/Dublin', clocks: [clock] },
      });
    const { answers } = await deadline(
      [
        beside({ rule: 'sox', startsAt: '2026-03-06T10:00:00Z' }),
        beside({ rule: 'contract', name: 'Insurer', startsAt: '2026-03-06T10:00:00Z' }),
        beside({ rule: 'nis2-early-warning', startsAt: '2026-03-06T10:00:00Z' }),
      ].join('\n'),
    );
    expect(answers[0]).toMatchObject({ error: { field: 'breach.clocks.0.rule', line: 1 } });
    expect(answers[1]).toMatchObject({ error: { field: 'breach.clocks.0.hours', line: 2 } });
    expect(answers[2]).toMatchObject({
      notifyBy: '2026-03-09T10:00:00+00:00',
      breachClocks: [{ dueAt: '2026-03-07T10:00:00+00:00' }],
    });
  });

  test('answers a line as soon as it comes, without waiting for the last', async () => {
    const child = spawn(process.execPath, [command, 'deadline']);
    child.stdin.write(`${JSON.stringify(good)}\n`);
    const [first] = await new Promise<Buffer[]>((resolve) =>
      child.stdout.once('data', (part: Buffer) => resolve([part])),
    );
    expect(JSON.parse(String(first))).toMatchObject({ due: '2026-04-02' });
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  test('says that nothing came, and takes one document over several lines', async () => {
    const nothing = await deadline(' \n\n');
    expect([nothing.code, JSON.parse(nothing.stderr).error.code]).toEqual([2, 'NOTHING_GIVEN']);
    const pretty = await deadline(JSON.stringify(good, null, 2));
    expect([pretty.code, pretty.answers[0].due]).toEqual([0, '2026-04-02']);
    const broken = await deadline('{\n"regime": \n');
    expect([broken.code, broken.answers.map(({ error }) => error.line)]).toEqual([1, [1, 2]]);
  });
});
