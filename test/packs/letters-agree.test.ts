import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { PackAnswer } from '../../main/contract/requests/outcome.ts';
import { languages } from '../../main/words/language.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';
import { build } from './built-letter.ts';

const told = (right: Right, outcome: PackAnswer['outcome'], ground: string | null = null): PackAnswer => ({
  right,
  outcome,
  ground,
  reason: ground === null ? null : 'The fifth this month.',
});

/** What stops a letter that says this. */
async function stops(d: TestDocket, reference: string, holds: boolean, rights: PackAnswer[]) {
  const answers = { holds, rights, paragraph: '', textsIn: null };
  const { checks } = await d.docket.packs.previewPack({ reference, answers });
  return checks.filter(({ state }) => state === 'stops').map(({ code }) => code);
}

async function logged(d: TestDocket, rights: Right[]) {
  return (await d.docket.requests.logRequest(newRequest({ rights }))).reference;
}

async function attachExport(d: TestDocket, reference: string) {
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'p.csv', reference),
  });
  const decided = { decision: 'disclose', portable: true, exemption: null, exemptionNote: null } as const;
  await d.docket.documents.decideDocument({ reference, documentIds: [document.id], ...decided });
}

test('an export does not leave with a letter that refuses it, or that answers neither access nor portability', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const both = await logged(d, ['access', 'portability']);
  await attachExport(d, both);
  const refused = (right: Right) => told(right, 'refused', 'excessive');
  expect(await stops(d, both, true, [refused('access'), refused('portability')])).toEqual(['contents']);
  expect(await stops(d, both, true, [told('access', 'granted'), refused('portability')])).toEqual(['contents']);
  expect(await stops(d, both, true, [refused('access'), told('portability', 'granted')])).toEqual([]);
  expect(await stops(d, both, true, [told('access', 'granted'), told('portability', 'later')])).toEqual([]);
  const erasure = await logged(d, ['erasure']);
  await attachExport(d, erasure);
  expect(await stops(d, erasure, true, [told('erasure', 'granted')])).toEqual(['contents']);
});

test('nothing held is not said beside an answer that only data can have, and is said beside any other', async () => {
  await using d = await openDocket();
  const access = await logged(d, ['access']);
  expect(await stops(d, access, false, [told('access', 'granted-in-part', 'third-party')])).toEqual(['contents']);
  expect(await stops(d, access, false, [told('access', 'refused', 'excessive')])).toEqual(['contents']);
  const more = await logged(d, ['erasure', 'complaint']);
  const complaint = told('complaint', 'refused', 'conditions-not-met');
  expect(await stops(d, more, false, [told('erasure', 'refused', 'duty-to-keep'), complaint])).toEqual(['contents']);
  expect(await stops(d, more, false, [told('erasure', 'granted-in-part', 'excessive'), complaint])).toEqual([
    'contents',
  ]);
  expect(await stops(d, more, false, [told('erasure', 'refused', 'excessive'), complaint])).toEqual([]);
  expect(await stops(d, more, false, [told('erasure', 'granted'), complaint])).toEqual([]);
});

test('a letter that refuses because nobody can be identified does not say that nothing is held about them', async () => {
  await using d = await openDocket();
  const reference = await logged(d, ['access']);
  const { letter } = await build(d, reference, {
    holds: false,
    answers: [told('access', 'refused', 'not-identifiable')],
  });
  expect(letter).toContain('Access: We refuse this. Ground: We are not in a position to identify the person concerned');
  expect(letter).not.toContain('hold none');
});

test('a ground is one of the right it refuses, in the letter and in the record of the case', async () => {
  await using d = await openDocket();
  for (const right of ['access', 'rectification', 'objection', 'complaint'] as const) {
    const reference = await logged(d, [right]);
    expect(await stops(d, reference, true, [told(right, 'refused', 'duty-to-keep')]), right).toEqual(['answers']);
    const refusal = { reference, type: 'refused', on: '2026-11-25', reason: 'Tax law.', note: null } as const;
    const { error } = await safe(d.docket.requests.recordEvent({ ...refusal, ground: 'duty-to-keep' }));
    expect(error, right).toMatchObject({ code: 'GROUND_MISSING', data: { field: 'ground' } });
  }
  const { grounds } = await d.docket.requests.showRequest({ reference: await logged(d, ['access']) });
  expect(grounds.filter(({ code }) => code === 'duty-to-keep').map(({ rights }) => rights)).toEqual([['erasure']]);
});

