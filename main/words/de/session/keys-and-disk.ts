import type { Messages } from '../../words.ts';

export const keys: Messages['session']['keys'] = {
  wrongRecoveryKey:
    'Dieser Notfallschlüssel gehört zu einem anderen Register oder wurde durch einen neueren ersetzt. Es wurde nichts geändert. Suchen Sie das neueste Notfallblatt, und vergleichen Sie seinen Fingerabdruck mit dem auf diesem Bildschirm.',
  mistyped:
    'Das ist kein vollständiger Notfallschlüssel: {why}. Es wurde nichts geändert. Vergleichen Sie ihn Gruppe für Gruppe mit Ihrem Notfallblatt.',
  mistypedBy: {
    strange: 'Ein Zeichen darin kommt in keinem vor',
    length: 'Er hat {length, number} von {whole} Zeichen',
    wrong: 'Ein Zeichen darin ist falsch',
  },
  altered:
    'Die Schlüsseldatei wurde außerhalb von Docket geändert: {why}. Das Register wurde nicht geöffnet, und es wurde nichts geändert. Legen Sie keys.json aus Ihrer letzten Sicherung zurück, und klären Sie, wer in diesen Ordner schreiben konnte.',
  alteredBy: {
    list: 'Ihre Liste der Schlüssel ist nicht die, die dieses Register geschrieben hat',
    protection: 'Eine Passphrase ist schwächer geschützt, als dieses Register verlangt',
    managerHoldsMore: 'Ein Platz der Leitung enthält mehr als den Schlüssel zum Zählbuch',
    slot: 'Der Platz, den dieser Schlüssel öffnet, ist nicht so, wie er erstellt wurde',
    sealedKeys: 'Die Schlüssel an diesem Platz lassen sich nicht öffnen',
    wrappedKey: 'Ein verpackter Schlüssel ist nicht lesbar',
    unfinishedChange: 'Die Schlüssel eines nicht abgeschlossenen Wechsels lassen sich nicht öffnen',
  },
  damaged:
    'Die Schlüsseldatei keys.json lässt sich nicht lesen: {why}. Das Register selbst ist nicht betroffen. Legen Sie keys.json aus Ihrer letzten Sicherung zurück.',
  damagedBy: {
    noFile: 'Sie ist keine Datei',
    tooLarge: 'Sie ist viel zu groß',
    cut: 'Sie ist nicht vollständig',
    part: '{part} ist nicht wie erwartet',
    whole: 'Die ganze Datei ist nicht wie erwartet',
  },
  missing:
    'In diesem Ordner gibt es keine Schlüsseldatei keys.json. Wählen Sie den Ordner des Registers selbst, oder legen Sie keys.json aus einer Sicherung zurück.',
  newer:
    'Dieses Register stammt von einem neueren Docket. Es wurde nichts geändert. Installieren Sie das neuere Docket, um es zu öffnen.',
  noSuchKey: 'Diesen Schlüssel gibt es in diesem Register nicht mehr. Es wurde nichts geändert.',
  lastPassphrase:
    'Dies ist die einzige Passphrase, die das Register öffnet. Fügen Sie zuerst eine weitere Person hinzu. Es wurde nichts geändert.',
  changing:
    'Der letzte Schlüsselwechsel wurde unterbrochen. Entsperren Sie das Register erneut, um ihn abzuschließen. Es wurde nichts geändert.',
};

