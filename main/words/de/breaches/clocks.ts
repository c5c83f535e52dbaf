import type { Messages } from '../../words.ts';

export const furtherClocks: Messages['breaches']['furtherClocks'] = {
  title: 'Weitere Fristen',
  none: 'Keine. Fügen Sie die Fristen aus NIS-2, DORA, Auftragsverarbeitung oder Vertrag hinzu, wenn sie gelten.',
  from: 'Ab',
  startsWhen: 'Beginnt, wenn „{clock}“ als erfüllt eingetragen ist.',
  ends: 'Endet am {at}.',
  reminds: 'Erinnert {hours} vorher.',
  met: 'Erfüllt am {at}.',
  lateBecause: 'Grund der Verzögerung: {why}',
  working: 'Rechenweg: {clock}',
  sourceNotRead: '(noch nicht an der Quelle gelesen)',
  recordAsMet: 'Als erfüllt eintragen',
  recordThisAsMet: 'Als erfüllt eintragen: {clock}',
  correct: 'Berichtigen',
  correctThis: 'Berichtigen: {clock}',
  remove: 'Entfernen',
  removeThis: 'Entfernen: {clock}',
};

export const addClock: Messages['breaches']['addClock'] = {
  title: 'Frist hinzufügen',
  add: 'Frist hinzufügen',
  which: 'Welche Frist',
  sets: {
    nis2: {
      label: 'NIS-2',
      means: 'Frühwarnung 24 h, Meldung 72 h, Abschlussbericht einen Monat danach.',
      startsAt: 'Wann Ihnen der Sicherheitsvorfall bekannt wurde',
    },
    dora: {
      label: 'DORA',
      means: 'Erstmeldung 4 h, Zwischenmeldung 72 h, Abschlussmeldung ein Monat.',
      startsAt: 'Wann Sie den Vorfall als schwerwiegend eingestuft haben',
    },
    processor: {
      label: 'Sie sind Auftragsverarbeiter',
      means: 'Unverzügliche Meldung an den Verantwortlichen (Art. 33 Abs. 2).',
      startsAt: 'Wann Ihnen die Datenpanne bekannt wurde',
    },
    contract: {
      label: 'Ein Vertrag',
      means: 'Mit eigenem Namen und eigenen Stunden.',
      startsAt: 'Wann die Frist beginnt',
    },
  },
  startMissing: 'Geben Sie Tag und Uhrzeit des Beginns ein, etwa 25. Nov. 09:05.',
  awareOfIncident: 'Wann Ihnen der Vorfall bekannt wurde',
  awareOfIncidentMeans:
    'Die Erstmeldung muss spätestens 24 Stunden danach hinaus, es sei denn, Sie haben den Vorfall später eingestuft.',
  noonRelief: 'Auf 12 Uhr des nächsten Arbeitstages verschieben',
  noonReliefMeans:
    'Art. 5 Abs. 4 der Delegierten Verordnung (EU) 2025/301. Nicht für Kreditinstitute, zentrale Gegenparteien, Handelsplätze und NIS-2-Einrichtungen (Art. 5 Abs. 5).',
  contractName: 'Name des Vertrags',
  contractNameOptional: 'Name des Vertrags (optional)',
  contractNameMissing: 'Nennen Sie den Vertrag.',
  hours: 'Stunden',
  hoursOptional: 'Stunden laut Vertrag (optional)',
  hoursMissing: 'Geben Sie die Stunden ein, die der Vertrag nennt.',
};

export const meetClock: Messages['breaches']['meetClock'] = {
  title: '{clock}: als erfüllt eintragen',
  takeBack: 'Zurücknehmen',
  metAt: 'Erfüllt am',
  wentLate: 'Das geschah nach dem Fristende.',
};
