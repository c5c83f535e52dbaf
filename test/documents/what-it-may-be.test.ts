import { expect, test } from 'vitest';
import { openDocket } from '../support/open-docket.ts';
import { mail } from '../tray/letters-in-tray.ts';
import { aCase, bring, letter } from './letters-of-a-case.ts';

test('what a letter may be is said with the reason, from its words and from what the case waits for', async () => {
  await using d = await openDocket();
  const reference = await aCase(d, { identityNeeded: true });
  const mayBe = async (text: string) => (await bring(d, reference, letter(text))).mayBe;
  expect(await mayBe('I hereby withdraw my request.')).toEqual({
    use: 'withdrawn',
    why: 'It says that they take their request back.',
    rights: [],
  });
  expect(await mayBe('On 3 November 2026 I sent you my request. I have not received an answer yet.')).toEqual({
    use: 'reminder',
    why: 'It asks after an answer to their request of 2026-11-03.',
    rights: [],
  });
  const proof = 'You asked for proof of identity on 2026-11-25';
  expect(await mayBe('Here is the copy of my passport that you wanted to see.')).toMatchObject({
    use: 'identity-confirmed',
    why: `${proof}, and it names an identity document.`,
  });
  // Sent before it was asked for, it answers nothing.
  expect((await bring(d, reference, mail(1, 'edge'))).mayBe).toBeNull();
  expect((await bring(d, reference, mail(2, 'edge').replace('20 Nov', '26 Nov'))).mayBe).toMatchObject({
    use: 'identity-confirmed',
    why: `${proof}, and this may be it: a scan, or a letter that brings a file.`,
  });
  expect(await mayBe('Please also delete everything you hold about me.')).toMatchObject({
    use: 'rights-added',
    rights: ['erasure'],
  });
  expect(await mayBe('Thank you for your letter. I am on holiday until Monday.')).toBeNull();
  const asked = { reference, reason: null, note: null, on: '2026-11-25' } as const;
  await d.docket.requests.recordEvent({ ...asked, type: 'identity-confirmed' });
  expect(await mayBe('Here is the copy of my passport once more.')).toBeNull();
  await d.docket.requests.recordEvent({ ...asked, type: 'clarification-requested' });
  expect(await mayBe('I mean the tenancy in Harbour Street.')).toMatchObject({
    use: 'clarification-received',
    why: 'You asked on 2026-11-25 what they mean, and this came after.',
  });
  // Nothing of it was recorded.
  const { events } = await d.docket.requests.showRequest({ reference });
  expect(events.map(({ type }) => type).toSorted()).toEqual([
    'clarification-requested',
    'identity-confirmed',
    'identity-requested',
    'received',
  ]);
  expect(events.filter(({ letter: from }) => from !== null)).toEqual([]);
});

test('a letter from an address that the case does not know is told as one', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const strangerOf = async (text: string) => {
    const { documentId } = await bring(d, reference, text);
    return (await d.docket.documents.readCorrespondence({ reference, documentId })).stranger;
  };
  expect(await strangerOf(mail(1))).toBe('person1@example.org');
  expect(await strangerOf(mail(2).replace('person2@', 'OTTILIE@'))).toBeNull();
  expect(await strangerOf('A letter by post, without any address.')).toBeNull();
});