export const disk: Messages['session']['disk'] = {
  ballastMissing:
    'Der Datenträger ist voll oder fast voll, und die 32 MB, die Docket dafür zurückhält, sind in Gebrauch. Sobald Platz ist, werden sie wieder zurückgelegt. Schaffen Sie etwas Platz.',
  noFile: 'Dort liegt keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.',
  refused:
    'Der Datenträger hat das nicht angenommen. Es wurde nichts geändert. Sehen Sie nach, ob er angeschlossen und nicht schreibgeschützt ist, und versuchen Sie es erneut.',
  damaged: {
    register:
      'Ein Teil von register.db ist beschädigt, und was hier gebraucht wird, liegt darin. Es wurde nichts geändert, und was nicht beschädigt ist, öffnet sich weiterhin. Prüfen Sie das Register: Die Prüfung nennt, was beschädigt ist, und holt es zurück.',
    ledger:
      'Das Zählbuch, aus dem die Zahlen kommen, ist beschädigt. Kein Vorgang ist betroffen. Es wird aus dem Register neu aufgebaut, sobald der Datenschutzbeauftragte oder die Sachbearbeitung entsperrt.',
  },
  notWhereOpened: {
    register: 'Das Register liegt nicht dort, wo es geöffnet wurde.',
    vault: 'Der Dokumentenspeicher liegt nicht dort, wo er geöffnet wurde.',
    ledger: 'Das Zählbuch liegt nicht dort, wo es geöffnet wurde.',
  },
  moved: {
    register:
      'Der Ordner des Registers liegt nicht dort, wo er geöffnet wurde: Er wurde verschoben oder umbenannt, oder sein Datenträger ist weg. Es wurde nichts geändert, und was gespeichert wurde, liegt in diesem Ordner. Sperren Sie Docket, öffnen Sie den Ordner dort, wo er jetzt ist, und versuchen Sie es erneut.',
    vault:
      'Der Ordner vault in diesem Register ist ein anderer als beim Öffnen: Er wurde verschoben oder ausgetauscht. Es wurde nichts geändert. Legen Sie den Ordner mit Ihren Dokumenten unter diesem Namen zurück, sperren Sie Docket, entsperren Sie es, und versuchen Sie es erneut.',
    ledger:
      'Die Zahlen wurden neu erstellt, seit Sie entsperrt haben, etwa weil jemand entfernt oder eine Sicherung wiederhergestellt wurde. Diese hier sind nicht mehr aktuell, und es wurde nichts geschrieben. Sperren Sie Docket, und entsperren Sie es erneut.',
  },
  link: 'Der Ordner {folder} dieses Registers ist eine Verknüpfung mit einem anderen Ort. Docket würde dort schreiben und löschen, daher bleibt das Register geschlossen, und nichts wurde angetastet. Entfernen Sie die Verknüpfung, legen Sie den echten Ordner unter diesem Namen zurück, falls Sie ihn verschoben haben, und versuchen Sie es erneut. Ist er nicht mehr da, stellen Sie eine Sicherung in einem neuen Ordner wieder her.',
  links:
    'Diese Ordner dieses Registers sind Verknüpfungen mit anderen Orten: {folders}. Docket würde dort schreiben und löschen, daher bleibt das Register geschlossen, und nichts wurde angetastet. Entfernen Sie die Verknüpfungen, legen Sie die echten Ordner unter diesen Namen zurück, falls Sie sie verschoben haben, und versuchen Sie es erneut. Sind sie nicht mehr da, stellen Sie eine Sicherung in einem neuen Ordner wieder her.',
  linksAndMore:
    'Diese Ordner dieses Registers sind Verknüpfungen mit anderen Orten: {folders} und {more} weitere. Docket würde dort schreiben und löschen, daher bleibt das Register geschlossen, und nichts wurde angetastet. Entfernen Sie die Verknüpfungen, legen Sie die echten Ordner unter diesen Namen zurück, falls Sie sie verschoben haben, und versuchen Sie es erneut. Sind sie nicht mehr da, stellen Sie eine Sicherung in einem neuen Ordner wieder her.',
  syncFolder:
    'Dieses Register liegt in einem Ordner von {service}. Dieser Dienst kopiert Dateien, während sie geschrieben werden, und kann ein Register hinterlassen, das sich nicht öffnen lässt. Verschieben Sie den Ordner auf einen Datenträger dieses Computers, und überlassen Sie {service} stattdessen die Sicherungen.',
  networkShare:
    'Dieser Ordner liegt auf einer Netzwerkfreigabe. Dort können zwei Computer zugleich in ein Register schreiben und es beschädigen. Halten Sie das Register auf einem Datenträger dieses Computers und die Sicherungen auf der Freigabe.',
  clockSet:
    'Die Uhr dieses Computers wurde um {span} {direction, select, forward {vorgestellt} other {zurückgestellt}}, während das Register geöffnet war. Fristen und Zeiten werden nach ihr berechnet: Stellen Sie sie richtig, und sehen Sie nach, was seither eingetragen wurde.',
  clockBehind:
    'Die Uhr dieses Computers liegt {span} hinter dem Zeitpunkt, zu dem zuletzt in dieses Register geschrieben wurde oder es hier zuletzt geöffnet war. Fristen werden nach der Uhr berechnet: Stellen Sie sie richtig, oder sehen Sie nach, was eingetragen wurde, als sie vorging.',
  span: {
    days: '{n, plural, one {{count} Tag} other {{count} Tage}}',
    hours: '{n, plural, one {{count} Stunde} other {{count} Stunden}}',
    minutes: '{n, plural, one {{count} Minute} other {{count} Minuten}}',
    seconds: '{n, plural, one {{count} Sekunde} other {{count} Sekunden}}',
  },
};
