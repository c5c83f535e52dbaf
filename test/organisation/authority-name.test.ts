import { expect, test } from 'vitest';
import { authorityInWords } from '../../main/words/authority.ts';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { coverLetter } from '../../main/core/packs/cover-letter.ts';
import { informationSheet } from '../../main/core/packs/information-sheet.ts';
import type { Paper } from '../../main/core/files/paper/paper.ts';
import { registerOf } from '../support/care.ts';
import { openDocket } from '../support/open-docket.ts';
import { content } from '../packs/pack-fixture.ts';

const inItaly = { regime: 'eu-gdpr', calendar: 'IT', timeZone: 'Europe/Rome' } as const;

test('a new register keeps no words where its authority is not known, and says them to each reader', async () => {
  await using d = await openDocket(inItaly);
  expect(await d.docket.organisation.showOrganisation()).toMatchObject({ authorityName: '', authorityContact: '' });
  const { authority = '' } = (await d.docket.session.showStatus()) as { readonly authority?: string };
  const said = await Promise.all(
    languages.map(async (language) => authorityInWords(await loadWords(language), authority)),
  );
  expect(said[0]).toBe('the supervisory authority');
  expect(new Set(said).size).toBe(languages.length);
});

test.each(['the supervisory authority', 'the data protection authority of your Land'])(
  'an old register that began with "%s" shows an empty name, which each reader has words for',
  async (written) => {
    await using d = await openDocket(inItaly);
    registerOf(d).raw.prepare('UPDATE organisation SET authority_name = ?').run(written);
    expect(await d.docket.organisation.showOrganisation()).toMatchObject({ authorityName: '' });
    expect(authorityInWords(await loadWords('de'), written)).toBe('die Aufsichtsbehörde');
    expect(authorityInWords(await loadWords('de'), 'ICO')).toContain('ICO');
  },
);

test('a letter names the authority as far as the settings do', () => {
  const written = (authority: { readonly name: string; readonly contact: string }, paper: typeof coverLetter) => {
    const { case: request, organisation } = content;
    return textOf(
      paper({ ...content, organisation: { ...organisation, authority }, case: { ...request, language: 'de' } }),
    );
  };
  for (const paper of [coverLetter, informationSheet]) {
    expect(written({ name: '', contact: '' }, paper)).toContain(
      'Sie haben das Recht auf Beschwerde bei der Aufsichtsbehörde.',
    );
    expect(written({ name: 'ICO', contact: '' }, paper)).toContain('bei der Aufsichtsbehörde: ICO.');
    expect(written({ name: '', contact: 'ico.example' }, paper)).toContain('bei der Aufsichtsbehörde: ico.example.');
    expect(written({ name: 'ICO', contact: 'ico.example' }, paper)).toContain(
      'bei der Aufsichtsbehörde: ICO, ico.example.',
    );
  }
});

function textOf({ blocks }: Paper): string {
  return blocks
    .flatMap((block) =>
      'text' in block ? block.text : 'items' in block ? block.items : 'lines' in block ? block.lines : [],
    )
    .join('\n');
}
