import { expect, test } from 'vitest';
import { wordingOf } from '../../../main/core/files/paper/wording/find-wording.ts';
import { newRequest } from '../../support/new-request.ts';
import { openDocket } from '../../support/open-docket.ts';
import { ownPapers } from '../../support/own-papers.ts';
import { readPdfLines } from '../../support/read-pdf-lines.ts';

const note = wordingOf('en').unprinted;

test('a paper that cannot print a name says so under its title', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest({ requester: 'ᚠᚢᚦ ᚨᚱᚲ' }));
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({ ...organisation, name: 'ᛒᛖᛗ' });
  for (const [name, paper] of Object.entries(await ownPapers(d, reference)))
    expect((await readPdfLines(paper)).join(' '), name).toContain(note);
});

const everyWriting =
  'Ștefan Παπαδόπουλος Łukasz محمد العلي נועם 王小明 髙﨑さくら 김민수 क्षितिज สมชาย ნინო Հայկ J̌osé 😀';

test('a paper that prints every letter says nothing of it, and prints each', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest({ requester: everyWriting }));
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({ ...organisation, name: everyWriting });
  for (const [name, paper] of Object.entries(await ownPapers(d, reference)))
    expect((await readPdfLines(paper)).join(' '), name).not.toMatch(/\?{2}|Letters that this paper/u);
});
