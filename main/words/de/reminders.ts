import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Dieser Computer zeigt die Erinnerungen von Docket nicht an: Sehen Sie unter „Heute“ nach, oder lassen Sie in den Systemeinstellungen Mitteilungen von Docket zu.',
  caseMenu: {
    save: 'Fristen als Kalenderdatei speichern (.ics)',
    otherLanguage: 'Kalenderdatei in einer anderen Sprache',
  },
  exportCalendar: {
    language: 'Sprache der Kalenderdatei',
    save: 'Kalenderdatei (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} ist gespeichert, mit # Termin.} other {{fileName} ist gespeichert, mit # Terminen.}}} other {{dates, plural, one {{fileName} liegt bei den Downloads dieses Fensters, mit # Termin.} other {{fileName} liegt bei den Downloads dieses Fensters, mit # Terminen.}}}}',
  },
  listReminders: {
    failed: 'Der Tagesbeginn konnte nicht geladen werden.',
    next: 'Versuchen Sie es erneut.',
    title: 'Tagesbeginn',
    putAway: 'Bis morgen ausblenden',
    today: 'Heute',
    quietToday: 'Heute endet nichts, und es gibt keine Erinnerungen.',
    breaches: 'Datenpannen',
    endsToday: 'Endet heute',
    overdue: 'Überfällig',
    reminds: 'Erinnerungen',
    datesMoved: 'Verschobene Termine',
    sealedReports: 'Versiegelte Meldungen',
    more: '{count, plural, one {und # weitere} other {und # weitere}}',
    since: 'Seit gestern',
    quietSince: 'Kein Datum hat sich verschoben, und keine versiegelte Meldung wartet.',
    moved: {
      due: '{reference}: bisher {before}, jetzt {after}',
      notice: '{reference} Mitteilung der Verlängerung: bisher {before}, jetzt {after}',
      house: '{reference} Hausziel: bisher {before}, jetzt {after}',
      acknowledgement: '{reference} Eingangsbestätigung: bisher {before}, jetzt {after}',
    },
    noDate: 'kein Datum',
    sealedWait: '{reports, plural, one {# ist noch zu öffnen} other {# sind noch zu öffnen}}',
    outside: {
      default: 'Erinnerungen erscheinen in diesem Fenster. Sie nennen ein Aktenzeichen, nie eine Person.',
      granted: 'Erinnerungen erscheinen auch außerhalb dieses Fensters. Sie nennen ein Aktenzeichen, nie eine Person.',
      desktop: 'Erinnerungen erscheinen auf Ihrem Desktop. Sie nennen ein Aktenzeichen, nie eine Person.',
      denied:
        'Erinnerungen erscheinen nur in diesem Fenster: Der Browser lässt nicht zu, dass Docket sie außerhalb anzeigt.',
      missing: 'Erinnerungen erscheinen nur in diesem Fenster: Dieser Browser kennt keine Mitteilungen.',
    },
    showOutside: 'Auch außerhalb anzeigen',
  },
  reminderDays: {
    label: 'Tage vorher erinnern',
    help: 'Geben Sie eine Zahl ein und drücken Sie die Eingabetaste.',
    before:
      '{furthest, plural, one {Sie werden {days} Tag vorher erinnert und am Tag nach dem Ablauf.} other {Sie werden {days} Tage vorher erinnert und am Tag nach dem Ablauf.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {Sie werden {days} Tag vorher erinnert, am Tag selbst und am Tag nach dem Ablauf.} other {Sie werden {days} Tage vorher erinnert, am Tag selbst und am Tag nach dem Ablauf.}}',
    onTheDay: 'Sie werden am Tag selbst und am Tag nach dem Ablauf erinnert.',
    after: 'Sie werden am Tag nach dem Ablauf erinnert.',
    notAStep:
      '„{typed}“ ist keine Zahl von Tagen. Geben Sie ganze Tage von 0 bis {most, number} ein, etwa 7; 0 ist der Tag selbst.',
    tooMany: 'Das sind {steps, number} Erinnerungen. Behalten Sie höchstens {most, number}.',
  },
  tellOutside: {
    many: '{limits, plural, one {# neue Erinnerung.} other {# neue Erinnerungen.}} Alle laufenden Fristen stehen unter „Heute“.',
    putAway: 'Ausblenden: {reminder}',
  },
  refusals: {
    noLiveDate:
      'Dieser Vorgang hat kein Datum, das noch läuft. Es wurde nichts geschrieben. Seine Frist ruht, hat nicht begonnen oder ist beendet.',
  },
  words: {
    due: {
      today: '{reference} ist heute fällig',
      tomorrow: '{reference} ist morgen fällig',
      yesterday: '{reference} war gestern fällig',
      ahead:
        '{days, plural, one {{reference} ist in # Tag fällig} other {{reference} ist in {days, number, ::group-off} Tagen fällig}}',
      ago: '{days, plural, one {{reference} war vor # Tag fällig} other {{reference} war vor {days, number, ::group-off} Tagen fällig}}',
    },
    notice: {
      today: 'Die Mitteilung der Verlängerung zu {reference} muss heute hinaus',
      tomorrow: 'Die Mitteilung der Verlängerung zu {reference} muss morgen hinaus',
      yesterday: 'Die Mitteilung der Verlängerung zu {reference} hätte gestern hinausgehen müssen',
      ahead:
        '{days, plural, one {Die Mitteilung der Verlängerung zu {reference} muss in # Tag hinaus} other {Die Mitteilung der Verlängerung zu {reference} muss in {days, number, ::group-off} Tagen hinaus}}',
      ago: '{days, plural, one {Die Mitteilung der Verlängerung zu {reference} hätte vor # Tag hinausgehen müssen} other {Die Mitteilung der Verlängerung zu {reference} hätte vor {days, number, ::group-off} Tagen hinausgehen müssen}}',
    },
    house: {
      today: 'Das Hausziel von {reference} ist heute',
      tomorrow: 'Das Hausziel von {reference} ist morgen',
      yesterday: 'Das Hausziel von {reference} war gestern',
      ahead:
        '{days, plural, one {Das Hausziel von {reference} ist in # Tag} other {Das Hausziel von {reference} ist in {days, number, ::group-off} Tagen}}',
      ago: '{days, plural, one {Das Hausziel von {reference} war vor # Tag} other {Das Hausziel von {reference} war vor {days, number, ::group-off} Tagen}}',
    },
    breach: {
      minutesLeft:
        '{count, plural, one {{reference}: noch # Minute für die Meldung} other {{reference}: noch # Minuten für die Meldung}}',
      hoursLeft:
        '{count, plural, one {{reference}: noch # Stunde für die Meldung} other {{reference}: noch # Stunden für die Meldung}}',
      daysLeft:
        '{count, plural, one {{reference}: noch # Tag für die Meldung} other {{reference}: noch {count, number, ::group-off} Tage für die Meldung}}',
      minutesAgo:
        '{count, plural, one {{reference}: Die Meldefrist endete vor # Minute} other {{reference}: Die Meldefrist endete vor # Minuten}}',
      hoursAgo:
        '{count, plural, one {{reference}: Die Meldefrist endete vor # Stunde} other {{reference}: Die Meldefrist endete vor # Stunden}}',
      daysAgo:
        '{count, plural, one {{reference}: Die Meldefrist endete vor # Tag} other {{reference}: Die Meldefrist endete vor {count, number, ::group-off} Tagen}}',
    },
    further: {
      minutesLeft:
        '{count, plural, one {{reference}, {clock}: noch # Minute} other {{reference}, {clock}: noch # Minuten}}',
      hoursLeft:
        '{count, plural, one {{reference}, {clock}: noch # Stunde} other {{reference}, {clock}: noch # Stunden}}',
      daysLeft:
        '{count, plural, one {{reference}, {clock}: noch # Tag} other {{reference}, {clock}: noch {count, number, ::group-off} Tage}}',
      minutesAgo:
        '{count, plural, one {{reference}, {clock}: endete vor # Minute} other {{reference}, {clock}: endete vor # Minuten}}',
      hoursAgo:
        '{count, plural, one {{reference}, {clock}: endete vor # Stunde} other {{reference}, {clock}: endete vor # Stunden}}',
      daysAgo:
        '{count, plural, one {{reference}, {clock}: endete vor # Tag} other {{reference}, {clock}: endete vor {count, number, ::group-off} Tagen}}',
    },
  },
  calendarFile: {
    due: '{reference}: fällig',
    notice: '{reference}: letzter Tag für die Mitteilung der Verlängerung',
    house: '{reference}: Hausziel',
    breach: '{reference}: Ende der Meldefrist',
    further: '{reference}: {clock}',
  },
};
