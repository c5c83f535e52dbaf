import type { Messages } from '../../words.ts';

export const cannotOpen: Messages['session']['cannotOpen'] = {
  'wrong-passphrase': 'Diese Passphrase öffnet dieses Register nicht. Es wurde nichts geändert.',
  wait: 'Mehrere Passphrasen waren falsch. Warten Sie ein wenig bis zum nächsten Versuch. Es wurde nichts geändert.',
  'wrong-recovery-key':
    'Dieser Notfallschlüssel öffnet dieses Register nicht. Vergleichen Sie ihn Gruppe für Gruppe mit Ihrem Notfallblatt. Es wurde nichts geändert.',
  'folder-missing':
    'Dieser Ordner ist nicht da. Liegt er auf einem USB-Stick oder einem anderen Datenträger, schließen Sie diesen zuerst an. Wählen Sie sonst den Ordner des Registers.',
  'not-a-folder': 'Das ist eine Datei und kein Ordner. Wählen Sie den Ordner, der keys.json und register.db enthält.',
  'no-register-here':
    'In diesem Ordner liegt kein Register. Wählen Sie den Ordner, der keys.json und register.db enthält.',
  'folder-is-link':
    'Ein Ordner dieses Registers ist eine Verknüpfung mit einem anderen Ort. Docket würde dort schreiben und löschen, daher bleibt das Register geschlossen, und nichts wurde angetastet. Entfernen Sie die Verknüpfung, und versuchen Sie es erneut.',
  'key-file-missing':
    'In diesem Ordner fehlt die Schlüsseldatei keys.json. Das Register ist noch da und wurde nicht angetastet. Legen Sie keys.json aus einer Sicherung zurück.',
  'key-file-damaged':
    'Die Schlüsseldatei keys.json lässt sich nicht lesen. Das Register wurde nicht angetastet. Legen Sie keys.json aus einer Sicherung zurück.',
  'key-file-altered':
    'Die Schlüsseldatei keys.json wurde außerhalb von Docket geändert, daher wird ihr nicht vertraut. Das Register wurde nicht angetastet. Legen Sie keys.json aus einer Sicherung zurück.',
  'key-file-unreadable':
    'Sie dürfen die Schlüsseldatei keys.json nicht lesen. Es wurde nichts geändert. Geben Sie Ihrem Konto das Recht, diesen Ordner zu lesen und in ihn zu schreiben.',
  'newer-key-file':
    'Die Schlüsseldatei keys.json wurde von einem neueren Docket geschrieben. Sie wurde nicht angetastet. Installieren Sie das neuere Docket, um sie zu öffnen.',
  'register-file-missing':
    'In diesem Ordner fehlt die Datei register.db. Es wurde nichts an ihrer Stelle angelegt. Legen Sie sie aus einer Sicherung zurück.',
  'register-file-empty':
    'Die Datei register.db ist leer. Es wurde nichts in sie geschrieben. Legen Sie sie aus einer Sicherung zurück.',
  'register-file-cut':
    'Das Ende von register.db fehlt: Die Datei wurde abgeschnitten, oft durch eine Kopie, die nicht fertig wurde. Sie wurde nicht angetastet. Stellen Sie eine Sicherung wieder her, oder retten Sie, was noch darin ist, in einen neuen Ordner.',
  'register-page-damaged':
    'Eine Seite von register.db, die jedes Öffnen braucht, ist beschädigt. Die Datei wurde nicht angetastet. Stellen Sie eine Sicherung wieder her, oder retten Sie, was lesbar ist, in einen neuen Ordner.',
  'register-unfinished':
    'Die Datei register.db enthält noch kein Register: Das Anlegen wurde nicht abgeschlossen. Sie wurde nicht angetastet. Wählen Sie einen anderen Ordner für ein neues Register, oder legen Sie register.db aus einer Sicherung zurück.',
  'not-a-register':
    'Die Datei register.db gehört nicht zu dieser Schlüsseldatei: Sie ist eine andere Datei oder die eines anderen Registers. Sie wurde nicht angetastet. Legen Sie die richtige aus einer Sicherung zurück.',
  'newer-version':
    'Dieses Register stammt von einem neueren Docket. Es wurde nicht angetastet. Installieren Sie das neuere Docket, um es zu öffnen.',
  'log-foreign':
    'Die Datei register.db-wal neben dem Register gehört zu einem anderen Register. Beim Öffnen würden sich die beiden vermischen, daher wurde nichts angetastet. Verschieben Sie register.db-wal in einen anderen Ordner, oder stellen Sie eine Sicherung wieder her.',
  'log-broken':
    'Die Datei register.db-wal, die Ihre neueste Arbeit enthält, ist in der Mitte beschädigt. Beim Öffnen ginge verloren, was dahinter steht, daher wurde nichts angetastet. Retten Sie das Register in einen neuen Ordner, oder stellen Sie eine Sicherung wieder her.',
  'ledger-missing':
    'Die Datei ledger.db, aus der die Zahlen kommen, fehlt. Kein Vorgang ist betroffen. Bitten Sie den Datenschutzbeauftragten oder die Sachbearbeitung, das Register einmal zu entsperren: Dabei entsteht sie neu.',
  'ledger-damaged':
    'Die Datei ledger.db, aus der die Zahlen kommen, ist beschädigt. Kein Vorgang ist betroffen. Bitten Sie den Datenschutzbeauftragten oder die Sachbearbeitung, das Register einmal zu entsperren: Dabei entsteht sie neu.',
  'ledger-older':
    'Die Datei ledger.db, aus der die Zahlen kommen, stammt von einem älteren Docket. Es wurde nichts geändert. Bitten Sie den Datenschutzbeauftragten oder die Sachbearbeitung, das Register einmal mit diesem Docket zu entsperren: Das bringt sie auf den neuesten Stand.',
  'open-elsewhere':
    'Dieses Register ist in einem anderen Fenster oder von einem anderen Programm geöffnet. Schließen Sie es zuerst dort. Es wurde nichts geändert.',
  'open-on-another-computer':
    'Dieses Register ist auf einem anderen Computer geöffnet. Schließen Sie es zuerst dort. Es wurde nichts geändert.',
  'network-share':
    'Dieses Register liegt auf einer Netzwerkfreigabe. Zwei Computer könnten zugleich hineinschreiben und es beschädigen, daher wurde es nicht geöffnet und nichts angetastet. Kopieren Sie den Ordner auf einen Datenträger dieses Computers, und öffnen Sie ihn dort.',
  'read-only':
    'Dieser Ordner oder eine Datei darin ist schreibgeschützt, und Docket schreibt jedes Entsperren auf. Es wurde nichts geändert. Erlauben Sie das Schreiben, oder kopieren Sie den Ordner auf einen Datenträger, der es zulässt.',
  'disk-full':
    'Der Datenträger ist voll, daher konnte das Register nicht geöffnet werden. Es wurde nichts geändert. Schaffen Sie etwas Platz, und versuchen Sie es erneut.',
  'disk-fails':
    'Der Datenträger ließ sich beim Öffnen des Registers nicht lesen oder beschreiben. Es wurde nichts geändert. Sehen Sie nach, ob er angeschlossen ist, und versuchen Sie es erneut. Wiederholt sich das, retten Sie das Register in einen Ordner auf einem anderen Datenträger.',
  'settings-refused':
    'Die Datenbank nahm eine Einstellung nicht an, die Ihr Register schützt, daher wurde sie wieder geschlossen. Es wurde nichts geändert.',
};

