import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inputs } from '../../main/contract/index.ts';
import type { Language } from '../../main/words/language.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';
import { passphrase } from './pack-fixture.ts';
import { readPdf, unzip } from './pack-reading.ts';

type Answers = Inputs['packs']['buildPack']['answers'];

/** Builds the pack of a case, opens it, and reads its papers. */
export async function build(
  d: TestDocket,
  reference: string,
  given: {
    holds?: boolean;
    answers?: Answers;
    language?: Language;
    paragraph?: string;
    textsIn?: Language;
  } = {},
) {
  const { holds = true, ...more } = given;
  const asked = { reference, holds, passphrase, language: 'en' as const, ...more };
  for await (const step of await d.docket.packs.buildPack(asked)) {
    if (step.kind !== 'kept') continue;
    const { ticket } = await d.docket.packs.openPack({ reference, packId: step.pack.id });
    const folder = await mkdtemp(join(tmpdir(), 'docket-letter-'));
    try {
      await writeFile(join(folder, 'pack.zip'), await fetchTicket(d, ticket));
      const files = await unzip(join(folder, 'pack.zip'));
      const papers = [...files].filter(([name]) => name.endsWith('.pdf') && name.startsWith('0'));
      const texts = await Promise.all(papers.map(async ([, bytes]) => flat((await readPdf(bytes)).text)));
      const record: unknown = JSON.parse(files.get('your-request.json')?.toString() ?? 'null');
      return { record, files, pack: step.pack, names: [...files.keys()], letter: texts[0] ?? '', texts };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new Error('The pack was not kept.');
}

/** Words without the line breaks that a page gives them. */
export const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');
