import type { Messages } from '../../words.ts';

export const printSet: Messages['packs']['printSet'] = {
  title: 'Für Anträge, die per Post kamen',
  what: 'Eine PDF-Datei zum Ausdrucken: Brief, Informationsblatt, Verzeichnis und Dokumente, mit Seitenzahlen und der Anschrift dort, wo ein Fensterumschlag sie zeigt. Erstellen Sie auch das Paket: Es bleibt als Nachweis dessen, was versandt wurde.',
  progressName: 'Wie weit die Druckfassung ist',
  make: 'Druckfassung erstellen',
  ask: {
    title: 'Unverschlüsselt speichern?',
    what: 'Wer die Datei hat, kann alles lesen. Speichern Sie sie dort, wo nur Sie sie lesen können, drucken Sie sie aus, und löschen Sie sie danach. Docket behält keine Kopie; dass Sie eine erstellt haben, steht in der Historie.',
    make: 'Erstellen und speichern',
  },
  steps: {
    documents: 'Dokumente werden gezeichnet',
    papers: 'Unterlagen werden gesetzt',
  },
  ready:
    '{pages, plural, one {{file} ist erstellt: # Seite.} other {{file} ist erstellt: # Seiten.}} Docket behält keine Kopie.',
  apart: 'Nicht in der Druckfassung enthalten. Legen Sie Folgendes gesondert bei:',
  apartDocument: '{number}, {title}. {why}',
  asText: {
    intro:
      'Als Text gedruckt, ohne Gestaltung. Wo es auf das Weggelassene ankommt, drucken Sie das Dokument mit dem zugehörigen Programm aus und legen es zusätzlich bei:',
    document: '{number}, {title}.',
    documentWithout: '{number}, {title}. Weggelassen: {parts}.',
    paper: 'Dokument {number} ist hier als Text gedruckt, ohne seine Gestaltung.',
    notPrinted: 'Es enthält außerdem, was hier nicht gedruckt ist: {parts}.',
    changes: 'Nachverfolgte Änderungen sind so gedruckt, als wären sie angenommen.',
    notes: 'Anmerkungen:',
    parts: {
      attachments: 'angehängte Dateien',
      charts: 'Diagramme',
      comments: 'Kommentare',
      covered: 'Text unter schwarzer Markierung, hier […]',
      deleted: 'bei nachverfolgten Änderungen gelöschter Text',
      hidden: 'ausgeblendeter Text oder solcher, der zum Lesen zu blass oder zu klein ist',
      margins: 'Kopf- und Fußzeilen',
      media: 'Ton und Film',
      numbers: 'Nummern und Zeichen von Listen',
      objects: 'eingebettete Dateien',
      overlaid: 'Bilder, die über dem Text liegen',
      pictures: 'Bilder',
      screenOnly: 'was nur der Bildschirm zeigt',
      shapes: 'gezeichnete Formen und Schmuckschrift',
      symbols: 'Zeichen aus Symbolschriften, hier [*]',
    },
  },
  holdMore:
    'Seite für Seite gedruckt, doch enthalten diese Dokumente mehr als ihre Seiten. Öffnen Sie sie mit dem zugehörigen Programm, und legen Sie zusätzlich bei, was zur Antwort gehört:',
  stopped: 'Sie haben abgebrochen. Es wurde nichts erstellt.',
  notChosen: 'Sie haben keinen Ort dafür gewählt. Es wurde nichts gespeichert.',
  notMade: 'Die Druckfassung wurde nicht erstellt',
  failed: 'Die Druckfassung wurde nicht erstellt. Nichts hat Docket verlassen.',
  unsaved: 'Die Druckfassung konnte nicht gespeichert werden. Es bleibt nichts von ihr. Erstellen Sie sie noch einmal.',
  tooLarge:
    'Sie hätte mehr als {pages, number} Seiten oder {megabytes, number} MB. Halten Sie deswegen nichts zurück: Speichern Sie das Paket, und drucken Sie seine Dokumente mit den zugehörigen Programmen aus.',
  changed: 'Was darin steht, hat sich währenddessen geändert. Erstellen Sie sie noch einmal.',
  envelope: {
    title: 'Anschrift für den Umschlag',
    missing: 'Der Vorgang hat keine Postanschrift. Ergänzen Sie sie, und erstellen Sie dann die Druckfassung.',
    long: 'Das Fenster eines Umschlags zeigt sechs Zeilen mit je etwa 44 Zeichen. Kürzen Sie die Anschrift des Vorgangs.',
  },
  why: {
    kind: 'Gedruckt werden hier nur PDF, JPEG, PNG, reiner Text und der Text von DOCX. Drucken Sie es mit dem zugehörigen Programm aus, oder legen Sie es auf einem Datenträger bei.',
    portable:
      'Es ist die Kopie zum Mitnehmen. Legen Sie sie auf einem Datenträger bei, zur Nutzung mit anderen Programmen.',
  },
};
