import type { Messages } from '../words.ts';

export const desktop: Messages['desktop'] = {
  menu: {
    about: 'Über Docket',
    register: '&Register',
    view: '&Ansicht',
    window: '&Fenster',
    help: '&Hilfe',
    lock: 'Sperren',
    openFolder: 'Ordner des Registers öffnen',
    copyDiagnostics: 'Diagnose kopieren',
    edit: {
      title: 'Bearbeiten',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      cut: 'Ausschneiden',
      copy: 'Kopieren',
      paste: 'Einfügen',
      pasteAndMatchStyle: 'Einfügen und Stil anpassen',
      delete: 'Löschen',
      selectAll: 'Alles auswählen',
      substitutions: 'Ersetzungen',
      showSubstitutions: 'Ersetzungen einblenden',
      toggleSmartQuotes: 'Intelligente Anführungszeichen',
      toggleSmartDashes: 'Intelligente Bindestriche',
      toggleTextReplacement: 'Textersetzung',
      speech: 'Sprachausgabe',
      startSpeaking: 'Sprachausgabe starten',
      stopSpeaking: 'Sprachausgabe stoppen',
    },
    zoom: { reset: 'Originalgröße', in: 'Vergrößern', out: 'Verkleinern' },
    fullScreen: 'Vollbild ein/aus',
    minimize: 'Minimieren',
    quit: { mac: 'Docket beenden', windows: 'Beenden', other: 'Beenden' },
    mac: {
      close: 'Fenster schließen',
      hide: 'Docket ausblenden',
      hideOthers: 'Andere ausblenden',
      services: 'Dienste',
      showAll: 'Alle einblenden',
      window: 'Fenster',
      zoom: 'Zoomen',
      front: 'Alle nach vorne bringen',
    },
  },
  about: {
    what: 'Ein Register der Anträge betroffener Personen, der Datenpannen und ihrer Fristen, nur auf diesem Computer.',
    licence: 'Freie Software unter der Apache License 2.0.',
    versions: 'Electron {electron}, Chromium {chrome}, Node {node}.',
    close: 'Schließen',
    licences: 'Lizenzen',
  },
  licences: {
    title: 'Lizenzen',
    own: 'Apache License, Version 2.0: {address}',
    inItsText: 'Lizenz steht im Text',
    around:
      'Electron und Chromium bringen ihre eigenen mit: LICENSE.electron.txt und LICENSES.chromium.html liegen im Ordner des Programms.',
  },
  folder: {
    notOpened: 'Der Ordner des Registers wurde nicht geöffnet.',
    none: 'Hier gibt es noch kein Register.',
    refused:
      'Docket konnte ihn nicht öffnen: Der Ordner ist nicht da, oder dieser Computer hat kein Programm, das Ordner anzeigt.',
  },
  diagnostics: {
    copied: 'Die Diagnose liegt in der Zwischenablage.',
    what: 'Sie nennt Versionen und Zustände, aber keine Person, keinen Vorgang und keinen Ordner.',
  },
  save: {
    title: 'Kopie speichern',
    gone: 'Die Datei liegt nicht mehr zum Speichern bereit. Es wurde nichts gespeichert. Fordern Sie sie erneut an.',
    unforeseen:
      'Ein unvorhergesehener Fehler ist aufgetreten. Es wurde nichts gespeichert. Fordern Sie die Datei erneut an.',
    inRegister:
      'Das liegt im Ordner eines Registers, in den nur Docket schreibt. Es wurde nichts gespeichert. Wählen Sie einen anderen Ort.',
    notAFile: 'So heißt schon etwas, das keine Datei ist. Es wurde nichts gespeichert. Wählen Sie einen anderen Namen.',
    notWritable:
      'Eine Datei dieses Namens darf nicht überschrieben werden. Sie ist unverändert, und es wurde nichts gespeichert. Wählen Sie einen anderen Namen.',
    locked: 'Das Register wurde gesperrt, daher wurde die Datei nicht gespeichert. Nichts davon blieb zurück.',
    halfRead:
      'Die Datei konnte nicht vollständig gelesen werden, daher wurde sie nicht gespeichert. Nichts davon blieb zurück. Versuchen Sie es erneut.',
    refused: 'Die Datei wurde nicht gespeichert, und nichts davon blieb zurück. {why}',
    why: {
      diskFull: 'Der Datenträger ist voll. Schaffen Sie etwas Platz, oder wählen Sie einen anderen Ort.',
      shareFull:
        'Ihr Anteil an diesem Datenträger ist voll. Schaffen Sie etwas Platz, oder wählen Sie einen anderen Ort.',
      tooLarge: 'Dieser Datenträger nimmt keine Datei dieser Größe auf. Wählen Sie einen anderen Ort.',
      readOnly: 'Dieser Ort kann nur gelesen werden. Wählen Sie einen anderen.',
      notAllowed: 'Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ort.',
      inUse:
        'Ein anderes Programm hat die Datei geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.',
      folderGone: 'Den Ordner gibt es nicht mehr. Wählen Sie einen anderen Ort.',
      folderOfThatName: 'Ein Ordner heißt schon so. Wählen Sie einen anderen Namen.',
      nameTooLong: 'Der Name ist zu lang für diesen Datenträger. Wählen Sie einen kürzeren.',
      nameNotTaken: 'Dieser Datenträger nimmt diesen Namen nicht an. Wählen Sie einen anderen.',
      other: 'Der Datenträger hat sie nicht angenommen. Versuchen Sie es erneut, oder wählen Sie einen anderen Ort.',
    },
  },
  endedTwice: {
    message: 'Das Fenster von Docket wurde binnen einer Minute zweimal unerwartet beendet.',
    detail:
      'Das Register ist gesperrt, und was gespeichert wurde, ist sicher. Was Sie in den letzten Sekunden eingegeben haben, ist womöglich verloren. Geschieht es wieder, beenden Sie Docket und starten Sie es neu.',
    again: 'Fenster wieder öffnen',
    leave: 'Docket beenden',
  },
  unsent: {
    message: 'Schließen, ohne zu senden?',
    detail: 'Ihre Eingaben bleiben nicht erhalten. Der Datenschutzbeauftragte bekommt sie nicht zu sehen.',
    keepWriting: 'Weiterschreiben',
    close: 'Schließen, ohne zu senden',
  },
  notDrawn: {
    message: 'Das Fenster von Docket konnte nicht angezeigt werden.',
    detail:
      'Kein Register wurde geöffnet oder geändert. Starten Sie Docket erneut. Bleibt es dabei, installieren Sie es neu.',
  },
  late: {
    message: 'Docket wird beendet, bevor das Register geschlossen ist.',
    detail:
      'Der Datenträger hat zehn Sekunden lang nicht geantwortet. Was gespeichert wurde, ist sicher. Sehen Sie nach, ob der Datenträger angeschlossen ist, bevor Sie das Register wieder öffnen.',
  },
  notAnswered: 'In Docket ist ein unvorhergesehener Fehler aufgetreten.',
  reminders: {
    locked: 'Docket ist gesperrt',
    mayEnd: '{n, plural, one {Heute endet womöglich 1 Frist.} other {Heute enden womöglich {limits} Fristen.}}',
    many: '{n, plural, one {{limits} neue Erinnerung.} other {{limits} neue Erinnerungen.}} Alle laufenden Fristen stehen unter „Heute“.',
  },
  cannotStart: {
    sentence: 'Docket ist nicht gestartet. {why}',
    unforeseen:
      'Ein unvorhergesehener Fehler ist aufgetreten. Kein Register wurde geöffnet oder geändert. Starten Sie Docket erneut; bleibt es dabei, installieren Sie es neu.',
    demoNotMade:
      'Die Demo konnte nicht angelegt werden. Keines Ihrer Register wurde angetastet. Setzen Sie DOCKET_DEMO auf einen neuen Ordner auf einem Datenträger mit genug Platz.',
    demoFolderTaken:
      'Im Ordner für die Demo liegt etwas, das nicht von Docket stammt. Nichts darin wurde angetastet. Setzen Sie DOCKET_DEMO auf einen neuen oder leeren Ordner.',
  },
  door: {
    opening: 'Docket wird geöffnet …',
    refused:
      'Diese Adresse wurde schon verwendet oder ist nicht vollständig. Ihr Register ist weiterhin gesperrt und sicher. Beenden Sie Docket dort, wo Sie es gestartet haben, starten Sie es neu, und verwenden Sie die neue Adresse.',
    noKey:
      'Dieses Fenster hat keinen Schlüssel zu Docket. Ihr Register ist sicher. Verwenden Sie die Adresse, die Docket beim Start ausgegeben hat (sie gilt nur einmal), oder starten Sie Docket neu.',
  },
};