export const cannotOpenNow: Messages['session']['cannotOpenNow'] = {
  openHere:
    'Dieses Register ist in einem anderen Fenster oder von einem anderen Programm auf {computer} geöffnet, seit {date}, {time} UTC. Schließen Sie es zuerst dort. Es wurde nichts geändert.',
  openThere:
    'Dieses Register liegt in einem synchronisierten Ordner und ist auf {computer} geöffnet, seit {date}, {time} UTC. Zwei Kopien würden sich auseinanderentwickeln. Sperren Sie es dort, warten Sie, bis der Ordner abgeglichen ist, und versuchen Sie es erneut. Es wurde nichts geändert.',
  nextPassphrase:
    '{seconds, plural, one {Mehrere Passphrasen waren falsch. Der nächste Versuch ist in # Sekunde möglich. Der Notfallschlüssel öffnet das Register sofort.} other {Mehrere Passphrasen waren falsch. Der nächste Versuch ist in # Sekunden möglich. Der Notfallschlüssel öffnet das Register sofort.}}',
  stillTrying:
    'Ein anderes Programm auf diesem Computer probiert seit einer Minute eine Passphrase dieses Registers. Schließen Sie es dort, und versuchen Sie es erneut. Der Notfallschlüssel öffnet das Register sofort.',
  managersPassphrase:
    'Das ist eine Passphrase der Leitung: Sie öffnet nur Zahlen. Verwenden Sie die eines Datenschutzbeauftragten oder der Sachbearbeitung, oder den Notfallschlüssel.',
};
