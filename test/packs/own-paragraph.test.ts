import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { build, flat } from './built-letter.ts';

test('a paragraph of one’s own stands in the letter as it is written, and is there again for the next pack', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest());
  const paragraph =
    'We are sorry that our reply took so long.\n\nThe boiler log\n was found in the cellar, façade side.';
  const answers = { holds: false, rights: [], paragraph };
  const { blocks } = await docket.packs.readPaper({ reference, paper: 'letter', answers });
  const own = ['We are sorry that our reply took so long.', 'The boiler log\n was found in the cellar, façade side.'];
  for (const text of own) expect(blocks).toContainEqual({ kind: 'paragraph', text });
  const { letter, pack } = await build(d, reference, { holds: false, paragraph });
  for (const text of own) expect(letter).toContain(flat(text));
  expect(letter.indexOf(own[0] ?? '')).toBeLessThan(letter.indexOf('What is enclosed'));
  expect(pack.answers).toMatchObject({ paragraph });
  expect((await docket.packs.previewPack({ reference })).answers).toMatchObject({ paragraph });
});

test('fifty thousand characters in a script that no paper prints stop the pack with what to do, and so does a name', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest());
  const paragraph = 'ᚠᚢᚦᚨ'.repeat(12_500);
  const answers = { holds: false, rights: [], paragraph };
  const stopsOf = async (asked: Parameters<typeof docket.packs.previewPack>[0]) =>
    (await docket.packs.previewPack(asked)).checks.filter(({ state }) => state === 'stops');
  expect(await stopsOf({ reference, answers })).toMatchObject([
    { code: 'printed', sentence: expect.stringContaining('ᚠᚢᚦᚨ'), goTo: 'pack' },
  ]);
  const { error } = await safe(build(d, reference, { holds: false, paragraph }));
  expect(error).toMatchObject({ code: 'PACK_STOPPED' });
  const named = await docket.requests.logRequest(newRequest({ requester: 'ᚠᚢᚦ ᚨᚱᚲ' }));
  expect(await stopsOf({ reference: named.reference, answers: { ...answers, paragraph: '' } })).toMatchObject([
    { code: 'printed', goTo: 'overview' },
  ]);
});
