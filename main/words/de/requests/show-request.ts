import type { Messages } from '../../words.ts';

export const showRequest: Messages['requests']['showRequest'] = {
  missing: 'In diesem Register gibt es keinen Antrag {reference}.',
  lookInList: 'Suchen Sie ihn in der Liste.',
  failed: 'Der Vorgang konnte nicht geladen werden.',
  parts: 'Teile des Vorgangs',
  sections: { overview: 'Überblick', documents: 'Dokumente', pack: 'Paket', history: 'Historie' },
  keys: {
    record: 'Ereignis eintragen',
    why: 'warum dieses Datum',
    whatIf: 'was wäre, wenn',
    print: 'Akte drucken',
    note: 'Notiz schreiben',
    overview: 'Überblick',
    documents: 'Dokumente',
    pack: 'Paket',
    history: 'Historie',
  },
};

export const head: Messages['requests']['head'] = {
  extendedRight: '{right}, verlängert',
  askedBy: 'Vertreten durch {name}',
  handledBy: 'Zuständig: {handler}',
  noHandler: 'Noch niemand zuständig',
  inDepartment: '{department}, zuständig: {handler}',
  inDepartmentNoHandler: '{department}, noch niemand zuständig',
  recordEvent: 'Ereignis eintragen',
  more: 'Mehr zu diesem Vorgang',
  edit: 'Person, Abteilung oder Zuständigkeit ändern',
  recordExtension: 'Mitteilung der Verlängerung eintragen',
  correctReceived: 'Tag des Eingangs berichtigen',
  recordRefusal: 'Ablehnung eintragen',
  recordWithdrawal: 'Antrag als zurückgezogen eintragen',
  recordProof: 'Nachweis eintragen',
  recordFee: 'Entgelt eintragen',
  recordClarification: 'Klärung eintragen',
  recordAnswer: 'Antwort eintragen',
  addDocuments: 'Dokumente hinzufügen',
  openDocuments: '{documents, plural, one {# Dokument öffnen} other {# Dokumente öffnen}}',
  openPack: 'Paket öffnen',
  overdue: 'Senden Sie heute, was fertig ist, und teilen Sie mit, wann der Rest folgt.',
  waited:
    '{days, plural, one {Sie warten seit # Tag.} other {Sie warten seit # Tagen.}} Fragen Sie nach, wenn nichts eingeht.',
};

export const overview: Messages['requests']['overview'] = {
  extensionNotice: 'Verlängerung',
  asked: 'Was beantragt wurde',
  saveLetter: 'Schreiben speichern',
  nothingWritten: 'Es ist kein Wortlaut festgehalten.',
  latest: 'Neuestes',
  fullHistory: '{entries, plural, one {Gesamte Historie, # Eintrag} other {Gesamte Historie, # Einträge}}',
  subject: 'Betreff',
  arrived: 'Eingegangen',
  identity: 'Identität',
  replyTo: 'Antwort an',
  address: 'Anschrift',
  askedBy: 'Vertreten durch',
  extended: 'Verlängert',
  identityConfirmed: 'Bestätigt am {date} von {person}',
  identityConfirmedNote: 'Bestätigt am {date} von {person}: {note}',
  identityAsked: 'Verlangt am {date}, noch kein Nachweis',
  identityKnown: 'Nicht verlangt, Person bekannt',
  arrivedBy: {
    email: '{date}, per E-Mail',
    post: '{date}, per Post',
    phone: '{date}, telefonisch',
    'in-person': '{date}, persönlich',
    'web-form': '{date}, per Webformular',
    'social-media': '{date}, über soziale Medien',
    portal: '{date}, über ein Portal',
    other: '{date}, auf anderem Weg',
  },
  arrivedAt: '{arrived}: {detail}',
  reply: '{email}, {language, select, und {in einer anderen Sprache} other {auf {name}}}',
  replyNoEmail: 'Keine E-Mail-Adresse, {language, select, und {in einer anderen Sprache} other {auf {name}}}',
};

export const notes: Messages['requests']['notes'] = {
  title: 'Notizen',
  field: 'Notiz zu diesem Vorgang',
  placeholder: 'Was Sie gefunden, entschieden oder vereinbart haben',
  add: 'Notiz hinzufügen',
  empty: 'Schreiben Sie zuerst die Notiz.',
  notAdded: '{problem} Ihre Notiz ist noch da.',
};

export const history: Messages['requests']['history'] = {
  sentence: 'Jede Zeile ist mit der vorigen verkettet und kann nicht geändert oder entfernt werden. Erfasst am {when}.',
  when: 'Wann',
  what: 'Was',
  who: 'Wer',
  entry: 'Eintrag',
};

export const editRequest: Messages['requests']['editRequest'] = {
  title: 'Wer den Antrag stellt und wer zuständig ist',
  save: 'Speichern',
  noRequester: 'Nennen Sie die antragstellende Person.',
  dates: 'Ein Datum ändern Sie, indem Sie ein Ereignis eintragen. So bleibt der Rechenweg vollständig.',
};

export const printRecord: Messages['requests']['printRecord'] = {
  title: 'Akte drucken',
  save: 'PDF speichern',
  failed: 'Die Akte konnte nicht gedruckt werden. Es wurde nichts geändert. {problem}',
  what: 'Ein PDF für die antragstellende Person oder eine Behörde: was beantragt wurde und was geschah, wie das Datum berechnet ist, mit Quellen, und der neueste Eintrag der Historie.',
  language: 'Sprache',
  internal: 'Mit internem Teil',
  internalHolds:
    'Notizen, Warnungen, Berichtigungen und wer was getan hat. Nicht für die antragstellende Person bestimmt.',
};
