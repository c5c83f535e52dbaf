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
  endedRight: '{right}: {outcome}',
  askedBy: 'Vertreten durch {name}',
  handledBy: 'Zuständig: {handler}',
  noHandler: 'Noch niemand zuständig',
  inDepartment: '{department}, zuständig: {handler}',
  inDepartmentNoHandler: '{department}, noch niemand zuständig',
  recordEvent: 'Ereignis eintragen',
  more: 'Mehr zu diesem Vorgang',
  edit: 'Angaben berichtigen',
  recordExtension: 'Mitteilung der Verlängerung eintragen',
  correctReceived: 'Tag des Eingangs berichtigen',
  recordRefusal: 'Ablehnung eintragen',
  recordWithdrawal: 'Antrag als zurückgezogen eintragen',
  void: 'Vorgang für ungültig erklären',
  recordProof: 'Nachweis eintragen',
  recordFee: 'Entgelt eintragen',
  recordClarification: 'Klärung eintragen',
  recordAnswer: 'Antwort eintragen',
  addDocuments: 'Dokumente hinzufügen',
  openDocuments: '{documents, plural, one {# Dokument öffnen} other {# Dokumente öffnen}}',
  openPack: 'Paket öffnen',
  overdue: 'Senden Sie heute, was fertig ist, und teilen Sie mit, wann der Rest folgt.',
  waited:
    '{days, plural, =0 {Sie haben heute nachgefragt.} one {Sie warten seit # Tag.} other {Sie warten seit # Tagen.}} Fragen Sie nach, wenn nichts eingeht.',
};

export const overview: Messages['requests']['overview'] = {
  outcomes: {
    title: 'Wie jedes Recht ausging',
    why: '{ground}. {reason}',
    noGround: 'Keine Grundlage vermerkt',
    noReason: 'Keine Begründung vermerkt',
    told: '{outcome}, mitgeteilt am {date}',
  },
  extensionNotice: 'Verlängerung',
  asked: 'Was beantragt wurde',
  readLetter: 'Schreiben lesen',
  nothingWritten: 'Es ist kein Wortlaut festgehalten.',
  latest: 'Neuestes',
  fullHistory: '{entries, plural, one {Gesamte Historie, # Eintrag} other {Gesamte Historie, # Einträge}}',
  subject: 'Betreff',
  arrived: 'Eingegangen',
  identity: 'Identität',
  phone: 'Telefon',
  replyTo: 'Antwort an',
  address: 'Anschrift',
  askedBy: 'Vertreten durch',
  authoritySeen: 'Nachweis der Vertretung gesehen: {date}',
  authorityNotSeen: 'Nachweis der Vertretung noch nicht gesehen',
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
  added: 'Notiz hinzugefügt.',
  takenBack: 'Die Notiz wurde zurückgenommen.',
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
  answeredRight:
    'Dieses Recht wurde schon beantwortet und kann nicht entfernt werden: {right}. Nehmen Sie zuerst diese Antwort zurück.',
  title: 'Angaben berichtigen',
  save: 'Speichern',
  noRequester: 'Nennen Sie die Person, um deren Daten es geht.',
  emptiedMeanwhile:
    'Dies wurde inzwischen geleert. Ihre Eingabe steht noch hier: Speichern Sie erneut, um sie einzutragen.',
  changedMeanwhile:
    'Dies wurde inzwischen in „{now}“ geändert. Ihre Eingabe steht noch hier: Speichern Sie erneut, um sie an dessen Stelle zu setzen.',
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

/** Voiding a case that was logged by mistake. {on} is 2026-11-25. */
export const voidRequest: Messages['requests']['voidRequest'] = {
  title: '{reference} für ungültig erklären?',
  why: 'Warum wurde er irrtümlich erfasst?',
  what: 'Er behält Nummer und Historie und verlässt Listen, Auswertungen, Erinnerungen und Kalenderdateien. Sein Schreiben kann erneut erfasst werden. Dies lässt sich nicht zurücknehmen.',
  action: 'Für ungültig erklären',
  leave: 'So lassen',
  noReason: 'Schreiben Sie in einem Satz, warum er irrtümlich erfasst wurde.',
  notVoided: 'Dieser Vorgang kann nicht für ungültig erklärt werden. Es wurde nichts geändert.',
  packSent:
    'Sein Paket ging am {on} hinaus, darum bleibt der Vorgang bestehen. Es wurde nichts geändert. Berichtigen Sie falsche Angaben und halten Sie alles Weitere in einer Notiz fest.',
  recorded: {
    answered:
      'Eine Antwort vom {on} ist eingetragen, darum bleibt der Vorgang bestehen. Es wurde nichts geändert. Nehmen Sie den Eintrag zuerst zurück, falls sie nie abging; sonst berichtigen Sie die falschen Angaben.',
    'partial-answer':
      'Ein Teil der Antwort ging am {on} hinaus, darum bleibt der Vorgang bestehen. Es wurde nichts geändert. Nehmen Sie den Eintrag zuerst zurück, falls er nie abging; sonst berichtigen Sie die falschen Angaben.',
    refused:
      'Eine Ablehnung vom {on} ist eingetragen, darum bleibt der Vorgang bestehen. Es wurde nichts geändert. Nehmen Sie den Eintrag zuerst zurück, falls sie nie abging; sonst berichtigen Sie die falschen Angaben.',
  },
};

/** A case that was voided. */
export const voided: Messages['requests']['voided'] = {
  title: 'Ungültig: {reason}',
  note: 'Von {by}, {when}. Er behält seine Nummer und zählt nirgends. In ihm kann nichts mehr eingetragen werden.',
  label: 'Ungültiger Vorgang',
  documents: 'Was in ihm abgelegt wurde. Es kann gespeichert, aber nicht mehr entschieden werden.',
  noDocuments: 'In ihm wurde kein Dokument abgelegt.',
};
