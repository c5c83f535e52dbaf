import type { Messages } from '../words.ts';

export const contract: Messages['contract'] = {
  unforeseen: 'In Docket ist ein unvorhergesehener Fehler aufgetreten.',
  locked: 'Das Register ist gesperrt. Entsperren Sie es, und versuchen Sie es erneut: Es wurde nichts geändert.',
  forbidden: 'Ihr Schlüssel öffnet das nicht. Es wurde nichts geändert.',
  oneTimePassphrase:
    'Sie haben mit einer Einmal-Passphrase entsperrt. Wählen Sie zuerst Ihre eigene: Bis dahin öffnet Ihr Schlüssel nichts anderes. Es wurde nichts geändert.',
  voided:
    'Dieser Vorgang wurde für ungültig erklärt. In ihm kann nichts mehr eingetragen werden; es wurde nichts geändert.',
  undoOver:
    'Zu spät: Dies lässt sich zehn Sekunden lang rückgängig machen, und nicht nach einer Sperre. Es wurde nichts geändert.',
  notFound: 'In diesem Register gibt es keinen solchen Vorgang.',
  diskFull:
    'Der Datenträger ist voll. Es wurde nichts geändert. Schaffen Sie etwas Platz, und versuchen Sie es erneut.',
  diskFullMadeRoom:
    'Der Datenträger ist voll. Es wurde nichts geändert. Docket hat eben die 32 MB freigegeben, die es dafür bereithält. So können Sie speichern, exportieren, löschen und sperren: Versuchen Sie es erneut, und schaffen Sie dann etwas Platz.',
  damaged: 'Ein Teil des Registers ist beschädigt. Es wurde nichts geändert. Prüfen Sie das Register.',
  date: 'Geben Sie ein Datum ein, das es gibt, etwa 2026-11-25.',
  time: 'Geben Sie den Zeitpunkt mit seiner Zeitzone an.',
  requestReference: 'Ein Aktenzeichen sieht so aus: SAR-2026-0042.',
  breachReference: 'Ein Aktenzeichen sieht so aus: BR-2026-0007.',
  anyReference: 'Ein Aktenzeichen sieht so aus: SAR-2026-0042 oder BR-2026-0007.',
  missing: 'Geben Sie hier etwas ein.',
  atMost: '{most, plural, one {Schreiben Sie höchstens # Zeichen.} other {Schreiben Sie höchstens # Zeichen.}}',
  fields: {
    atLeast: '{least, plural, one {Schreiben Sie mindestens # Zeichen.} other {Schreiben Sie mindestens # Zeichen.}}',
    number: 'Geben Sie eine Zahl an.',
    wholeNumber: 'Geben Sie eine ganze Zahl an.',
    numberAtMost: 'Geben Sie höchstens {most, number} an.',
    numberAtLeast: 'Geben Sie mindestens {least, number} an.',
    lessThan: 'Geben Sie weniger als {limit, number} an.',
    moreThan: 'Geben Sie mehr als {limit, number} an.',
    multipleOf: 'Geben Sie ein Vielfaches von {step, number} an.',
    listAtMost: '{most, plural, one {Nennen Sie höchstens # Eintrag.} other {Nennen Sie höchstens # Einträge.}}',
    listAtLeast: '{least, plural, one {Nennen Sie mindestens # Eintrag.} other {Nennen Sie mindestens # Einträge.}}',
    notOffered: 'Wählen Sie etwas, das hier angeboten wird.',
    format: 'Das ist nicht so geschrieben, wie Docket es erwartet. Sehen Sie Ihre Eingabe noch einmal durch.',
    unknown: 'Docket kennt dieses Feld nicht: {names}. Lassen Sie es weg.',
    object: 'Hier gehört ein Objekt hin: Namen mit ihren Werten, in geschweiften Klammern.',
    list: 'Hier gehört eine Liste hin.',
    unusable: 'Docket kann mit dieser Angabe nichts anfangen. Sehen Sie sie durch, und versuchen Sie es erneut.',
  },
  folderName:
    'So kann kein Ordner heißen. Kopieren Sie den Pfad aus der Dateiverwaltung, und achten Sie auf Zeichen, die nicht dazugehören.',
  fieldRefused: 'Ein Feld ist noch zu prüfen.',
  clocks: {
    law: 'Docket kennt dieses Recht nicht. Verwenden Sie eines von: {codes}.',
    right: 'Docket kennt dieses Betroffenenrecht nicht. Verwenden Sie eines von: {codes}.',
    event: 'Docket kennt dieses Ereignis nicht. Verwenden Sie eines von: {codes}.',
    language: 'Docket schreibt den Rechenweg in diesen Sprachen: {codes}.',
    noRight: 'Wählen Sie mindestens ein Recht.',
    houseRuleTooShort: 'Geben Sie der Hausregel mindestens 1 Tag.',
    houseRuleTooLong: 'Geben Sie der Hausregel höchstens 365 Tage.',
    houseRuleFrom: 'Rechnen Sie die Hausregel ab received oder ab identity-confirmed.',
    identityPause: 'Verwenden Sie pause oder restart.',
    extraClock: 'Docket kennt diese Frist nicht. Verwenden Sie eine von: {codes}.',
    notCounted: 'Die Frist lässt sich nicht berechnen.',
  },
};
