import type { Messages } from '../../words.ts';

export const drillPaper: Messages['backups']['drillPaper'] = {
  title: 'Beleg über eine Wiederherstellungsprobe',
  reference: 'Wiederherstellungsprobe',
  carriedOut: 'Durchgeführt am {at} von {by}',
  result: { passed: 'Ergebnis: bestanden, keine Abweichungen', notPassed: 'Ergebnis: nicht bestanden' },
  at: '{date}, {time} Uhr ({zone})',
  why: 'Artikel 32 Absatz 1 Buchstabe c DSGVO verlangt die Fähigkeit, die Verfügbarkeit der personenbezogenen Daten und den Zugang zu ihnen bei einem physischen oder technischen Zwischenfall rasch wiederherzustellen, Buchstabe d ein Verfahren zur regelmäßigen Überprüfung. Diese Seite belegt eine solche Überprüfung.',
  done: 'Was getan wurde',
  whatWasDone:
    'Die Sicherung wurde in einen temporären Ordner gelegt, und jede Datei wurde mit dem Hash verglichen, der bei der Erstellung festgehalten wurde. Sie wurde mit den Schlüsseln des Registers geöffnet, jede Seite wurde gelesen, jede Zeile wurde Tabelle für Tabelle mit dem Register im Einsatz verglichen, und jedes Dokument wurde geöffnet und mit dem Hash verglichen, der bei der Ablage festgehalten wurde. Dann wurde dort ein Antwortpaket erstellt, mit einem Kennwort verschlossen, das nirgends aufbewahrt wurde, und wieder geöffnet. Danach wurde der temporäre Ordner entfernt.',
  found: 'Was sich ergab',
  checked: 'Geprüft',
  foundHead: 'Ergebnis',
  rows: {
    backup: 'Sicherung',
    time: 'Dauer der Wiederherstellung und des Vergleichs',
    size: 'Größe des Registers',
    tables: 'Verglichene Tabellen',
    rows: 'Verglichene Zeilen',
    documents: 'Geöffnete Dokumente',
    pack: 'Antwortpaket',
    audit: 'Protokollkette',
  },
  madeOn: '{backup}, erstellt am {at}',
  seconds:
    '{seconds, plural, one {{seconds, number, ::group-off} Sekunde} other {{seconds, number, ::group-off} Sekunden}}',
  bytes: '{bytes, number} Bytes',
  tables:
    '{differences, plural, =0 {{tables}, keine Abweichungen} one {{tables}, {count} mit Abweichungen} other {{tables}, {count} mit Abweichungen}}',
  documents:
    '{unreadable, plural, =0 {{documents}, alle unversehrt} one {{documents}, {count} nicht lesbar} other {{documents}, {count} nicht lesbar}}',
  packBuilt: {
    ofCase:
      '{files, plural, one {zum Vorgang {reference} erstellt: {count} Datei, wieder geöffnet} other {zum Vorgang {reference} erstellt: {count} Dateien, wieder geöffnet}}',
    ofInvented:
      '{files, plural, one {zu einem erfundenen Vorgang erstellt, weil keiner für ein Paket bereit war: {count} Datei, wieder geöffnet} other {zu einem erfundenen Vorgang erstellt, weil keiner für ein Paket bereit war: {count} Dateien, wieder geöffnet}}',
  },
  packNotBuilt: {
    ofCase: 'zum Vorgang {reference}: nicht erstellt oder nicht unversehrt',
    ofInvented:
      'zu einem erfundenen Vorgang, weil keiner für ein Paket bereit war: nicht erstellt oder nicht unversehrt',
  },
  endsAt: 'endet bei Eintrag {entry}, {hash}',
  notPassed:
    'Die Probe wurde nicht bestanden. Das Register im Einsatz wurde dabei nicht angetastet. Prüfen Sie das Register, erstellen Sie eine neue Sicherung, und starten Sie die Probe erneut.',
};
