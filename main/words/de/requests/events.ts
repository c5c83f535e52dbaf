import type { Messages } from '../../words.ts';

export const events: Messages['requests']['events'] = {
  'identity-requested': {
    choice: 'Sie haben einen Identitätsnachweis verlangt',
    recorded: 'Identitätsnachweis verlangt',
    effect: 'Die Frist wartet auf den Nachweis, wo das Recht es zulässt.',
  },
  'identity-confirmed': {
    choice: 'Die Identität ist bestätigt',
    recorded: 'Identität bestätigt',
    effect: 'Die Frist läuft ab diesem Tag wieder.',
  },
  'clarification-requested': {
    choice: 'Sie haben um Klärung gebeten',
    recorded: 'Um Klärung gebeten',
    effect: 'Die Frist ruht, wo das Recht es zulässt.',
  },
  'clarification-received': {
    choice: 'Die Klärung ist eingegangen',
    recorded: 'Klärung erhalten',
    effect: 'Die Frist läuft weiter; die Tage dazwischen zählen nicht.',
  },
  'fee-requested': {
    choice: 'Sie haben ein Entgelt verlangt',
    recorded: 'Entgelt verlangt',
    effect: 'Die Frist wartet auf das Entgelt, wo das Recht es zulässt.',
  },
  'fee-paid': {
    choice: 'Das Entgelt ist bezahlt',
    recorded: 'Entgelt bezahlt',
    effect: 'Die Frist läuft ab diesem Tag wieder.',
  },
  'fee-waived': {
    choice: 'Sie haben auf das Entgelt verzichtet',
    recorded: 'Auf das Entgelt verzichtet',
    effect: 'Die Frist wird berechnet, als wäre keines verlangt worden.',
  },
  extended: {
    choice: 'Sie haben die Verlängerung mitgeteilt',
    recorded: 'Verlängerung mitgeteilt',
    effect: 'Das Fristende verschiebt sich, wenn die Mitteilung rechtzeitig erging und ihren Grund nennt.',
  },
  'partial-answer': {
    choice: 'Sie haben einen Teil der Antwort gesendet',
    recorded: 'Teil der Antwort gesendet',
    effect: 'Für den Rest läuft die Frist weiter.',
  },
  answered: { choice: 'Sie haben die Antwort gesendet', recorded: 'Antwort gesendet', effect: 'Die Frist endet.' },
  refused: {
    choice: 'Sie haben den Antrag abgelehnt',
    recorded: 'Antrag abgelehnt',
    effect: 'Die Frist endet für das, was abgelehnt wird. Die Ablehnung nennt ihre Grundlage und ihre Begründung.',
  },
  'rights-added': {
    choice: 'Weitere Rechte werden geltend gemacht',
    recorded: 'Weitere Rechte geltend gemacht',
    effect: 'Was jetzt hinzukommt, hat ab diesem Tag eine eigene Frist.',
  },
  withdrawn: { choice: 'Der Antrag wurde zurückgezogen', recorded: 'Antrag zurückgezogen', effect: 'Die Frist endet.' },
  revived: {
    choice: 'Der Antrag wurde erneut gestellt',
    recorded: 'Antrag erneut gestellt',
    effect: 'Die Frist des zurückgezogenen Antrags läuft weiter.',
  },
  received: {
    choice: 'Tag des Eingangs berichtigen',
    recorded: 'Antrag eingegangen',
    effect: 'Der neue Tag tritt an die Stelle des früheren. Beide bleiben lesbar.',
  },
};

export const eventLines: Messages['requests']['eventLines'] = {
  title: 'Was geschah',
  bare: '<b>{event}</b>',
  detailed: '<b>{event}</b>: {detail}',
  until: '<b>{event}</b>, bis {date}',
  detailedUntil: '<b>{event}</b>: {detail}, bis {date}',
  corrected: 'Berichtigt {when}; zählt nicht.',
  takenBack: 'Zurückgenommen {when}; zählt nicht.',
  correct: 'Berichtigen',
  correctThis: 'Berichtigen: {event} am {date}',
  takeBack: 'Zurücknehmen',
  takeBackThis: 'Zurücknehmen: {event} am {date}',
  askTakeBack: '„{event}“ zurücknehmen?',
  whatTakingBackDoes:
    'Das ist für den {date} eingetragen. Es bleibt im Vorgang lesbar und zählt nicht mehr; die Fälligkeit wird ohne diesen Eintrag neu berechnet.',
  leave: 'Belassen',
  takeItBack: 'Zurücknehmen',
};

export const recordEvent: Messages['requests']['recordEvent'] = {
  title: 'Ereignis eintragen',
  titleOfCorrection: '„{event}“ berichtigen',
  record: 'Eintragen',
  correct: 'Berichtigen',
  what: 'Was ist geschehen?',
  groups: { waiting: 'Warten auf die Person', answer: 'Ihre Antwort', request: 'Der Antrag selbst' },
  whatCorrectingDoes:
    'Was Sie ändern, tritt an die Stelle dieses Eintrags; der jetzige bleibt im Vorgang lesbar. Nehmen Sie ihn zurück, wenn es nie geschehen ist.',
  day: 'An welchem Tag?',
  dayNote: 'Der Tag, an dem es geschah, nicht der Tag, an dem Sie es eintragen.',
  rights: 'Was wird jetzt zusätzlich beantragt?',
  refusedWhy: 'Wie lautet die Begründung?',
  ground: 'Auf welcher Grundlage?',
  groundOption: '{name} ({citation})',
  refusedNote: 'Die Person erfährt sie zusammen mit der Grundlage (Art. 12 Abs. 4).',
  whichEnd: 'Welche Rechte beantwortet das?',
  note: 'Notiz (optional)',
  problems: {
    ground: 'Wählen Sie die Grundlage. Eine Ablehnung muss eine nennen (Art. 12 Abs. 4).',
    refusedReason: 'Schreiben Sie die Begründung. Sie muss der Person mitgeteilt werden (Art. 12 Abs. 4).',
    ended: 'Wählen Sie die Rechte, um die es geht.',
    type: 'Wählen Sie, was geschehen ist.',
    reason: 'Nennen Sie den Grund: Die Mitteilung muss ihn nennen (Art. 12 Abs. 3).',
    rights: 'Wählen Sie, was jetzt beantragt wird.',
    noDay: 'Geben Sie den Tag ein, an dem es geschah, etwa 25.11. oder gestern.',
    dayAhead: 'Das liegt in der Zukunft (heute ist {today}). Geben Sie den Tag ein, an dem es geschah.',
  },
};

export const extension: Messages['requests']['extension'] = {
  why: 'Warum brauchen Sie länger?',
  reasons: { complexity: 'Komplexität des Antrags', number: 'Anzahl der Anträge' },
  reasonWithDetail: '{reason}: {detail}',
  until: 'Welches Datum nennt die Mitteilung?',
  untilNote: 'Der Tag, bis zu dem Sie antworten.',
};
