import type { Messages } from '../words.ts';

export const updates: Messages['updates'] = {
  showUpdate: {
    title: 'Update aus einer Datei',
    settings: 'Einstellungen',
    thisIs: 'Dies ist Docket {version}. Es fragt nirgends nach Updates: Jemand bringt Ihnen zwei Dateien.',
    thisIsFor:
      'Dies ist Docket {version} für {platform}. Es fragt nirgends nach Updates: Jemand bringt Ihnen zwei Dateien.',
    onlyOfficer: 'Nur Datenschutzbeauftragte können Docket aktualisieren.',
    notRead: 'Ob ein Update bereitliegt, konnte nicht gelesen werden.',
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
    copy: {
      command: 'Befehl kopieren',
      path: 'Pfad kopieren',
    },
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
};
