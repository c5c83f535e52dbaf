import { describe, expect, it } from 'vitest';
import { commonPassphrases } from '../../../main/core/files/keys/common-passphrases.ts';
import { passphraseProblem } from '../../../main/core/files/keys/passphrase-problem.ts';
import { english } from '../../support/english.ts';
import { fc } from '../../support/seeded-checks.ts';

const context = ['Harbour Co', 'Maren Oduya'];

describe('choosing a passphrase', () => {
  it.each([
    'pelican drum orbit fog',
    'purple lagoon wrench tram',
    '7f3#9$2!1@8%4^6',
    'kXo2-93ns-PPq1',
    'Grüße aus dem Allgäu',
    'ο γάτος πίνει κακάο',
    'sardine monday umbrella',
    'пеликан тромбон орбита',
    'signed R.Quist @ 4 pm, quay 7',
    'pelican 📻 drum 👩‍🚀 orbit',
    'x'.repeat(4) + 'qual-borscht-fjord '.repeat(50),
  ])('accepts %j, whatever it is made of', (passphrase) => {
    expect(passphraseProblem(english, passphrase, context)).toBeUndefined();
  });

  it.each([
    ['pelicandrum', /11 characters/u],
    ['p'.repeat(1025), /more than 1024/u],
    ['aaaaaaaaaaaaaaaa', /repeats/u],
    ['abcabcabcabcabc', /repeats/u],
    ['fog drum fog drum fog drum', /repeats/u],
    ['qwertyuiop[]asdf', /keyboard/u],
    ['abcdefghijklmnop', /keyboard/u],
    ['1qaz2wsx3edc4rfv', /keyboard/u],
    ['9876543210987', /keyboard/u],
    ['Welcome2026!?', /first a guesser tries/u],
    ['P@ssw0rd!!2026!!!!', /first a guesser tries/u],
    ['Summer20262026', /first a guesser tries/u],
    ['correct horse battery staple', /first a guesser tries/u],
    ['Correct-Horse-Battery-Staple1', /first a guesser tries/u],
    ['HarbourCo 2026!!', /name of the organisation/u],
    ['Harbour-Company-Ltd', /name of the organisation/u],
    ['maren oduya 1979', /name of the organisation/u],
    ['ichliebedichsehr', /first a guesser tries/u],
    ['jetaimemoncoeur', /first a guesser tries/u],
    ['lorem ipsum dolor', /first a guesser tries/u],
    ['consectetur adipiscing elit', /first a guesser tries/u],
    ['пароль1234567', /keyboard|guesser/u],
    ['te amo mucho mi vida', /first a guesser tries/u],
    ['Bayern München 1900', /first a guesser tries/u],
    ['Kennwort-Kennwort-12345', /first a guesser tries|repeats/u],
    ['pater noster qui es', /first a guesser tries/u],
    ['In the beginning was', /first a guesser tries/u],
    ['ПРИВЕТ любовь 2026', /first a guesser tries/u],
    ['parol1234567', /first a guesser tries/u],
    ['gfhjkm1234567', /keyboard|guesser/u],
    ['κωδικός 12345', /first a guesser tries/u],
    ['drowssap123456', /first a guesser tries/u],
    ['monkey-monkey-dragon', /first a guesser tries/u],
    ['john.smith@gmail.com', /first a guesser tries/u],
    ['t.arnquist@gullholm.example', /email or web address/u],
    ['mail: t.arnquist@gullholm.example!', /email or web address/u],
    ['https://gullholm-arnquist.example', /email or web address/u],
    ['йцукенгшщзхъ', /keyboard/u],
    ['ασδφγηξκλ123', /keyboard/u],
    ['pelican1 pelican2 pelican3', /repeats/u],
    ['walrustuxed walrustuxed', /repeats/u],
    ['+44 20 7946 0958', /a number/u],
    ['01.04.1979 - 12:30'.replace(':', '.'), /a number/u],
    ['pelican drum orbit\ufeff', /nobody can see or type/u],
    ['pelican\u200b drum orbit', /nobody can see or type/u],
    ['pelican \ufffd drum orbit', /nobody can see or type/u],
  ])('refuses %j in plain words', (passphrase, words) => {
    expect(passphraseProblem(english, passphrase, context)).toMatch(words);
  });

  it('refuses every phrase on the list, in any case and with blanks', () => {
    const long = [...commonPassphrases].filter((phrase) => phrase.length >= 12);
    expect(long.length).toBeGreaterThan(200);
    for (const phrase of long) {
      expect(passphraseProblem(english, phrase.toUpperCase(), [])).toBeDefined();
      expect(passphraseProblem(english, `${phrase.slice(0, 4)} ${phrase.slice(4)}`, [])).toBeDefined();
    }
  });

  it('counts what a person counts: an accent typed apart is not a character of its own', () => {
    expect(passphraseProblem(english, 'fjörd drum ö'.normalize('NFD'), [])).toBe(
      passphraseProblem(english, 'fjörd drum ö', []),
    );
  });

  it('accepts random words and never refuses for length between 12 and 1024', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'.split('')),
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(passphraseProblem(english, text, []) ?? '').not.toMatch(/characters/u);
      }),
    );
  });
});
