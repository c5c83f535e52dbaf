import type { Messages } from '../../words.ts';

export const notices: Messages['breaches']['notices'] = {
  title: 'Meldungen an {authority}',
  noneBeforeAware: 'Vor dem Bekanntwerden einer Datenpanne geht keine Meldung an {authority}.',
  noneDecided: 'Sie haben entschieden: keine Meldung an {authority}. Die Gründe stehen bei der Entscheidung.',
  outstanding: '<b>Steht noch aus:</b> {what} Es folgt ohne unangemessene weitere Verzögerung (Art. 33 Abs. 4).',
  recordFirst: 'Erste Meldung als gesendet eintragen',
  recordFurther: 'Weitere Meldung als gesendet eintragen',
  kinds: { first: 'Erste Meldung', 'follow-up': 'Folgemeldung', closing: 'Abschlussmeldung' },
  sent: {
    first: '<b>Erste Meldung</b> <state>gesendet</state>',
    'follow-up': '<b>Folgemeldung</b> <state>gesendet</state>',
    closing: '<b>Abschlussmeldung</b> <state>gesendet</state>',
  },
  takenBack: {
    first: '<b>Erste Meldung</b> <state>zurückgenommen</state>',
    'follow-up': '<b>Folgemeldung</b> <state>zurückgenommen</state>',
    closing: '<b>Abschlussmeldung</b> <state>zurückgenommen</state>',
  },
  by: 'bis {at}',
  whenKnown: 'sobald bekannt',
  sentWithReference: '{at}, Aktenzeichen {reference}',
  told: 'Mitgeteilt: {what}',
  leftToFollow: 'Folgt noch: {what}',
  doesNotCount: 'Zählt nicht: {why}',
  takeBack: 'Meldung {phase, number} zurücknehmen',
};

export const recordNotice: Messages['breaches']['recordNotice'] = {
  firstTitle: 'Erste Meldung an {authority} als gesendet eintragen',
  record: 'Als gesendet eintragen',
  which: 'Welche Meldung',
  sentAt: 'Gesendet am',
  reference: 'Aktenzeichen der Behörde (optional)',
  supplied: 'Was die Meldung enthielt (optional)',
  suppliedMeans: 'Welche der Angaben nach Art. 33 Abs. 3.',
  outstanding: 'Was noch aussteht (optional)',
  outstandingMeans: 'Was später folgt, ohne unangemessene weitere Verzögerung (Art. 33 Abs. 4).',
  delayMeans: 'Diese Meldung ging nach Ablauf der 72 Stunden hinaus. Art. 33 Abs. 1 DSGVO verlangt eine Begründung.',
};

export const withdrawNotice: Messages['breaches']['withdrawNotice'] = {
  why: 'Warum diese Meldung nicht zählt',
  means: 'Sie bleibt mit diesem Grund lesbar. Ohne erste Meldung laufen die 72 Stunden weiter.',
  takeBack: 'Zurücknehmen',
};

export const peopleTold: Messages['breaches']['peopleTold'] = {
  title: 'Benachrichtigung der Betroffenen',
  record: 'Benachrichtigung eintragen',
  correct: 'Berichtigen',
  takeBack: 'Zurücknehmen',
  decided: 'Entschieden, noch nicht geschehen. Als benachrichtigt zählt es, sobald es hier eingetragen ist.',
  done: '{people, plural, one {# Person wurde} other {# Personen wurden}} am {on} benachrichtigt: {means}.',
  on: 'An welchem Tag',
  means: 'Auf welchem Weg',
  howMany: 'Wie viele Personen',
  howManyMissing: 'Geben Sie in Ziffern an, wie viele Personen benachrichtigt wurden.',
  onMissing: 'Geben Sie den Tag an, an dem sie benachrichtigt wurden.',
  notAware: 'Noch ist Ihnen keine Datenpanne bekannt geworden. Legen Sie zuerst den Zeitpunkt des Bekanntwerdens fest.',
  later: 'Das ist später als heute, {today}. Tragen Sie es ein, sobald es geschehen ist.',
  toldBefore:
    'Die betroffenen Personen wurden am {on} benachrichtigt, also davor. Berichtigen Sie zuerst diesen Tag oder wählen Sie einen früheren Zeitpunkt.',
  beforeAware: 'Das ist vor dem Bekanntwerden, {aware}.',
  decidedNotTo:
    'Sie haben entschieden, die Betroffenen nicht zu benachrichtigen. Ändern Sie zuerst die Entscheidung, und tragen Sie dann die Benachrichtigung ein.',
  choices: {
    post: 'Brief',
    email: 'E-Mail',
    phone: 'Telefon',
    'in-person': 'Persönlich',
    'public-notice': 'Öffentliche Bekanntmachung',
    other: 'Anderer Weg',
  },
};
