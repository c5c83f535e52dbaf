import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { de } from '../../main/words/de.ts';
import { en } from '../../main/words/en.ts';
import { es } from '../../main/words/es.ts';
import { fr } from '../../main/words/fr.ts';
import { languages, localeOf, type Language } from '../../main/words/language.ts';
import { ro } from '../../main/words/ro.ts';
import { messagesOf } from '../house/catalogue.ts';

const catalogues = { en, de, fr, es, ro };

/** Read one by one: what stands beside the number is the same for one and for several, or there is nothing beside it. */
const sameForAny: { readonly [language in Language]: readonly string[] } = {
  en: [
    'backups.drillPaper.tables',
    'backups.drillPaper.documents',
    'breaches.listBreaches.openCounted',
    'breaches.listBreaches.allCounted',
    'inbox.dismissReports.keep',
    'packs.parts.index.withSchedule',
    'reminders.listReminders.more',
    'reports.openRequests.open',
    'reports.breachCauses.peopleWaiting',
    'reports.breachCauses.someReasons',
    'reports.keyFigures.answered',
    'reports.keyFigures.overdue',
    'reports.keyFigures.toldSomeInside',
    'requests.today.numberFirst',
    'requests.today.numberInside',
    'salvage.salvageResult.damagedPages',
    'salvage.report.pages',
    'salvage.report.rows',
    'salvage.report.rowsAndLost',
    'salvage.report.rowsAndUnknown',
    'ui.selected',
    'ui.backup.documentsMissing',
  ],
  de: [
    'backups.olderBackups.seal',
    'backups.drillPaper.tables',
    'backups.drillPaper.documents',
    'breaches.listBreaches.openCounted',
    'breaches.listBreaches.allCounted',
    'contract.atMost',
    'contract.fields.atLeast',
    'inbox.dismissReports.keep',
    'packs.notBuilt.undecided',
    'packs.parts.index.withSchedule',
    'packs.release.documentsDecided.all',
    'packs.release.documentsDecided.open',
    'packs.passphraseProblem.tooShort',
    'reminders.listReminders.more',
    'reports.openRequests.open',
    'reports.breachCauses.peopleWaiting',
    'reports.keyFigures.answered',
    'reports.keyFigures.overdue',
    'reports.keyFigures.extended',
    'reports.keyFigures.toldSomeInside',
    'requests.today.numberFirst',
    'requests.today.numberInside',
    'salvage.report.rows',
    'salvage.report.rowsAndLost',
    'salvage.report.rowsAndUnknown',
    'ui.selected',
  ],
  fr: [
    'backups.drillPaper.tables',
    'reports.breachCauses.peopleWaiting',
    'reports.breachCauses.someReasons',
    'reports.keyFigures.overdue',
    'requests.today.numberFirst',
    'requests.today.numberInside',
    'salvage.report.rows',
    'salvage.report.rowsAndLost',
    'salvage.report.rowsAndUnknown',
    'ui.selected',
  ],
  es: [
    'backups.drillPaper.tables',
    'packs.parts.index.withSchedule',
    'reminders.listReminders.more',
    'reports.breachCauses.peopleWaiting',
    'requests.today.numberFirst',
    'requests.today.numberInside',
    'salvage.report.rows',
    'salvage.report.rowsAndLost',
    'salvage.report.rowsAndUnknown',
    'ui.selected',
  ],
  ro: [
    'backups.olderBackups.seal',
    'backups.drillPaper.tables',
    'backups.drillPaper.documents',
    'breaches.listBreaches.openCounted',
    'breaches.listBreaches.allCounted',
    'calendar.previewDays.firstListed',
    'documents.arriving.more',
    'inbox.dismissReports.keptSome',
    'packs.release.documentsDecided.all',
    'packs.release.documentsDecided.open',
    'reminders.listReminders.more',
    'reminders.listReminders.sealedWait',
    'reports.openRequests.open',
    'reports.keyFigures.answered',
    'reports.keyFigures.overdue',
    'reports.keyFigures.extended',
    'reports.keyFigures.toldAllInside',
    'reports.keyFigures.toldSomeInside',
    'reports.paper.figures.overdue',
    'reports.paper.figures.stopped',
    'reports.paper.figures.answered',
    'reports.paper.figures.extended',
    'reports.paper.figures.told',
    'reports.paper.open',
    'reports.paper.openNoneOverdue',
    'reports.paper.recorded',
    'requests.today.numberFirst',
    'requests.today.numberInside',
    'requests.today.sentence.dueAndOverdue',
    'restore.chooseTarget.documentsLost',
    'salvage.salvageResult.damagedPages',
    'salvage.report.rows',
    'salvage.report.rowsAndLost',
    'salvage.report.rowsAndUnknown',
    'salvage.report.documents',
    'salvage.report.documentsFromBackup',
    'ui.selected',
    'ui.backup.documentsMissing',
  ],
};

/** The forms of a plural that the language tells apart and that say the same, such as `one = other`. */
function alikeIn(language: Language, message: string): readonly string[] {
  const needed = new Intl.PluralRules(localeOf[language]).resolvedOptions().pluralCategories;
  return pluralsIn(parse(message)).flatMap((options) => {
    const forms = needed.flatMap((name) => (options[name] === undefined ? [] : [[name, textOf(options[name].value)]]));
    if (forms.length < 2) return ['only other'];
    return forms.flatMap(([name, text], at) =>
      forms.slice(at + 1).flatMap(([other, same]) => (text === same ? [`${name} = ${other}`] : [])),
    );
  });
}

type Options = Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>;

function pluralsIn(elements: readonly MessageFormatElement[]): readonly Options[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsIn(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === TYPE.plural ? [element.options, ...inside] : inside;
  });
}

// Where in the source an element stands is not what it says.
function textOf(elements: readonly MessageFormatElement[]): string {
  return JSON.stringify(elements, (name, value: unknown) => (name === 'location' ? undefined : value));
}

test.each(languages)('no plural in %s says of one what is said of several, but where that was read', (language) => {
  const alike = [...messagesOf(catalogues[language])].flatMap(([key, message]) =>
    alikeIn(language, message).length === 0 ? [] : [key],
  );
  expect(alike).toEqual(sameForAny[language]);
});

test('the check sees branches that are alike, and a plural without branches', () => {
  expect(alikeIn('en', '{n, plural, one {# files} other {# files}}')).toEqual(['one = other']);
  expect(alikeIn('ro', '{n, plural, one {# zi} few {# zile} other {# zile}}')).toEqual(['few = other']);
  expect(alikeIn('en', '{n, plural, other {# files}}')).toEqual(['only other']);
  expect(alikeIn('en', '{n, plural, one {# file} other {# files}}')).toEqual([]);
});
