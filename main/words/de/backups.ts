import type { Messages } from '../words.ts';
import { drillPaper } from './backups/drill-paper.ts';

export const backups: Messages['backups'] = {
  chooseBackupPlace: {
    title: 'Zweiter Ort',
    held: '{path}: {backups, plural, one {# Sicherung} other {# Sicherungen}}',
    notChanged: 'Der zweite Ort wurde nicht geändert.',
    notInStep: 'Der zweite Ort ist nicht auf demselben Stand.',
    change: 'Ändern',
    useNone: 'Keinen verwenden',
    folder: 'Ordner auf einem anderen Datenträger',
    whatFolder:
      'Jede Sicherung wird auch dorthin kopiert. Was dort liegt, ist versiegelt und öffnet sich nur mit einer Passphrase.',
    submit: 'Diesen Ordner verwenden',
    keep: 'Jetzigen behalten',
  },
  findBackups: {
    title: 'Sicherung wiederherstellen',
    nothingTyped: 'Geben Sie den Ordner ein, in dem die Sicherung liegt.',
    where: 'Wo die Sicherung liegt',
    whatWhere: 'Ein Register, ein zweiter Ort oder der Ordner einer einzelnen Sicherung. Es wird nur gelesen.',
    look: 'Dort nachsehen',
    none: 'In {path} liegt keine vollständige Sicherung. Wählen Sie einen anderen Ordner.',
    which: 'Welche',
    found: '{organisation}. {reason}, {documents}, Historie bis Eintrag {entry}.',
    open: 'Diese Sicherung öffnen',
  },
  listBackups: {
    title: 'Sicherungen',
    none: 'Von diesem Register gibt es noch keine Sicherung.',
    changedSince: 'Seit der neuesten Sicherung wurde etwas geändert.',
    holdsAll: 'Die neueste Sicherung enthält alles, was geschehen ist.',
    backUp: 'Jetzt sichern',
    making: 'Sicherung wird erstellt',
    failed: 'Es ist keine Sicherung entstanden.',
    failedByItself: 'Die letzte Sicherung, die Docket von selbst versucht hat, ist nicht zustande gekommen.',
    notListed: 'Die Sicherungen konnten nicht aufgelistet werden.',
    ofNewest: 'Die neueste Sicherung: {tooLarge}',
    whichStay:
      'In {folder}. Es bleiben die letzten 7 und jeweils die letzte aus 4 Wochen und aus 12 Monaten. Docket sichert, wenn Sie sperren, einmal am Tag und vor jedem Schritt, der das ganze Register ändert. Eine Sicherung öffnet sich mit einer Passphrase oder dem gedruckten <key>Notfallschlüssel</key>.',
    restoreTitle: 'Sicherung wiederherstellen',
    kept: 'Die Sicherung ist fertig: Sie wurde noch einmal geöffnet, jede Seite wurde gelesen, und sie endet dort, wo das Register endet.',
    copyIn: 'Eine Kopie liegt in {path}.',
    documentsGone: '{documents, plural, one {# Dokument fehlte bereits.} other {# Dokumente fehlten bereits.}}',
    copyFailed: 'Die Kopie am zweiten Ort wurde nicht erstellt.',
    noneYet: 'Noch keine Sicherung',
    whatNext: 'Wählen Sie „Jetzt sichern“. Die Sicherung wird noch einmal geöffnet und geprüft, bevor sie zählt.',
    table: 'Sicherungen, neueste zuerst',
    made: 'Erstellt',
    why: 'Anlass',
    holds: 'Enthält',
    entries: 'Einträge',
    size: 'Größe',
    restore: 'Wiederherstellen',
    restoreThis: 'Sicherung vom {at} wiederherstellen',
  },
  olderBackups: {
    name: 'Frühere Sicherungen',
    stillOpen:
      '{backups, plural, one {# frühere Sicherung lässt sich noch mit {keys} öffnen. Docket kann sie für alle versiegeln, die heute einen Schlüssel haben.} other {# frühere Sicherungen lassen sich noch mit {keys} öffnen. Docket kann sie für alle versiegeln, die heute einen Schlüssel haben.}} Kopien auf anderen Datenträgern bleiben, wie sie sind.',
    replacedKey: 'einem ersetzten Notfallschlüssel',
    formerPassphrase: 'einer früheren Passphrase von {person}',
    failed: 'Die Sicherungen wurden nicht neu versiegelt.',
    seal: '{backups, plural, one {Für heutige Schlüssel versiegeln} other {Für heutige Schlüssel versiegeln}}',
    sealed:
      '{backups, plural, one {# Sicherung öffnet sich nur noch mit heutigen Schlüsseln.} other {# Sicherungen öffnen sich nur noch mit heutigen Schlüsseln.}}',
    left: 'Diese konnten nicht neu versiegelt werden, weil ihre Schlüssel hier nicht bekannt sind, weil sie verändert wurden oder weil sie keine gültigen Sicherungen sind: {names}. Löschen Sie sie, sobald Sie darauf verzichten können.',
    notReached: 'Der zweite Ort war nicht erreichbar.',
  },
  runDrill: {
    title: 'Zuletzt erprobt',
    due: 'Fällig',
    never: 'Nie. Eine Sicherung, die niemand wiederhergestellt hat, ist nur eine Hoffnung.',
    what: 'Eine Probe stellt die neueste Sicherung in einem temporären Ordner wieder her, vergleicht jede Zeile mit dem Register, öffnet jedes Dokument, erstellt dort ein Antwortpaket und öffnet es. Der Beleg darüber ist ein Nachweis nach Art. 32 Abs. 1 Buchst. c und d DSGVO.',
    running: 'Die neueste Sicherung wird wiederhergestellt',
    start: 'Wiederherstellungsprobe starten',
    save: 'Beleg speichern (PDF)',
    passed: 'Bestanden in {seconds, number, ::.0} Sekunden.',
    notPassed:
      'Die Probe wurde nicht bestanden. Das Register selbst wurde nicht angetastet. Prüfen Sie das Register und erstellen Sie eine neue Sicherung.',
    notSaved: 'Der Beleg wurde nicht gespeichert.',
    failed: 'Die Probe lief nicht bis zum Ende.',
    lastPassed:
      '{at}, von {by}: bestanden. {rows, plural, one {# Zeile} other {# Zeilen}} und {documents, plural, one {# Dokument} other {# Dokumente}} verglichen, keine Abweichungen.',
    lastNotPassed: '{at}, von {by}: nicht bestanden.',
    packOf: 'Aus der Kopie wurde ein Antwortpaket zu {reference} erstellt und geöffnet.',
    packOfInvented: 'Aus der Kopie wurde ein Antwortpaket zu einem erfundenen Vorgang erstellt und geöffnet.',
  },
  refusals: {
    drillInterrupted:
      'Das Register wurde geändert, während die Probe es verglich. Es ist nichts beschädigt: Starten Sie sie erneut.',
    keysInDoubt:
      'An diesem Register bestehen Zweifel, daher wurde keine Sicherung neu versiegelt. Es wurde nichts geändert. Klären Sie zuerst den Zweifel, unter „Protokoll“.',
    noPlace: 'Geben Sie den Ordner auf dem anderen Datenträger ein.',
    placeRefused: 'Dort können keine Sicherungen abgelegt werden.',
  },
  refused: {
    'not-whole':
      'Die Kopie wurde noch einmal geöffnet und ist nicht vollständig, daher wurde sie nicht behalten. Ihr Register wurde nicht angetastet, und Ihre früheren Sicherungen sind unverändert. Prüfen Sie das Register.',
    'documents-missing':
      '{missing, plural, one {Im Dokumentenspeicher fehlt ein Dokument. Das wäre daher keine vollständige Sicherung, und sie wurde nicht behalten. Ihre früheren Sicherungen sind unverändert. Prüfen Sie das Register.} other {Im Dokumentenspeicher fehlen {count} Dokumente. Das wäre daher keine vollständige Sicherung, und sie wurde nicht behalten. Ihre früheren Sicherungen sind unverändert. Prüfen Sie das Register.}}',
    'keys-unfinished':
      'Der Schlüsselwechsel ist nicht abgeschlossen. Keine Passphrase würde diese Sicherung öffnen, daher wurde sie nicht behalten. Ihre früheren Sicherungen sind unverändert. Schaffen Sie etwas Platz, sperren und entsperren Sie: Das schließt den Wechsel ab.',
    stopped:
      'Die Sicherung wurde gestoppt. Nichts davon wurde behalten, und Ihre früheren Sicherungen sind unverändert.',
    diskFull:
      'Der Datenträger ist voll, daher ist keine Sicherung entstanden. Ihr Register und frühere Sicherungen sind unverändert. Schaffen Sie etwas Platz, und wählen Sie „Jetzt sichern“.',
    diskRefused:
      'Der Datenträger hat die Sicherung nicht angenommen, daher ist keine entstanden. Ihr Register und frühere Sicherungen sind unverändert. Wählen Sie „Jetzt sichern“, um es erneut zu versuchen.',
  },
  placeRefused: {
    notWhole: 'Geben Sie den ganzen Pfad des Ordners ein, vom Datenträger an. Es wurde nichts geändert.',
    missing:
      'Diesen Ordner gibt es nicht. Legen Sie ihn zuerst an, oder schließen Sie seinen Datenträger an. Es wurde nichts geändert.',
    inside:
      'Dieser Ordner liegt im Register und ginge mit ihm verloren. Wählen Sie einen auf einem anderen Datenträger. Es wurde nichts geändert.',
    notWritable: 'In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen. Es wurde nichts geändert.',
  },
  placeProblems: {
    behind:
      'Die neueste Sicherung liegt noch nicht am zweiten Ort. Im Ordner des Registers ist sie sicher. Wählen Sie „Jetzt sichern“, um sie zu kopieren.',
    missing:
      'Der zweite Ort {place} ist nicht da. Ihre Sicherungen im Ordner des Registers sind unverändert. Schließen Sie seinen Datenträger an, oder wählen Sie einen anderen Ort.',
    notWritable:
      'Am zweiten Ort {place} kann nicht geschrieben werden. Ihre Sicherungen im Ordner des Registers sind unverändert. Erlauben Sie dort das Schreiben, oder wählen Sie einen anderen Ort.',
    isLink:
      'Ein Ordner für Sicherungen am zweiten Ort {place} ist eine Verknüpfung mit einem anderen Ort, daher wurde dort nichts geschrieben. Ihre Sicherungen im Ordner des Registers sind unverändert. Entfernen Sie die Verknüpfung, oder wählen Sie einen anderen Ort.',
    full: 'Der zweite Ort {place} ist voll. Ihre Sicherungen im Ordner des Registers sind unverändert. Schaffen Sie dort etwas Platz, oder wählen Sie einen anderen Ort.',
    notFinished:
      'Die Kopie an den zweiten Ort {place} wurde nicht fertig. Ihre Sicherungen im Ordner des Registers sind unverändert. Wählen Sie „Jetzt sichern“, um es erneut zu versuchen.',
  },
  steps: {
    copy: 'Das Register wird kopiert',
    read: 'Die Kopie wird geöffnet, jede Seite wird gelesen',
    documents: 'Neue Dokumente werden kopiert',
    compare: 'Wird verglichen',
    secondPlace: 'Wird an den zweiten Ort kopiert',
  },
  drillSteps: {
    copy: 'Die Sicherung wird in einem temporären Ordner wiederhergestellt',
    read: 'Jede Seite und jede Zeile darin wird gelesen',
    documents: 'Jedes Dokument wird geöffnet',
    compare: 'Jede Zeile wird mit dem Register verglichen',
    pack: 'In der Kopie wird ein Antwortpaket erstellt und geöffnet',
  },
  drillPaper,
};
