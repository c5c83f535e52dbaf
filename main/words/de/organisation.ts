import type { Messages } from '../words.ts';

export const organisation: Messages['organisation'] = {
  languages: {
    own: 'Sprache der Organisation',
    ownHelp:
      'Sie gilt für das gesperrte Fenster, das Formular für Beschäftigte und alle, die keine andere gewählt haben.',
    offered: 'Weitere Sprachen zur Auswahl',
    offeredHelp:
      'Alle wählen für sich selbst. Wird die Sprache einer Person entfernt, gilt für sie die Sprache der Organisation.',
  },
  settings: {
    title: 'Einstellungen',
    sentence: 'Sie gehören zu diesem Register und gelten für seine Schreiben, Fristen und Berichte.',
    update: 'Update aus einer Datei',
    organisation: 'Organisation',
    information: 'Angaben für jede Auskunft',
    failed: 'Die Einstellungen konnten nicht geladen werden.',
  },
  editOrganisation: {
    onlyDpo: 'Nur Datenschutzbeauftragte können das ändern.',
    save: 'Einstellungen speichern',
    notSaved: '{problem} Ihre Eingaben sind noch da.',
    draftKept: 'Als Entwurf abgelegt. Speichern Sie, damit es gilt.',
    saved: 'Einstellungen gespeichert. Keine Fälligkeit hat sich verschoben.',
    savedAndMoved:
      '{moved, plural, one {Einstellungen gespeichert. # offener Antrag hat eine neue Fälligkeit.} other {Einstellungen gespeichert. # offene Anträge haben eine neue Fälligkeit.}}',
    nameMissing: 'Nennen Sie die Organisation.',
    policyWrong: 'Geben Sie eine Zahl von Tagen ein, von 1 bis 365.',
  },
  letters: {
    title: 'Auf Ihren Schreiben',
    name: 'Name',
    address: 'Anschrift (optional)',
    contact: 'Wie Sie erreichbar sind (optional)',
    ownDomains: 'E-Mail-Domains Ihrer Organisation (optional)',
    ownDomainsHelp:
      'Geben Sie eine ein, etwa hafen.example, und drücken Sie die Eingabetaste. Schreiben von dort sind Ihre eigenen, und es zählt der Tag, an dem ein Schreiben deren Server zuerst erreicht hat. Solange keine genannt ist, zählt die Domain Ihrer Kontaktangabe.',
    authority: 'Aufsichtsbehörde',
    authorityContact: 'Wie sie erreichbar ist (optional)',
  },
  clocks: {
    title: 'Für die Fristen',
    policy: 'Das Hausziel ist kürzer als die gesetzliche Frist',
    policyDays: 'Tage',
    policyFrom: 'Gerechnet ab',
    received: 'Tag des Eingangs',
    'identity-confirmed': 'Tag der Identitätsbestätigung',
  },
  identity: {
    title: 'Was eine offene Frage zur Identität bewirkt',
    open: 'Die Leitlinien 01/2022 des EDSA, Abschnitt 5.3, sagen, dass die Frist ausgesetzt ist, und lassen offen, was danach gilt. Wenn Sie das ändern, werden die offenen Vorgänge neu berechnet.',
    closed: 'Das oben gewählte Recht lässt hier keine Wahl. Dies gilt nur für Anträge nach der DSGVO.',
    pause: {
      label: 'Die Frist ruht, solange Sie warten',
      help: 'Die Tage des Wartens werden zu dem Monat hinzugerechnet, der mit dem Eingang begann. Von beiden Lesarten das frühere Datum.',
    },
    restart: {
      label: 'Ein voller Monat beginnt, wenn der Nachweis eingeht',
      help: 'Der Monat wird ab dem Tag gerechnet, an dem die Identität bestätigt ist. Das spätere Datum; Sie sollten es begründen können.',
    },
  },
  closingDays: {
    title: 'Schließtage',
    entered:
      '{days, plural, =0 {Keiner ist eingetragen.} one {# Tag ist eingetragen.} other {# Tage sind eingetragen.}} Schließtage stehen im Kalender; er zeigt vor dem Speichern, welche Vorgänge sich verschieben. <link>Kalender öffnen</link>',
  },
  lock: {
    title: 'Wenn niemand da ist',
    after: 'Sperren nach (Minuten)',
    help: 'Ohne Tastendruck und ohne Bewegung. Von 1 bis 15; eine halbe Minute vorher fragt Docket nach.',
  },
  departments: {
    title: 'Abteilungen',
    help: 'Geben Sie einen Namen ein und drücken Sie die Eingabetaste. Abteilungen stehen beim Erfassen zur Auswahl und werden in den Berichten gezählt.',
  },
  information: {
    title: 'In jeder Sprache einmal geschrieben, mit jeder Auskunft gesendet',
    help: 'Schreiben Sie an die Person: „Wir verwenden Ihre Daten, um …“. Was in einem Vorgang anders ist, wird in dessen Paket geändert.',
    language: 'Sprache dieser Texte',
    languageHelp: 'Ein Paket nimmt die Texte der Sprache, in der sein Brief verfasst ist.',
    written: '{written, number} von {texts, number} geschrieben',
    purposes: {
      label: 'Zwecke',
      help: 'Wozu Sie personenbezogene Daten verwenden und auf welcher Rechtsgrundlage. Art. 15 Abs. 1 Buchst. a',
    },
    categories: {
      label: 'Kategorien personenbezogener Daten',
      help: 'Welche Sie speichern: Namen, Konten, Beurteilungen. Art. 15 Abs. 1 Buchst. b',
    },
    recipients: {
      label: 'Empfänger',
      help: 'Wer sie erhält oder erhalten wird, möglichst namentlich. Art. 15 Abs. 1 Buchst. c',
    },
    transfers: {
      label: 'Übermittlungen in andere Länder',
      help: 'Wohin, und welche Garantien sie dort schützen. Art. 15 Abs. 2',
    },
    retention: {
      label: 'Wie lange Sie sie speichern',
      help: 'Die Dauer, oder wie sie festgelegt wird. Art. 15 Abs. 1 Buchst. d',
    },
    source: {
      label: 'Woher sie stammen',
      help: 'Wenn sie nicht von der Person selbst kommen. Art. 15 Abs. 1 Buchst. g',
    },
    automatedDecisions: {
      label: 'Automatisierte Entscheidungen',
      help: 'Ob Sie solche treffen, wie sie zustande kommen und was daraus folgt. Art. 15 Abs. 1 Buchst. h',
    },
  },
  authorityOfLand: 'Landesdatenschutzbehörde',
  refusals: {
    noDomain: 'Geben Sie eine E-Mail-Domain ein, etwa hafen.example.',
    everybodysDomain: 'Dort kann jeder ein Postfach haben. Nennen Sie eine Domain, die nur Ihnen gehört.',
    noLanguage: 'Wählen Sie mindestens eine Sprache.',
    languageTwice: 'Nennen Sie jede Sprache nur einmal.',
  },
};
