import type { Messages } from '../../words.ts';

export const assignRequests: Messages['requests']['assignRequests'] = {
  action: 'Zuständigkeit und Abteilung',
  leave: 'Unverändert lassen',
  nobody: 'Niemand',
  noDepartment: 'Keine Abteilung',
  nothingChosen: 'Wählen Sie zuerst, wer zuständig ist, oder eine Abteilung.',
  handlerGone: 'Diese Person hat keinen Schlüssel mehr zu diesem Register. Wählen Sie jemand anderen.',
  voided:
    '{reference} wurde inzwischen für ungültig erklärt. Nehmen Sie den Vorgang aus der Auswahl und ändern Sie die übrigen.',
  partly:
    '{changed, plural, one {# Antrag ist bisher geändert.} other {# Anträge sind bisher geändert.}} {failure} Versuchen Sie es für die übrigen erneut.',
  title:
    '{requests, plural, one {Zuständigkeit und Abteilung von # Antrag} other {Zuständigkeit und Abteilung von # Anträgen}}',
  change: '{requests, plural, one {# Antrag ändern} other {# Anträge ändern}}',
  changed:
    '{changed, plural, =0 {Nichts war zu ändern: Es stand schon so da.} one {# Antrag ist geändert.} other {# Anträge sind geändert.}}',
  inHistory: 'Jede Änderung steht in der Historie ihres Antrags.',
};

export const exportList: Messages['requests']['exportList'] = {
  language: 'Sprache der Liste',
  save: 'Liste exportieren (XLSX)',
  title: 'Anträge',
  fileName: 'Anträge {day}',
  saved:
    '{saving, select, saved {{requests, plural, one {{fileName} ist gespeichert, mit # Antrag.} other {{fileName} ist gespeichert, mit # Anträgen.}}} other {{requests, plural, one {{fileName} ist dort gespeichert, wo dieses Fenster Downloads ablegt, mit # Antrag.} other {{fileName} ist dort gespeichert, wo dieses Fenster Downloads ablegt, mit # Anträgen.}}}}',
  failed: 'Die Liste wurde nicht exportiert. {failure}',
  clock: 'Frist',
  agent: 'Vertretung',
  yes: 'Ja',
  clocks: {
    running: 'Läuft',
    paused: 'Ruht',
    'not-started': 'Nicht begonnen',
    voided: 'Ungültig',
    answered: 'Abgeschlossen',
    withdrawn: 'Zurückgenommen',
  },
};
