import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Dieser Computer zeigt die Erinnerungen von Docket nicht an: Sehen Sie unter „Heute“ nach, oder lassen Sie in den Systemeinstellungen Mitteilungen von Docket zu.',
  caseMenu: {
    save: 'Fristen als Kalenderdatei speichern (.ics)',
  },
  exportCalendar: {
    save: 'Kalenderdatei (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} ist gespeichert, mit # Termin.} other {{fileName} ist gespeichert, mit # Terminen.}}} other {{dates, plural, one {{fileName} ist dort gespeichert, wo dieses Fenster Downloads ablegt, mit # Termin.} other {{fileName} ist dort gespeichert, wo dieses Fenster Downloads ablegt, mit # Terminen.}}}}',
  },
  listReminders: {
    failed: 'Der Tagesbeginn konnte nicht gelesen werden.',
    next: 'Versuchen Sie es erneut.',
    title: 'Tagesbeginn',
    putAway: 'Bis morgen weglegen',
    today: 'Heute',
    quietToday: 'Heute endet nichts, und es gibt keine Erinnerungen.',
    breaches: 'Datenpannen',
    endsToday: 'Endet heute',
    overdue: 'Überfällig',
    reminds: 'Erinnerungen',
    datesMoved: 'Verschobene Daten',
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
      '{furthest, plural, one {Sie werden {days} Tag vorher erinnert und am Tag nach dem Ablauf.} other {Sie werden {days} Tage vorher erinnert und am Tag nach dem Ablauf.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {Sie werden {days} Tag vorher erinnert, am Tag selbst und am Tag nach dem Ablauf.} other {Sie werden {days} Tage vorher erinnert, am Tag selbst und am Tag nach dem Ablauf.}}',
    onTheDay: 'Sie werden am Tag selbst und am Tag nach dem Ablauf erinnert.',
    after: 'Sie werden am Tag nach dem Ablauf erinnert.',
    notAStep:
      '„{typed}“ ist keine Zahl von Tagen. Geben Sie ganze Tage von 0 bis {most, number} ein, etwa 7; 0 ist der Tag selbst.',
    tooMany: 'Das sind {steps, number} Erinnerungen. Behalten Sie höchstens {most, number}.',
  },
  tellOutside: {
    many: '{limits, plural, one {# Frist braucht Ihre Aufmerksamkeit. Sie steht unter „Heute“.} other {# Fristen brauchen Ihre Aufmerksamkeit. Sie stehen unter „Heute“.}}',
    putAway: 'Weglegen: {reminder}',
  },
};
