import type { Messages } from '../words.ts';
import { paper } from './reports/paper.ts';

export const reports: Messages['reports'] = {
  noAnswers: 'In diesem Zeitraum wurde kein Antrag beantwortet.',
  count: {
    notShown: 'nicht gezeigt',
    part: '{part, number} von {whole, number} ({share, number, percent})',
    partOfNone: '{part, number} von {whole, number}',
    partNotShown: 'nicht gezeigt, von {whole, number}',
    share: '{share, number, percent}',
  },
  columns: {
    received: 'Eingegangen',
    answered: 'Beantwortet',
    onTime: 'Fristgerecht',
    late: 'Verspätet',
    month: 'Monat',
    department: 'Abteilung',
    right: 'Recht',
    kind: 'Art',
    channel: 'Eingangsweg',
    halfWithin: 'Hälfte binnen (Tage)',
    outcome: 'Ergebnis',
    requests: 'Anträge',
  },
  period: {
    label: 'Zeitraum',
    choices: {
      'last-month': 'Letzter Monat',
      'last-quarter': 'Letztes Quartal',
      'last-12-months': 'Letzte 12 Monate',
      'this-year': 'Dieses Jahr',
      'last-year': 'Letztes Jahr',
      custom: 'Andere Tage',
    },
    firstDay: 'Erster Tag',
    lastDay: 'Letzter Tag',
    backwards: 'Der letzte Tag liegt vor dem ersten. Geben Sie denselben oder einen späteren Tag ein.',
    range: '{from} bis {to}',
  },
  showFigures: {
    title: 'Berichte',
    overview: 'Überblick',
    sentence: {
      all: '{period}. Nur Zahlen, aus dem Register.',
      whole: '{period}. Nur Zahlen. Kleine Zahlen und solche, aus denen sie sich ergäben, werden nicht gezeigt.',
      totals:
        '{period}. Nur Summen. Wählen Sie einen abgelaufenen ganzen Monat, ein Quartal oder ein Jahr, um mehr zu sehen.',
    },
    exportKey: 'exportieren',
    chartKey: 'als Diagramm anzeigen',
    tableKey: 'als Tabelle anzeigen',
    failed: 'Die Zahlen konnten nicht ermittelt werden.',
    byRight: 'Nach Recht',
    byKind: 'Nach Art',
    byChannel: 'Nach Eingangsweg',
    vouched: {
      unsigned: 'Diese Zahlen sind weder vom Datenschutzbeauftragten noch von der Sachbearbeitung signiert.',
      signed:
        'Diese Zahlen sind so, wie {role, select, dpo {der Datenschutzbeauftragte} other {die Sachbearbeitung}} sie am {when} signiert hat.',
      changed:
        'Diese Zahlen haben sich geändert, seit {role, select, dpo {der Datenschutzbeauftragte} other {die Sachbearbeitung}} sie am {when} signiert hat. Sie werden neu signiert, wenn eine dieser Rollen das Register sperrt.',
    },
  },
  openRequests: {
    title: 'Offene Anträge nach verbleibender Zeit',
    overdue1To7Days: 'Überfällig, 1 bis 7 Tage',
    overdueMoreThan7Days: 'Überfällig, mehr als 7 Tage',
    dueIn7Days: 'Binnen 7 Tagen fällig',
    dueLater: 'Später fällig',
    pausedOrNotStarted: 'Frist ruht oder nicht begonnen',
    noneOverdue: 'Nichts ist überfällig.',
    open: '{total, plural, one {# offen.} other {# offen.}}',
    oldestOverdue: '{days, plural, one {Am längsten überfällig: # Tag.} other {Am längsten überfällig: # Tage.}}',
  },
  outcomes: {
    title: 'Nicht voll erfüllt',
    refused: 'Abgelehnt',
    refusedInPart: 'Teilweise erfüllt',
    refusedWithReasons: 'Mit Gründen abgelehnt',
    note: '{answered, plural, one {Von # beantworteten Antrag.} other {Von # beantworteten Anträgen.}}',
  },
  breachCauses: {
    title: 'Datenpannen nach Ursache',
    none: 'In diesem Zeitraum wurde keine Datenpanne erfasst.',
    notShown: 'Ursachen werden für einen ganzen Monat, ein ganzes Quartal oder Jahr gezeigt.',
    toldPeople:
      'Betroffene benachrichtigt bei {told, number} von {recorded, plural, one {# Datenpanne} other {# Datenpannen}}.',
    peopleWaiting:
      '{waiting, plural, one {Bei # weiteren ist es entschieden und noch nicht geschehen.} other {Bei # weiteren ist es entschieden und noch nicht geschehen.}}',
    noDecision: 'Noch ist keine Entscheidung festgehalten.',
    allReasons: 'Jede Entscheidung ist schriftlich begründet.',
    someReasons:
      '{reasons, number} von {decided, plural, one {# Entscheidung ist} other {# Entscheidungen sind}} schriftlich begründet.',
  },
  keyFigures: {
    notShown: 'Nicht gezeigt',
    answered: '{answered, plural, one {# beantwortet.} other {# beantwortet.}}',
    onTime: 'Fristgerecht beantwortet',
    onTimeNone: 'Keine',
    onTimeOf: '{onTime, number} von {answered, number}. Im Jahr davor: {yearBefore}.',
    onTimeFirstYear: '{onTime, number} von {answered, number}. Im Jahr davor keine.',
    open: 'Jetzt offen',
    overdue: '{overdue, plural, one {# überfällig} other {# überfällig}}',
    stopped: '{stopped, plural, one {# Frist läuft nicht} other {# Fristen laufen nicht}}',
    overdueAndStopped:
      '{overdue, number} überfällig, {stopped, plural, one {# Frist läuft nicht} other {# Fristen laufen nicht}}',
    lateNotShown: 'Wie viele überfällig sind, wird nicht gezeigt.',
    halfWithin: 'Die Hälfte beantwortet binnen',
    halfWithinNone: 'Entfällt',
    halfWithinDays: '{days, plural, one {# Tag} other {# Tagen}}',
    extended: '{extended, plural, one {# verlängert} other {# verlängert}}',
    breaches: 'Erfasste Datenpannen',
    toldNotShown: 'Wem sie gemeldet wurden, wird für ganze Zeiträume gezeigt.',
    toldNone: 'Keine an {authority} gemeldet',
    toldAllInside:
      '{told, plural, one {# an {authority} gemeldet, innerhalb von 72 Stunden} other {# an {authority} gemeldet, alle innerhalb von 72 Stunden}}',
    toldSomeInside:
      '{told, plural, one {# an {authority} gemeldet, {inside, number} innerhalb von 72 Stunden} other {# an {authority} gemeldet, {inside, number} innerhalb von 72 Stunden}}',
  },
  monthChart: {
    title: 'Anträge nach Monat',
    showAs: 'Anträge nach Monat anzeigen als',
    chart: 'Diagramm',
    table: 'Tabelle',
    onTime: 'Fristgerecht beantwortet',
    late: 'Verspätet beantwortet',
    month: '{month} {year}',
    line: '{month}: {received, number} eingegangen, {onTime, number} fristgerecht beantwortet, {late, number} verspätet',
    lineAnswered: '{month}: {received, number} eingegangen, {answered, number} beantwortet',
    summary: 'Anträge nach Monat. Eingegangen {received, number}, beantwortet {answered, number}.',
    summaryLate:
      'Anträge nach Monat. Eingegangen {received, number}, beantwortet {answered, number}, davon {late, number} verspätet.',
    busiest: 'Die meisten Eingänge hatte {month}: {received, number}.',
  },
  parts: {
    none: {
      all: 'In diesem Zeitraum ist kein Antrag eingegangen oder beantwortet worden.',
      whole: 'Keine Zahl ist groß genug, um gezeigt zu werden.',
      totals: 'Wird für einen abgelaufenen ganzen Monat, ein Quartal oder ein Jahr gezeigt.',
    },
  },
  departments: {
    title: 'Nach Abteilung',
    what: 'Beantwortete Anträge des Zeitraums',
    wholePeriods: 'Abteilungen werden für einen abgelaufenen ganzen Monat, ein Quartal oder ein Jahr gezeigt.',
    tooFew: 'Es wurden zu wenige Anträge beantwortet, um eine Abteilung zu zeigen, ohne eine kleine Zahl preiszugeben.',
    noDepartment: 'Ohne Abteilung',
  },
  exportReport: {
    xlsx: 'XLSX exportieren',
    pdf: 'PDF-Bericht exportieren',
    language: 'Sprache des Berichts',
    writing: 'Der Bericht wird geschrieben',
    writingRequests: 'Anträge werden geschrieben',
    drawing: 'Der Bericht wird gezeichnet',
    progress: '{step}, {done, number} von {total, number}',
    saved:
      '{saving, select, saved {{fileName} ist gespeichert.} other {{fileName} liegt bei den Downloads dieses Fensters.}}',
    notSaved: 'Der Bericht wurde nicht gespeichert.',
    notWritten: 'Der Bericht wurde nicht geschrieben.',
    notWrittenSafe: 'Die Zahlen sind unverändert, und es bleibt keine halbe Datei zurück.',
    notWrittenNext: 'Versuchen Sie es erneut.',
  },
  listExports: {
    title: 'Exporte',
    sentence: '{period}. Beide Dateien enthalten dieselben Zahlen und verbergen dieselben.',
    xlsx: 'XLSX',
    xlsxHolds:
      'Eine Arbeitsmappe zum Weiterrechnen: alle Zahlen der Berichte, wie sie ermittelt wurden, und je Antrag eine Zeile ohne Namen.',
    xlsxHoldsForManager:
      'Eine Arbeitsmappe zum Weiterrechnen: alle Zahlen des Überblicks, und wie sie ermittelt wurden.',
    pdf: 'PDF-Bericht',
    pdfHolds: 'Seiten für ein Gremium: dieselben Zahlen mit ihren Diagrammen, zum Drucken oder Anhängen.',
    never: 'Nie enthalten',
    neverHolds: 'Namen, Aktenzeichen und freier Text.',
    neverHoldsForManager:
      'Namen, Aktenzeichen, freier Text und einzelne Anträge. Kleine Zahlen nach Recht, Art, Eingangsweg, Abteilung und Verspätung werden nicht gezeigt; für einen Zeitraum, der weder ein ganzer Monat noch ein ganzes Quartal oder Jahr ist, gibt es nur Summen.',
    kept: 'Hier behalten',
    keptNothing: 'Nichts. Eine Datei wird einmal geschrieben, übergeben und aus diesem Register entfernt.',
  },
  refusals: {
    periodTooLong:
      '{years, plural, one {Ein Zeitraum umfasst höchstens # Jahr. Geben Sie einen späteren ersten Tag ein.} other {Ein Zeitraum umfasst höchstens # Jahre. Geben Sie einen späteren ersten Tag ein.}}',
  },
  paper,
};