test('what protects other people is cited by the article of the right it limits', async () => {
  await using d = await openDocket({ regime: 'eu-gdpr', calendar: 'IE' });
  await readyForPacks(d.docket);
  const reference = await logged(d, ['access', 'portability']);
  const { letter } = await build(d, reference, {
    answers: [told('access', 'refused', 'third-party'), told('portability', 'refused', 'third-party')],
  });
  expect(letter).toContain('Access: We refuse this. Ground: Information about other people (Art. 15(4) GDPR).');
  expect(letter).toContain('Portability: We refuse this. Ground: Information about other people (Art. 20(4) GDPR).');
});

test('advises where data is erased and corrected or restricted in one letter, and lets erasure in part stand beside them', async () => {
  await using d = await openDocket();
  const reference = await logged(d, ['erasure', 'restriction']);
  const advised = async (erasure: PackAnswer) => {
    const answers = { holds: true, rights: [erasure, told('restriction', 'granted')], paragraph: '', textsIn: null };
    const { checks, buildable } = await d.docket.packs.previewPack({ reference, answers });
    return [buildable, checks.find(({ code }) => code === 'answers')?.state];
  };
  expect(await advised(told('erasure', 'granted'))).toEqual([true, 'advice']);
  expect(await advised(told('erasure', 'granted-in-part', 'duty-to-keep'))).toEqual([true, 'passed']);
});

test('proof of identity that is asked for again stops the pack until it came, and says so on the case', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ identityNeeded: true }));
  d.context.setNow('2026-11-28T09:00:00Z');
  const record = async (type: 'identity-confirmed' | 'identity-requested', on: string) =>
    await d.docket.requests.recordEvent({ reference, type, on, reason: null, note: null });
  expect((await record('identity-confirmed', '2026-11-26')).stagesDone).toContain('identity');
  expect((await record('identity-requested', '2026-11-27')).stagesDone).not.toContain('identity');
  const granted = [told('access', 'granted')];
  expect(await stops(d, reference, false, granted)).toEqual(['identity']);
  await record('identity-confirmed', '2026-11-28');
  expect(await stops(d, reference, false, granted)).toEqual([]);
});

test('an organisation whose name ends with a full stop gets no second one', async () => {
  await using d = await openDocket();
  const settings = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...settings, contact: 'Kita Sonnenschein e. V.' });
  const { letter } = await build(d, await logged(d, ['access']), { holds: false });
  expect(letter).toContain('You can complain to us: Kita Sonnenschein e. V.');
  expect(letter).not.toContain('..');
});

test('a right that a later letter asked for stands in the answer with the day of that letter', async () => {
  await using d = await openDocket();
  const reference = await logged(d, ['access']);
  const more = {
    type: 'rights-added',
    on: '2026-11-24',
    rights: ['erasure' as const],
    reason: null,
    note: null,
  } as const;
  await d.docket.requests.recordEvent({ reference, ...more, rights: [...more.rights] });
  const { letter } = await build(d, reference, { holds: false, answers: [told('erasure', 'granted')] });
  expect(letter).toContain('On 24 November 2026 you also asked us:');
});

test.for(['us-ca-ccpa', 'ch-fadp', 'br-lgpd', 'ca-qc-law25'] as const)(
  'the information sheet cites no article of the GDPR under %s, in any language',
  async (regime) => {
    await using d = await openDocket({ regime, calendar: 'GB-ENG' });
    await readyForPacks(d.docket);
    for (const language of languages)
      for (const representative of [null, { name: 'Harbour Law Centre', authority: '' }]) {
        const { reference } = await d.docket.requests.logRequest(newRequest({ language, representative }));
        const asked = { reference, paper: 'sheet' as const, answers: { holds: true, rights: [] } };
        const { blocks } = await d.docket.packs.readPaper(asked);
        const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
        expect(headings).toHaveLength(9);
        expect(headings.every((heading) => heading.length > 8)).toBe(true);
        expect(JSON.stringify(blocks)).not.toMatch(/art[ií][ck]\w* 15/iu);
      }
  },
);
