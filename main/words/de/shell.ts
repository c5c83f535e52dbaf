import type { Messages } from '../words.ts';

export const shell: Messages['shell'] = {
  app: {
    noAnswer: 'Der Kern von Docket antwortet nicht.',
    startAgain: 'Versuchen Sie es erneut. Bleibt es dabei, schließen Sie das Fenster und starten Sie Docket neu.',
  },
  brokenScreen: {
    failed: 'Diese Ansicht ließ sich nicht anzeigen.',
    safe: 'Was gespeichert wurde, ist sicher.',
    next: 'Versuchen Sie es erneut. Gelingt es wieder nicht, gehen Sie zum Anfang, und kopieren Sie die Details für die Person, die Docket betreut.',
  },
  nowhere: {
    window: 'Hier ist nichts',
    title: 'Hier ist nichts',
    what: 'Diese Seite gibt es nicht, oder Ihr Schlüssel öffnet sie nicht',
    toStart: 'Zum Anfang',
  },
  appearance: { name: 'Darstellung', auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  frame: {
    skip: 'Zum Inhalt springen',
    places: 'Bereiche',
    lock: 'Register sperren',
    lockWithKey: 'Register sperren (Strg L)',
    dpo: '{name}, DSB',
    handler: '{name}, Sachbearbeitung',
    manager: 'Leitung, ohne personenbezogene Daten',
    encrypted: 'Verschlüsselt',
    encryptedSaved: 'Verschlüsselt, gespeichert {time}',
    lastEntry: 'Letzter Eintrag vor dem Entsperren: {when}',
  },
  sidebar: { name: 'Hauptnavigation', work: 'Arbeit', views: 'Ansichten', register: 'Register' },
  keys: {
    title: 'Tasten, die hier gelten',
    lettersOff: 'Einzelne Buchstabentasten sind in den Einstellungen ausgeschaltet.',
    goTo: 'zu „{place}“',
    search: 'Suche und Befehle',
    lock: 'Register sperren',
    all: 'alle Tasten',
  },
  search: {
    officer: 'Vorgänge, Personen und Befehle suchen',
    manager: 'Zahlen und Befehle suchen',
    nothingForOfficer: 'Kein Vorgang und kein Befehl passt zu „{words}“.',
    nothingForManager: 'Kein Befehl passt zu „{words}“.',
    do: 'Befehle',
    goTo: '„{place}“ öffnen',
    lock: 'Register sperren',
  },
  palette: {
    name: 'Suche und Befehle',
    move: '<key>↑</key> <key>↓</key> bewegen',
    open: '<key>Eingabe</key> öffnen',
    close: '<key>Esc</key> schließen',
  },
  copySecret: { refused: 'Nicht kopiert: Markieren Sie es selbst' },
  idleLock: {
    title: 'Docket wird gleich gesperrt',
    left: '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
    why: 'Seit einer Weile wurde keine Taste gedrückt und kein Zeiger bewegt. Gleich wird das Register gesperrt. Drücken Sie eine beliebige Taste, um weiterzuarbeiten. Ihre Eingaben bleiben erhalten und sind nach dem Entsperren wieder da.',
    goOn: 'Weiterarbeiten',
  },
  unsafeStart: {
    name: 'Ohne Sandbox gestartet',
    warning:
      '<b>Docket wurde ohne seine Sandbox gestartet.</b> Ein Schreiben, das Sie angreifen soll, könnte so alles erreichen, was Sie selbst erreichen. Schließen Sie Docket und starten Sie es ohne --no-sandbox und ELECTRON_DISABLE_SANDBOX, oder fragen Sie, wer es installiert hat.',
  },
};
