import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLetterSafely } from '../../../main/core/rules/letters/read-letter-safely.ts';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { UnreadableLetter } from '../../../main/core/rules/letters/unreadable-letter.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { sample } from './letter-samples.ts';

const worker = new URL('../../../main/core/rules/letters/read-letter.worker.ts', import.meta.url);
const timeZone = 'Europe/Dublin';

/** A worker that misbehaves, in a file of its own as a host would have it. */
function workerThat(code: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'docket-worker-')), 'worker.mjs');
  writeFileSync(file, code);
  return pathToFileURL(file);
}

/** Why a reading was refused, in English. */
async function refusalOf(reading: Promise<unknown>) {
  const refusal: unknown = await reading.catch((error: unknown) => error);
  if (!(refusal instanceof UnreadableLetter)) throw new Error('It was read.', { cause: refusal });
  return { name: refusal.name, code: refusal.code, message: speak(english, refusal.message) };
}

describe('a letter read in a thread of its own', () => {
  it('is the same letter, with its attachments and the untouched file', async () => {
    const bytes = sample('msg', 'attachmentFiles.msg');
    const safely = await readLetterSafely(bytes, 'a.msg', { timeZone, worker });
    expect(safely).toEqual(await readLetter(bytes, 'a.msg', { timeZone }));
    expect(safely.original).toBe(bytes);
  });

  it('says why it is no letter', async () => {
    const archive = new TextEncoder().encode('Rar!');
    expect(await refusalOf(readLetterSafely(archive, 'a.eml', { timeZone, worker }))).toMatchObject({
      name: 'UnreadableLetter',
      code: 'not-a-letter',
      message: 'This is a compressed file (RAR), not a letter. Attach it to a case, or type the request.',
    });
  });

  it('is stopped when it takes too long', async () => {
    const endless = workerThat('for (;;) {}');
    expect(
      await refusalOf(readLetterSafely(new Uint8Array(1), 'a', { timeZone, worker: endless, timeLimit: 500 })),
    ).toMatchObject({ code: 'broken', message: expect.stringContaining('took too long') });
  });

  /** A worker that says what it has read of a letter, and then does as told. */
  const having = (text: string, then: string) =>
    workerThat(`import { parentPort } from 'node:worker_threads';
      parentPort.postMessage({ letter: ${JSON.stringify({
        source: 'eml',
        fileName: 'a.eml',
        from: { name: 'Ottilie Arnquist', address: 'ottilie@example.org' },
        to: [],
        subject: '',
        receivedFrom: 'none',
        text,
        attachments: [],
        notes: [],
        senders: {
          from: { name: 'Ottilie Arnquist', address: 'ottilie@example.org' },
          to: [],
          own: { hosts: [], domains: [], addresses: [] },
        },
      })} });
      setTimeout(() => { ${then} }, 50);`);

  it('is kept with its text where looking for what it asks takes too long, or dies: no right is proposed, and it is said', async () => {
    for (const then of ['for (;;) {}', 'process.exit(1)', 'throw new Error("x")']) {
      const bytes = new Uint8Array(1);
      const worker = having('What do you hold about me?', then);
      const letter = await readLetterSafely(bytes, 'a.eml', { timeZone, worker, timeLimit: 2_000 });
      expect(letterForWindow(english, letter)).toMatchObject({
        text: 'What do you hold about me?',
        notes: [expect.stringContaining('no right is proposed')],
        proposal: {
          language: { code: 'und' },
          rights: [],
          setAside: [],
          chaser: false,
          requesterName: 'Ottilie Arnquist',
          requesterEmail: 'ottilie@example.org',
        },
      });
      expect(letter.original).toBe(bytes);
    }
  });

  it('is read as it came where taking it apart takes too long', async () => {
    const slow = workerThat(`import { parentPort, workerData } from 'node:worker_threads';
      if (!workerData.plainly) for (;;) {}
      parentPort.postMessage({ whole: { text: 'as it came', proposal: { rights: [] } } });`);
    const letter = await readLetterSafely(new Uint8Array(1), 'a.eml', { timeZone, worker: slow, timeLimit: 1_500 });
    expect(letter).toMatchObject({ text: 'as it came', proposal: { rights: [] } });
  });

  it('is given up when the thread dies, throws, says nothing or fills its memory', async () => {
    const ends = [
      'process.exit(1)',
      'throw new Error("x")',
      '',
      'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))',
    ];
    for (const code of ends) {
      const reading = readLetterSafely(new Uint8Array(1), 'a', { timeZone, worker: workerThat(code), memoryLimit: 32 });
      await expect(reading).rejects.toMatchObject({ name: 'UnreadableLetter', code: 'broken' });
    }
  });
});
