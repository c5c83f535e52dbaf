import type { Messages } from '../../words.ts';

export const severity: Messages['breaches']['severity'] = {
  title: 'Schwere',
  method: 'Methode der ENISA, 2013',
  unintelligible: 'Für andere sind die Daten unverständlich: Sie sind verschlüsselt, und der Schlüssel ist sicher',
  why: 'Begründung: {part}',
  sayWhy: 'Begründen',
  chooseFirst: 'Wählen Sie die Art der Daten und wie leicht Personen zu identifizieren sind. Der Wert folgt sofort.',
  save: 'Schwere speichern',
  parts: {
    data: 'Art der Daten',
    context: 'Anpassung an den Kontext',
    identification: 'Identifizierbarkeit',
    confidentiality: 'Vertraulichkeit',
    integrity: 'Integrität',
    availability: 'Verfügbarkeit',
    onPurpose: 'Mit Absicht',
  },
  choices: {
    notAffected: 'Nicht betroffen',
    data: { simple: 'Einfach', behavioural: 'Verhalten', financial: 'Finanziell', sensitive: 'Sensibel' },
    context: { less: 'Geringer', noChange: 'Unverändert', more: 'Höher' },
    identification: {
      negligible: 'Vernachlässigbar',
      limited: 'Begrenzt',
      significant: 'Erheblich',
      maximum: 'Maximal',
    },
    confidentiality: {
      noEvidence: 'Kein Hinweis',
      knownRecipients: 'Kreis bekannt',
      unknownRecipients: 'Kreis unbekannt',
    },
    integrity: { recoverable: 'Behebbar', notRecoverable: 'Nicht behebbar' },
    availability: { forATime: 'Zeitweise', forGood: 'Auf Dauer' },
    onPurpose: { no: 'Nein', yes: 'Ja' },
  },
  bands: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch', 'very-high': 'Sehr hoch' },
  scale: { low: 'niedrig', medium: 'mittel', high: 'hoch', veryHigh: 'sehr hoch' },
};

export const decision: Messages['breaches']['decision'] = {
  title: 'Entscheidung',
  tellAuthority: 'Meldung an {authority}?',
  authorityChoices: { notify: 'Ja', 'do-not-notify': 'Nein, voraussichtlich kein Risiko', undecided: 'Noch offen' },
  authorityReasons: 'Gründe zur Meldung an {authority}',
  tellPeople: 'Betroffene benachrichtigen?',
  peopleChoices: {
    tell: 'Ja',
    'no-high-risk': 'Nein, kein hohes Risiko',
    exception: 'Nein, Ausnahme nach Art. 34 Abs. 3',
    undecided: 'Noch offen',
  },
  condition: 'Welche Bedingung',
  chooseCondition: 'Wählen Sie die Bedingung, die erfüllt ist',
  conditions: {
    unintelligible: 'a) Die Daten sind für Unbefugte unzugänglich',
    'risk-removed': 'b) Dank Ihrer Maßnahmen besteht das hohe Risiko aller Wahrscheinlichkeit nach nicht mehr',
    disproportionate: 'c) Unverhältnismäßiger Aufwand: stattdessen öffentliche Bekanntmachung',
  },
  peopleReasons: 'Gründe zur Benachrichtigung der Betroffenen',
  delayMeans:
    'Die erste Meldung ging oder geht erst nach Ablauf der 72 Stunden hinaus. Art. 33 Abs. 1 DSGVO verlangt eine Begründung.',
  save: 'Entscheidung speichern',
  withoutReasons: 'Eine Wahl ohne Gründe wird gespeichert, gilt aber als unvollständig.',
  writeReasons: 'Schreiben Sie die Gründe auf. Bei einer Prüfung werden sie gelesen, ohne dass Sie dabei sind.',
  incomplete: 'Ohne Gründe unvollständig.',
};
