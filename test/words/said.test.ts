import { describe, expect, test } from 'vitest';
import { fullDate, fullInstant, shortInstant } from '../../main/words/dates.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { said, speak, writtenList, writtenName } from '../../main/words/said.ts';
import { bare } from '../../main/words/words-mark.ts';
import { english } from '../support/english.ts';

/** What somebody may be called, or may call a file, that looks like something else. */
const names = [
  'Ottilie Vance',
  '{0}',
  '{name}',
  '%s',
  '<b>',
  '<b>Ana</b>',
  "O'Neil {file}",
  '’{’',
  'letter.eml',
  'session.disk',
  'ui.dayLine',
  'ui.nothing.of.the.kind',
  'ui.constructor',
  'constructor.name',
  'ui.close {not json}',
  'ui.close {"a":',
  'letters {"file":"x"}',
  'a.b {"c":1}',
  '{"file":"x"}',
  'dates.written',
  'lists.written',
  'lists.written x',
  'names.written',
  'names.written {"it":"Registro"}',
  'dates.written {"date":"never"}',
  'dates.written {"date":"2026-12-07","parts":{"weekday":"loud"}}',
  'two\nlines',
  '',
];

/** What is a message of the catalogue too, or looks written down. */
const keys = [
  'terms.roles.dpo',
  'ui.unchanged',
  'letters.handedLetters.first {"file":"x"}',
  'dates.written {"date":"2026-12-07","parts":{}}',
  'lists.written {"0":"ui.unchanged"}',
  'names.written {"en":"ui.unchanged"}',
  '\u{1ffff}terms.roles.dpo',
];

describe('what was written down', () => {
  test('is said in the language of whoever reads it', async () => {
    const german = await loadWords('de');
    const written = said('letters.handedLetters.first', { file: 'one.eml' });
    expect(speak(english, written)).toBe('The first is “one.eml”.');
    expect(speak(german, written)).toBe(german('letters.handedLetters.first', { file: 'one.eml' }));
    expect(speak(german, said('ui.unchanged'))).toBe(german('ui.unchanged'));
  });

  test('says a name as it is, also one that looks like a message', () => {
    for (const file of names)
      expect(speak(english, said('letters.handedLetters.first', { file })), file).toBe(`The first is “${file}”.`);
  });

  test('says a name as it is, also one that is a message, alone, in a list and inside what is said first', () => {
    for (const file of keys) {
      const told = said('letters.handedLetters.first', { file });
      expect(speak(english, told), file).toBe(`The first is “${file}”.`);
      expect(speak(english, bare(told)), file).toBe(`The first is “${file}”.`);
      expect(speak(english, writtenList(said, [file, said('ui.unchanged')]))).toBe(`${file}; Nothing was changed.`);
      const names = { en: file, de: file, fr: file, es: file, ro: file };
      expect(speak(english, said('letters.handedLetters.first', { file: writtenName(said, names) }))).toBe(
        `The first is “${file}”.`,
      );
      const problem = said('people.changePassphrase.failed', { problem: told });
      expect(speak(english, problem), file).toContain(`The first is “${file}”.`);
    }
  });

  test('is said as before where an older register keeps it without its mark', () => {
    const kept =
      'people.changePassphrase.failed {"problem":"session.keys.damaged {\\"why\\":\\"session.keys.damagedBy.whole\\"}"}';
    expect(speak(english, kept)).toContain(english('session.keys.damagedBy.whole'));
    expect(bare(said('ui.unchanged'))).toBe('ui.unchanged');
  });

  test('keeps a name from right to left in its place, and the figure beside it in its own', () => {
    const name = 'נועה לוי';
    const told = said('letters.handedLetters.first', { file: `${name}.eml` });
    expect(speak(english, told)).toBe(`The first is “\u2068${name}.eml\u2069”.`);
    const link = { case: (words: string) => words, date: 'Mon 2 Mar 2026' };
    expect(english.markup('requests.fields.askedCase', { ...link, reference: name })).toContain(`\u2068${name}\u2069`);
    expect(english('letters.handedLetters.first', { file: 'Łódź.eml' })).toBe('The first is “Łódź.eml”.');
  });

  test('lets no name turn the sentence around it, nor end its own place early', () => {
    for (const [typed, shown] of [
      ['\u202Eexe.fdp', 'exe.fdp'],
      ['a\u2069b\u2067c', 'abc'],
      ['\u2067נועה\u2069', '\u2068\u2067נועה\u2069\u2069'],
    ] as const)
      expect(english('letters.handedLetters.first', { file: typed })).toBe(`The first is “${shown}”.`);
  });

  test('says first what was written down inside it', () => {
    const span = said('session.disk.span.hours', { n: 2, count: '2' });
    expect(speak(english, said('session.disk.clockBehind', { span }))).toContain('of this computer is 2 hours behind');
    const why = said('session.keys.damagedBy.part', { part: 'slots.0.kdf' });
    const twice = said('people.changePassphrase.failed', { problem: said('session.keys.damaged', { why }) });
    expect(speak(english, twice)).toBe(
      'The key file keys.json cannot be read: slots.0.kdf is not as expected. The register itself is not affected. Put back keys.json from your last backup. Nothing was changed.',
    );
  });

  test('has dates in it, which are said too', async () => {
    const german = await loadWords('de');
    const written = said('ui.dayLine.saidReceived', { date: fullInstant(said, '2026-09-05T09:12:00Z', 'UTC') });
    expect(speak(english, written)).toBe('Received Sat 5 Sep 2026, 09:12');
    expect(speak(german, written)).toContain('Sa., 5. Sept. 2026, 09:12');
    expect(speak(english, fullDate(said, '2026-12-07'))).toBe('Mon 7 Dec 2026');
    const seen = { now: '2026-11-25T09:12:00Z', today: '2026-11-25', zone: 'Europe/London' };
    expect(speak(english, shortInstant(said, '2026-09-07T07:00:00Z', seen))).toBe('Mon 7 Sep 08:00');
  });

  test('has lists in it, and what has a name of its own in each language', async () => {
    const german = await loadWords('de');
    const names = { en: 'early warning', de: 'Frühwarnung', fr: 'alerte', es: 'alerta', ro: 'avertizare' };
    const clocks = writtenList(said, [writtenName(said, names), 'Letter to {name}', said('ui.unchanged')]);
    const written = said('breaches.refusals.closing.clocksOpen', { clocks });
    const read = `Frühwarnung; Letter to {name}; ${german('ui.unchanged')}`;
    expect(speak(german, written)).toBe(german('breaches.refusals.closing.clocksOpen', { clocks: read }));
    expect(speak(german, speak(said, written))).toBe(speak(german, written));
    expect(writtenList(german, ['a', 'b'])).toBe('a; b');
    expect(writtenName(german, names)).toBe('Frühwarnung');
  });

  test('is said with a gap where a parameter is missing', () => {
    expect(speak(english, 'letters.handedLetters.first')).toBe('The first is “…”.');
    expect(speak(english, 'letters.handedLetters.first {"name":"one.eml"}')).toBe('The first is “…”.');
  });

  test('can be written down again', () => {
    const written = said('letters.handedLetters.first', { file: fullDate(said, '2026-12-07') });
    expect(speak(said, written)).toBe(written);
  });
});

test('any other text is left as it is', () => {
  for (const text of ['The disk is full.', 'ENOENT: no such file', ...names]) expect(speak(english, text)).toBe(text);
});
