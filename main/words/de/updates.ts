import type { Messages } from '../words.ts';

export const updates: Messages['updates'] = {
  showUpdate: {
    title: 'Update aus einer Datei',
    settings: 'Einstellungen',
    thisIs: 'Dies ist Docket {version}. Es fragt nirgends nach Updates: Jemand bringt Ihnen zwei Dateien.',
    thisIsFor:
      'Dies ist Docket {version} für {platform}. Es fragt nirgends nach Updates: Jemand bringt Ihnen zwei Dateien.',
    onlyOfficer: 'Nur Datenschutzbeauftragte können Docket aktualisieren.',
    notRead: 'Ob ein Update bereitliegt, ließ sich nicht feststellen.',
    ready: 'Docket {version} liegt zur Installation bereit',
    readAgain:
      'Veröffentlicht am {date}. Das Installationsprogramm wurde eben noch einmal gelesen und ist Byte für Byte das, was signiert wurde.',
    backedUp:
      'Zuerst wurde die Sicherung {backup} erstellt und geprüft. Die Kopie des Installationsprogramms wurde zurückgelesen und ist Byte für Byte das, was signiert wurde.',
    takeAnother: 'Ein anderes Update nehmen',
  },
  platforms: {
    'linux-x64': 'Linux mit Intel- oder AMD-Prozessor',
    'linux-arm64': 'Linux mit ARM-Prozessor',
    'win32-x64': 'Windows mit Intel- oder AMD-Prozessor',
    'win32-arm64': 'Windows mit ARM-Prozessor',
    'darwin-x64': 'macOS mit Intel-Prozessor',
    'darwin-arm64': 'macOS mit Apple-Prozessor',
  },
  takeUpdate: {
    drop: 'Updatedatei und Installationsprogramm hier ablegen',
    updateFile: '1. Die Updatedatei',
    whatUpdateFile:
      'Eine kleine Datei, die auf {ending} endet. Sie ist vom Herausgeber von Docket signiert und sagt, welches Installationsprogramm dazugehört.',
    chooseUpdateFile: 'Updatedatei wählen',
    chooseOtherUpdateFile: 'Andere Updatedatei wählen',
    noUpdateFile: 'Wählen Sie die Updatedatei, die man Ihnen gebracht hat.',
    beingRead: 'Sie wird gerade gelesen. Klicken Sie noch einmal, sobald ihre Version hier steht.',
    installer: '2. Das Installationsprogramm',
    whatInstaller: 'Das Programm selbst, wie es veröffentlicht wurde. Die Updatedatei sagt, welches es ist.',
    whichInstaller: '{name}, {size}. Wie es auf diesem Computer heißt, spielt keine Rolle.',
    chosen: 'Gewählt: {name}, {size}',
    chooseInstaller: 'Installationsprogramm wählen',
    chooseOtherInstaller: 'Anderes Installationsprogramm wählen',
    noInstaller: 'Wählen Sie das Installationsprogramm, das mitgebracht wurde.',
    getReady: '3. Sichern und vorbereiten',
    whatGetReady:
      'Das Installationsprogramm wird mit dem verglichen, was signiert wurde. Dann wird eine Sicherung dieses Registers erstellt und geprüft. Dann wird das Installationsprogramm dorthin kopiert, wo Sie es ausführen. Noch wird nichts installiert.',
    gettingReady: 'Wird vorbereitet',
    takingIn: 'Das Installationsprogramm wird übernommen',
    stopped: 'Gestoppt. Vom Update wurde nichts behalten, und beide Dateien sind weiterhin gewählt.',
    failed: 'Das Update wurde nicht übernommen.',
    submit: 'Sichern und vorbereiten',
    version: 'Version',
    released: 'Veröffentlicht',
    for: 'Für',
    register: 'Dieses Register',
    keepsFormat: 'behält sein Format',
    newerFormat:
      'wird beim ersten Entsperren in ein neueres Format gebracht ({now} zu {brings}). Diese Version öffnet es danach nicht mehr.',
    signature: 'Signatur',
    signatureFits: 'passt zu einem Schlüssel, dem dieses Docket vertraut',
  },
  installUpdate: {
    name: 'So wird es installiert',
    copyFirst: {
      command: 'Kopieren Sie den Befehl. Er bleibt kopiert, wenn das Register gesperrt wird.',
      path: 'Kopieren Sie den Pfad. Er bleibt kopiert, wenn das Register gesperrt wird.',
    },
    copy: { command: 'Befehl kopieren', path: 'Pfad kopieren' },
    lockAndClose: 'Sperren Sie das Register, und schließen Sie dann alle Fenster von Docket auf diesem Computer.',
    lock: 'Register sperren',
    next: {
      terminal:
        'Führen Sie den Befehl in einem Terminal aus, mit einem Konto, das auf diesem Computer Programme installieren darf.',
      windows:
        'Drücken Sie die Windows-Taste und R, fügen Sie den Pfad ein, drücken Sie die Eingabetaste und folgen Sie dem Installationsprogramm.',
      appImage: 'Kopieren Sie die Datei unter diesem Pfad über das AppImage, mit dem Sie Docket starten.',
      dmg: 'Führen Sie den Befehl im Terminal aus, und ziehen Sie Docket in „Programme“.',
      pkg: 'Führen Sie den Befehl im Terminal aus, und folgen Sie dem Installationsprogramm.',
    },
    startAgain: 'Starten Sie Docket neu und entsperren Sie das Register. Diese Seite zeigt dann die neue Version.',
  },
  refusals: { uploadGone: 'Die Datei liegt nicht mehr vor. Es wurde nichts geändert. Wählen Sie sie erneut.' },
  copying: 'Das Installationsprogramm wird kopiert und die Kopie zurückgelesen',
  refused: {
    empty:
      'Diese Datei ist leer: Sie kam nicht vollständig an. Es wurde nichts geändert. Beschaffen Sie sie erneut von dort, wo sie veröffentlicht wurde.',
    'too-large':
      'Diese Datei ist größer, als eine Updatedatei je ist; vielleicht ist sie das Installationsprogramm. Es wurde nichts geändert. Wählen Sie die Datei, die auf {ending} endet.',
    'not-an-update':
      'Das ist keine Updatedatei von Docket. Es wurde nichts geändert. Wählen Sie die Datei, die auf {ending} endet.',
    signature:
      'Die Signatur passt nicht zu dieser Updatedatei: Sie wurde unterwegs verändert, oder jemand anderes als der Herausgeber von Docket hat sie signiert. Es wurde nichts geändert. Führen Sie ihr Installationsprogramm nicht aus. Beschaffen Sie beide Dateien erneut von dort, wo sie veröffentlicht wurden.',
    'key-retired':
      'Diese Updatedatei wurde mit einem Schlüssel signiert, der seit dem {date} nicht mehr gilt. Es wurde nichts geändert. Führen Sie ihr Installationsprogramm nicht aus. Beschaffen Sie eine Updatedatei, die seither signiert wurde.',
    'not-understood':
      'Diese Updatedatei ist signiert, aber diese Version von Docket versteht nicht, was darin steht. Es wurde nichts geändert. Beschaffen Sie ein früheres Update, und installieren Sie zuerst dieses.',
    platform:
      'Dieses Update ist für {platform}, und dieses Docket läuft unter {own}. Es wurde nichts geändert. Beschaffen Sie das Update für {own}.',
    'same-version': 'Version {version} haben Sie schon. Es wurde nichts geändert.',
    'older-version':
      'Dieses Update hat Version {version}, und Sie haben {own}, die neuer ist. Docket geht nie zurück: Eine ältere Version kann Fehler haben, die seither behoben wurden. Es wurde nichts geändert.',
    'schema-too-old':
      'Version {version} öffnet Register ab Format {least}, und dieses hat Format {own}. Es wurde nichts geändert. Installieren Sie zuerst ein früheres Update: Es bringt das Register in ein neueres Format.',
    'schema-too-new':
      'Version {version} öffnet Register bis Format {brings}, und dieses hat Format {own}: Sie könnte es nicht öffnen. Es wurde nichts geändert. Beschaffen Sie ein neueres Update.',
    'installer-empty':
      'Das Installationsprogramm ist leer: Es kam nicht vollständig an. Es wurde nichts geändert. Beschaffen Sie es erneut.',
    'installer-short':
      '{missing, plural, one {Das ist nicht das vollständige Installationsprogramm: Es fehlt {count} Byte. Es wurde nichts geändert. Führen Sie es nicht aus. Beschaffen Sie {installer} erneut von dort, wo es veröffentlicht wurde.} other {Das ist nicht das vollständige Installationsprogramm: Es fehlen {count} Bytes. Es wurde nichts geändert. Führen Sie es nicht aus. Beschaffen Sie {installer} erneut von dort, wo es veröffentlicht wurde.}}',
    'installer-long':
      'Das ist nicht das Installationsprogramm dieses Updates: Es ist größer. Es wurde nichts geändert. Führen Sie es nicht aus. Beschaffen Sie {installer} erneut von dort, wo es veröffentlicht wurde.',
    'installer-changed':
      'Das ist nicht das Installationsprogramm, das signiert wurde: Sein Inhalt ist ein anderer. Es wurde nichts geändert. Führen Sie es nicht aus. Beschaffen Sie {installer} erneut von dort, wo es veröffentlicht wurde.',
    uploadChanged:
      'Was übernommen wurde, hat sich nach dem Eintreffen verändert und wird daher nicht verwendet. Sonst wurde nichts geändert. Wählen Sie beide Dateien erneut; geschieht es wieder, lassen Sie diesen Computer untersuchen.',
    'folder-not-ours':
      'Docket bewahrt Installationsprogramme in einem Ordner namens updates auf, im Ordner .docket neben Ihren Registern. Dort liegt etwas, das nicht von Docket stammt. Es wurde nicht angetastet, und es wurde nichts geändert. Sehen Sie es an, verschieben Sie es, und versuchen Sie es erneut.',
    'folder-refused':
      'Docket darf nicht in seinen eigenen Ordner schreiben, .docket neben Ihren Registern, daher wurde das Installationsprogramm nicht kopiert. Sonst wurde nichts geändert. Sehen Sie nach, ob der Datenträger schreibgeschützt ist, und versuchen Sie es erneut.',
    'copy-changed':
      'Die Kopie des Installationsprogramms ist nicht, was geprüft wurde: Der Datenträger hat versagt, oder etwas auf diesem Computer hat sie verändert. Sie wurde entfernt, und sonst wurde nichts geändert. Versuchen Sie es erneut; geschieht es wieder, lassen Sie diesen Computer untersuchen.',
  },
};
