import type { Messages } from '../words.ts';

export const intake: Messages['intake'] = {
  reportBreach: {
    title: 'Problem melden',
    sealed: 'Versiegelte Meldung',
    closeWithoutSending: 'Schließen, ohne zu senden',
    heading: 'Ein Problem mit personenbezogenen Daten melden',
    lead: 'Verloren, an die falsche Person gesendet, von Unbefugten gesehen? Melden Sie es jetzt, auch wenn Sie nicht sicher sind oder es Ihr eigenes Versehen war. Es dauert zwei Minuten.',
    whatHappened: 'Was ist passiert?',
    ownWords: 'In Ihren eigenen Worten. Lassen Sie Namen weg, wenn es geht.',
    noticedAt: 'Wann haben Sie es bemerkt?',
    whose: 'Um wessen Daten geht es?',
    howMany: 'Wie viele Personen?',
    kinds: 'Welche Art von Daten?',
    goingOn: 'Dauert es noch an?',
    team: 'Ihr Team (optional)',
    contact: 'Wie Sie erreichbar sind (optional)',
    send: 'Versiegeln und senden',
    sealedFor: 'Danach kann es nur der Datenschutzbeauftragte lesen. Sie erhalten einen Code.',
    notSent: 'Es wurde nicht gesendet. Ihr Text ist noch da.',
    tryOrRing: 'Versuchen Sie es erneut, oder rufen Sie Ihren Datenschutzbeauftragten an, wenn es nicht warten kann.',
    whatMissing: 'Schreiben Sie in wenigen Worten, was passiert ist.',
    noticedMissing: 'Geben Sie an, wann Sie es bemerkt haben, etwa heute 09:05 oder gestern 14:00. Ungefähr genügt.',
    noticedLater: 'Das liegt in der Zukunft. Geben Sie an, wann Sie es bemerkt haben.',
  },
  leave: {
    title: 'Schließen, ohne zu senden?',
    notKept: 'Ihre Eingaben bleiben nicht erhalten. Der Datenschutzbeauftragte bekommt sie nicht zu sehen.',
    stay: 'Weiterschreiben',
  },
  notTaken: {
    title: 'Von diesem Computer aus kann zurzeit nichts gemeldet werden',
    doNotWait:
      'Warten Sie nicht auf diese Seite: Um einen Verlust personenbezogener Daten muss sich jemand innerhalb weniger Stunden kümmern.',
    tell: 'Sagen Sie es Ihrem Datenschutzbeauftragten persönlich oder am Telefon.',
    ring: 'Rufen Sie Ihren Datenschutzbeauftragten an: <b>{telephone}</b>.',
  },
  receipt: {
    title: 'Danke. Ihre Meldung ist versiegelt.',
    lead: 'Nur der Datenschutzbeauftragte kann sie jetzt öffnen. Auch Sie können sie nicht mehr lesen. Bewahren Sie deshalb diesen Code auf, falls Sie danach gefragt werden.',
    name: 'Beleg',
    copyCode: 'Code kopieren',
    sealed: 'Versiegelt',
    for: 'Für',
    officer: 'Ihren Datenschutzbeauftragten',
    youSaid: 'Ihre Angaben',
    answered: '{answered, number} von 5 Fragen beantwortet',
    ring: 'Dauert es noch an, rufen Sie jetzt Ihren Datenschutzbeauftragten an.',
    keep: 'Löschen Sie nichts. Nehmen Sie noch keinen Kontakt zu den Betroffenen auf.',
    asked: 'Vielleicht stellt man Ihnen heute noch einige Fragen.',
    print: 'Code drucken',
    again: 'Etwas anderes melden',
  },
  notAMoment: 'Geben Sie Tag und Uhrzeit ein, etwa 25. Nov. 09:05, gestern 14:00 oder jetzt.',
  whose: {
    residents: 'Einwohner',
    customers: 'Kunden',
    patients: 'Patienten',
    children: 'Kinder',
    staff: 'Beschäftigte',
    councillors: 'Ratsmitglieder',
    'someone-else': 'Andere',
    unknown: 'Weiß ich nicht',
  },
  howMany: {
    one: '1 Person',
    '2-10': '2 bis 10 Personen',
    '11-100': '11 bis 100 Personen',
    '101-1000': '101 bis 1.000 Personen',
    more: 'Mehr als 1.000 Personen',
    unknown: 'Ich weiß nicht, wie viele',
  },
  kinds: {
    'names-addresses': 'Namen und Adressen',
    money: 'Geld oder Bankdaten',
    health: 'Gesundheit',
    passwords: 'Passwörter',
    'identity-papers': 'Ausweispapiere',
    opinions: 'Meinungen über jemanden',
    unknown: 'Weiß ich nicht',
  },
  goingOn: { yes: 'Ja', no: 'Nein, es ist vorbei', unknown: 'Weiß ich nicht' },
  refusals: {
    whatTooLong: 'Bleiben Sie unter 20.000 Zeichen. Der Rest hat Zeit, bis man Sie fragt.',
    noticedAt: 'Geben Sie an, wann Sie es bemerkt haben.',
    departmentTooLong: 'Bleiben Sie beim Team unter 200 Zeichen.',
    contactTooLong: 'Bleiben Sie hier unter 200 Zeichen.',
    noRegister:
      'Auf diesem Computer gibt es kein Register, an das Sie melden könnten. Sagen Sie es Ihrem Datenschutzbeauftragten persönlich.',
    notTaken: 'Von hier aus kann nichts gemeldet werden. Es wurde nicht gesendet, und Ihr Text ist noch da.',
    folderIsLink:
      'Es wurde nicht gesendet. Ein Ordner dieses Registers führt an einen anderen Ort, daher wird dort nichts geschrieben. Ihr Text ist noch da. Rufen Sie Ihren Datenschutzbeauftragten an, und sagen Sie auch, dass sich jemand das Register ansehen muss.',
    notSent:
      'Es wurde nicht gesendet. Ihr Text ist noch da. Versuchen Sie es erneut, oder rufen Sie Ihren Datenschutzbeauftragten an.',
  },
  noReports: {
    'never-unlocked':
      'Der Datenschutzbeauftragte hat dieses Register auf diesem Computer noch nicht entsperrt. Niemand kann daher sagen, wem es gehört. Bis dahin kann von hier aus nichts gemeldet werden.',
    'another-register':
      'Das Register auf diesem Computer ist nicht das, das hier zuletzt geöffnet war. Von hier aus kann nichts gemeldet werden: Jemand anderes könnte es lesen.',
    'other-keys':
      'Die Schlüssel, mit denen Meldungen versiegelt werden, haben sich geändert, und niemand, den dieser Computer kennt, hat das signiert. Von hier aus kann nichts gemeldet werden: Jemand anderes könnte es lesen.',
    'older-keys':
      'Die Schlüssel, mit denen Meldungen versiegelt werden, sind älter als die, die dieser Computer gesehen hat. Von hier aus kann nichts gemeldet werden: Jemand könnte es lesen, der keine Meldungen mehr lesen darf.',
    doubt:
      'Es ist nicht sicher, ob dies das richtige Register ist, und der Datenschutzbeauftragte hat das noch nicht geklärt. Bis dahin kann von hier aus nichts gemeldet werden.',
    shut: 'Das Register lässt sich auf diesem Computer zurzeit nicht öffnen, daher kann von hier aus nichts gemeldet werden.',
  },
};
