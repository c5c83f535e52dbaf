import { beforeAll, describe, expect, test } from 'vitest';
import { detailWords } from '../../main/core/audit/action-words.ts';
import { detailCodes } from '../../main/core/files/opened/entry-detail.ts';
import { fieldCodes } from '../../main/core/records/field-words.ts';
import { exemptionsFor } from '../../main/core/rules/exemptions/exemptions.ts';
import { extraClockCodes } from '../../main/contract/deadlines/extra-clock.ts';
import { regimeCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import { organisation } from '../../main/contract/organisation/organisation.ts';
import { correctableFields } from '../../main/contract/requests/request.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { said } from '../../main/words/said.ts';
import type { Words } from '../../main/words/words.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

const words = new Map<Language, Words>();
beforeAll(async () => {
  for (const language of languages) words.set(language, await loadWords(language));
});

/** What a reader sees of one value, without the name before it. */
function shown(language: Language, name: string, value: string, told = { action: '' }): string {
  const [line = ''] = detailWords(words.get(language) ?? english, JSON.stringify({ [name]: value }), told);
  return line.replace(/^[^:]*:\s*/u, '');
}

/** Words, and neither a code such as `wrong-recipient`, `request_event` or `closedDays` nor a key of the catalogue. */
function readsAsWords(text: string, code: string): boolean {
  const isCode = /[-_]|[a-z][A-Z]|^[A-Z]{3}$|^[a-z]{2}$/u.test(code);
  return text !== '' && !/^[a-z]\w*(?:\.[\w-]+)+$/u.test(text) && !(isCode && text === code);
}

describe.each(languages)('an entry of the audit log, read in %s,', (language) => {
  test.each(Object.entries(detailCodes))('says every code behind "%s" in words', (name, codes) => {
    const left = codes.filter((code) => !readsAsWords(shown(language, name, code), code));
    expect(left).toEqual([]);
  });

  test('says every field that was changed in words', () => {
    const list = shown(language, 'fields', fieldCodes.join(', '));
    expect(fieldCodes.filter((field) => !readsAsWords(shown(language, 'fields', field), field))).toEqual([]);
    expect(list.split(', ')).toHaveLength(fieldCodes.length);
  });

  test('says every table, clock and ground by its name', async () => {
    await using d = await openDocket();
    const tables = registerOf(d)
      .raw.prepare<[], string>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
           AND name NOT LIKE 'request_search%'`,
      )
      .pluck()
      .all();
    expect(tables.length).toBeGreaterThan(15);
    for (const name of ['tables', 'doubted'])
      // In Romanian several notes are called "note" too.
      expect(tables.filter((table) => shown(language, name, table) === table && table !== 'note')).toEqual([]);
    expect(extraClockCodes.filter((code) => !readsAsWords(shown(language, 'clocks', code), code))).toEqual([]);
    const grounds = regimeCodes.flatMap((regime) => exemptionsFor(regime).map(({ code }) => code));
    expect(grounds.filter((code) => shown(language, 'exemption', code) === code)).toEqual([]);
  });

  test('names a calendar and a language as that language does', () => {
    expect(shown(language, 'calendar', 'GB-SCT')).not.toContain('GB');
    expect(shown(language, 'calendar', 'DE')).toMatch(/German|Deutsch|Allemagne|Alemania/u);
    expect(languages.map((one) => shown(language, 'language', one)).every((name) => name.length > 3)).toBe(true);
  });
});

test('every field of the settings and of a request has its words', () => {
  expect(fieldCodes).toEqual(expect.arrayContaining(organisation.keyof().options));
  const spelled: Readonly<Record<string, string>> = { channelDetail: 'channel detail', handlerId: 'handler' };
  expect(fieldCodes).toEqual(
    expect.arrayContaining(correctableFields.keyof().options.map((field) => spelled[field] ?? field)),
  );
});

test('what an old register holds and this Docket does not know stays as it is', () => {
  expect(shown('de', 'channel', 'carrier-pigeon')).toBe('carrier-pigeon');
  expect(shown('de', 'fields', 'requester, shoeSize')).toBe('antragstellende Person, shoeSize');
  expect(shown('de', 'tables', 'request !doubted moon_phase')).toBe('Anträge, moon_phase');
  expect(shown('de', 'backup', 'the copy beside the backups')).toBe('the copy beside the backups');
  expect(detailWords(english, '{"shoeSize":44}')).toEqual(['Shoe size: 44']);
});

test('numbers are written as the reader writes them', () => {
  expect(detailWords(words.get('de') ?? english, '{"seconds":2.6,"bytes":277920}')).toEqual([
    'Sekunden: 2,6',
    'Bytes: 277.920',
  ]);
});

test('a sentence that was written down is said in the reader’s language', () => {
  expect(shown('de', 'backup', said('restore.restoreKeyFile.copyBeside'))).toBe('die Kopie neben den Sicherungen');
});

test('an officer’s own reason is shown as it was typed, also one that reads like a code', () => {
  const told = { action: 'audit.acceptHistory' };
  expect(shown('de', 'reason', 'signature', told)).toBe('signature');
  expect(shown('de', 'reason', 'audit.listEntries.title', told)).toBe('audit.listEntries.title');
  expect(shown('de', 'reason', 'signature', { action: 'updates.readUpdate' })).toBe('Signatur passt nicht');
});

test('a ground for withholding is named as the law of its case names it, in the log and in the history', async () => {
  await using d = await openDocket({ regime: 'uk-gdpr', calendar: 'GB-ENG', timeZone: 'Europe/London' });
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'advice.txt', 'Privileged.'),
  });
  const decided = {
    documentIds: [document.id],
    decision: 'withhold' as const,
    exemption: 'crime',
    exemptionNote: null,
  };
  await d.docket.documents.decideDocument({ reference, ...decided });
  const { history } = await d.docket.requests.showRequest({ reference });
  expect(history[0]?.sentence).toBe('Decided 1 document: withhold (Crime and taxation)');
  const { entries } = await d.docket.audit.listEntries({ action: 'documents.decideDocument' });
  expect(entries[0]?.details).toEqual(['Documents: 1', 'Decision: withhold', 'Exemption: Crime and taxation']);
});
