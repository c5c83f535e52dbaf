import { isDefinedError, safe } from '@orpc/client';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { RequestEvent } from '../../main/contract/deadlines/compute-deadline.ts';
import { languages } from '../../main/words/language.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const eu = { regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' } as const;

async function record({ docket }: TestDocket, reference: string, type: RequestEvent['type'], on: string) {
  return await docket.requests.recordEvent({ reference, type, on, reason: null, note: null });
}

/** Every row of every table, as one text. */
async function everything({ context }: TestDocket): Promise<string> {
  const register = registerOf({ context });
  const { database } = register;
  const { rows: tables } = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'request_search%' ORDER BY name`.execute(
    database,
  );
  const kept = [];
  for (const { name } of tables)
    kept.push([name, (await sql`SELECT * FROM ${sql.table(name)}`.execute(database)).rows]);
  return JSON.stringify(kept);
}

describe('what would happen to a clock', () => {
  test('if they answer the question on a day: the date that recording it would give, and nothing is saved', async () => {
    await using d = await openDocket(eu);
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
    await record(d, reference, 'clarification-requested', '2026-11-09');
    const before = await everything(d);
    const answer = await d.docket.requests.simulateClock({
      reference,
      events: [{ type: 'clarification-received', on: '2026-12-01' }],
    });
    expect(answer.now).toMatchObject({ state: 'paused', pausedSince: '2026-11-09' });
    expect(answer.supposed).toMatchObject({ state: 'running', due: '2026-12-24' });
    expect(answer).toMatchObject({ movedDays: null, ifNothingComes: null });
    expect(await everything(d)).toBe(before);
    // The same function: recorded on that day, the case says the same, working and all.
    d.context.setNow('2026-12-01T10:00:00Z');
    const recorded = await record(d, reference, 'clarification-received', '2026-12-01');
    expect(recorded.clock).toEqual(answer.supposed);
  });

  test('if you extend now: the date, its working and the days in between', async () => {
    await using d = await openDocket(eu);
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
    const { supposed, movedDays } = await d.docket.requests.simulateClock({
      reference,
      events: [{ type: 'extended', on: '2026-11-25', reason: 'complexity' }],
    });
    expect(supposed).toMatchObject({ due: '2027-02-02', extended: true });
    expect(movedDays).toBe(62);
    const without = await d.docket.requests.simulateClock({
      reference,
      events: [{ type: 'extended', on: '2026-11-25' }],
    });
    expect(without).toMatchObject({ movedDays: 0, supposed: { due: '2026-12-02' } });
    expect(without.supposed.warnings.map(({ code }) => code)).toContain('extension-without-reason');
  });

  test('if proof of identity never comes: the clock stands, the day it could still come to, and what the law says', async () => {
    await using d = await openDocket();
    const { reference } = await d.docket.requests.logRequest(
      newRequest({ receivedOn: '2026-11-02', identityNeeded: true }),
    );
    const { supposed, ifNothingComes } = await d.docket.requests.simulateClock({ reference, on: '2027-01-20' });
    expect(supposed).toMatchObject({ state: 'not-started', earliestDue: '2027-02-22', pausedDays: 57 });
    expect(supposed.due).toBeUndefined();
    expect(ifNothingComes).toEqual({
      sentence:
        'The clock does not start before it comes, and this rule names no day on which the request closes by itself. You are waiting for proof of identity. Ask again; if it never comes, refuse with your reasons and say where to complain.',
      citation: 'UK GDPR Art 12A(2)',
    });
  });

  test('if proof of identity never comes where the clock does not wait for it: the day by which to say so', async () => {
    await using d = await openDocket({ regime: 'us-ca-ccpa', calendar: 'US-CA', timeZone: 'America/Los_Angeles' });
    const { reference, due } = await d.docket.requests.logRequest(
      newRequest({ receivedOn: '2026-11-02', identityNeeded: true }),
    );
    expect(due).toBe('2026-12-17');
    const { supposed, ifNothingComes } = await d.docket.requests.simulateClock({ reference, on: '2026-12-10' });
    expect(supposed).toMatchObject({ state: 'running', due: '2026-12-17' });
    expect(ifNothingComes).toEqual({
      sentence: 'The clock does not wait for it. Answer by 17 Dec, or say by then why you cannot.',
      citation: '11 CCR §7021(b)',
    });
  });

  test('if you close on the last day: the date moves on, in every language with its source', async () => {
    await using d = await openDocket(eu);
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
    for (const language of languages) {
      const { now, supposed, movedDays } = await d.docket.requests.simulateClock({
        reference,
        closedDays: [{ on: '2026-12-02', name: 'Stocktaking' }],
        language,
      });
      expect([now.due, supposed.due, movedDays]).toEqual(['2026-12-02', '2026-12-03', 1]);
      expect(supposed.steps.at(-1)).toMatchObject({
        operation: 'moved',
        sentence: expect.stringContaining('Stocktaking') as string,
      });
      for (const { citation, sentence } of supposed.steps)
        expect([citation, sentence].every((text) => text !== '')).toBe(true);
    }
  });

  test('if what cannot be happened: the field of the supposed event and what would be right', async () => {
    await using d = await openDocket(eu);
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
    const { error } = await safe(
      d.docket.requests.simulateClock({
        reference,
        events: [
          { type: 'partial-answer', on: '2026-11-09' },
          { type: 'identity-confirmed', on: '2026-11-09' },
        ],
      }),
    );
    expect(isDefinedError(error) && error.data).toMatchObject({
      field: 'events.1.type',
      sentence: expect.stringContaining('identity-requested') as string,
    });
  });
});
