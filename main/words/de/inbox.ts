import type { Messages } from '../words.ts';

export const inbox: Messages['inbox'] = {
  listInbox: {
    title: 'Versiegelte Meldungen',
    waiting:
      '{reports, plural, =0 {Nichts wartet. Was Beschäftigte senden, öffnet nur Ihr Schlüssel.} one {# Meldung wartet. Nur Ihr Schlüssel öffnet sie.} other {# Meldungen warten. Nur Ihr Schlüssel öffnet sie.}}',
    notListed: 'Die Meldungen konnten nicht aufgelistet werden.',
    notListedSafe: 'Sie liegen weiterhin versiegelt im Eingangsordner. Es wurde nichts geändert.',
    none: 'Es ist keine Meldung eingegangen',
    howTheyCome:
      'Beschäftigte melden von der Seite zum Entsperren aus, ohne Passphrase. Was sie schreiben, wird sofort für Ihren Schlüssel versiegelt.',
    notABreach: 'Keine Datenpanne',
    counted:
      '{reports, plural, one {# Meldung, wartende zuerst, davon die älteste zuerst} other {# Meldungen, wartende zuerst, davon die älteste zuerst}}',
    stillGoingOn: 'Dauert noch an: {summary}',
    noCode: 'Keiner',
    noTeam: 'Keine Angabe',
    columns: {
      status: 'Stand',
      code: 'Code',
      department: 'Team',
      summary: 'Was passiert ist',
      breach: 'Vorgang',
      received: 'Eingegangen',
    },
  },
  statuses: { new: 'Neu', unreadable: 'Nicht lesbar', breach: 'Datenpanne', dismissed: 'Keine Datenpanne' },
  openSealedReport: {
    title: 'Versiegelte Meldung',
    noCode: 'Meldung ohne Code',
    fromStaff: 'Meldung aus der Belegschaft',
    fromTeam: 'Meldung aus dem Team {team}',
    unreadable: 'Eine nicht lesbare Meldung',
    notOpened: 'Diese Meldung konnte nicht geöffnet werden.',
    notOpenedSafe: 'Sie ist weiterhin versiegelt. Es wurde nichts geändert.',
    notRead: 'Diese Meldung lässt sich nicht lesen.',
    askStaff: 'Fragen Sie die Beschäftigten, ob um den Zeitpunkt des Eingangs jemand ein Problem gemeldet hat.',
    isBreach: 'Diese Meldung ist jetzt <link>{breach}</link>. Dort steht, wie es weitergeht.',
    isNoBreach: '<b>Keine Datenpanne.</b> {reason}',
    whatHappened: 'Was passiert ist',
    whatElse: 'Weitere Angaben',
    noticedAt: 'Bemerkt',
    whose: 'Wessen Daten',
    howMany: 'Wie viele Personen',
    kinds: 'Art der Daten',
    stillGoingOn: 'Dauert noch an',
    team: 'Team',
    contact: 'Erreichbar',
    notSaid: 'Keine Angabe',
    reached: 'Wann sie Sie erreicht hat',
    sealedAt: 'Versiegelt',
    receivedAt: 'Eingegangen',
    notKnown: 'Nicht bekannt',
    byTheirClock: '{at}, nach der Uhr des meldenden Computers',
    byThisDisk: '{at}, nach dem Datenträger dieses Computers',
  },
  makeBreach: {
    title: 'Es ist eine Datenpanne',
    afterAll: 'Es ist doch eine Datenpanne',
    awareAtMeans:
      'Seit wann Sie hinreichende Gewissheit haben. Vorbelegt ist der Eingang der Meldung, der früheste mögliche Zeitpunkt.',
    noHours: 'Noch laufen keine 72 Stunden.',
    hoursEnd: 'Die 72 Stunden enden am {at}.',
    make: 'Als Datenpanne erfassen',
  },
  dismissReport: {
    title: 'Es ist keine Datenpanne',
    why: 'Begründung',
    means: 'Bei einer Prüfung wird dies gelesen, ohne dass Sie dabei sind. Die Meldung bleibt im Register.',
    keep: 'Als „keine Datenpanne“ ablegen',
  },
  dismissReports: {
    title: '{reports, plural, one {# Meldung: keine Datenpanne} other {# Meldungen: keine Datenpanne}}',
    looking: 'Wird durchgesehen',
    keep: '{reports, plural, one {# als „keine Datenpanne“ ablegen} other {# als „keine Datenpanne“ ablegen}}',
    lookAtLeft: 'Ansehen, was bleibt',
    why: 'Begründung',
    means:
      'Bei einer Prüfung wird dies gelesen, ohne dass Sie dabei sind. Jede Meldung bleibt mit dieser Begründung im Register, und jede kann später noch zur Datenpanne werden.',
    whyMissing: 'Schreiben Sie, warum es keine Datenpannen sind.',
    progress: '{done, number} von {all, number}',
    kept: '{reports, plural, one {# Meldung als „keine Datenpanne“ abgelegt. Die Begründung steht dabei.} other {# Meldungen als „keine Datenpanne“ abgelegt. Die Begründung steht bei jeder.}}',
    keptSoFar:
      '{reports, plural, one {Bisher # Meldung abgelegt. {failure}} other {Bisher # Meldungen abgelegt. {failure}}}',
    keptSome:
      '{reports, plural, one {# Meldung als „keine Datenpanne“ abgelegt.} other {# Meldungen als „keine Datenpanne“ abgelegt.}} {left, plural, one {# bleibt, wo sie ist: {reasons}} other {# bleiben, wo sie sind: {reasons}}}',
  },
  refusals: {
    whyDismissed: 'Schreiben Sie, warum es keine Datenpanne ist.',
    gone: 'Sie liegt nicht mehr bei den versiegelten Meldungen.',
    takenMeanwhile: 'Diese Meldung wurde inzwischen aufgenommen. Öffnen Sie sie erneut.',
    dismissed: 'Diese Meldung ist schon als „keine Datenpanne“ abgelegt. Die Begründung steht dabei.',
    breach: 'Diese Meldung ist schon {breach}.',
    outOfReach: '{problem} Sehen Sie sie im Eingangsordner dieses Registers an, und entfernen Sie sie dort.',
  },
  setAside: {
    nameTaken:
      'Diese Datei trägt den Namen einer früher aufgenommenen Meldung und ist eine andere. Sie blieb, wo sie ist.',
    copyOfWaiting:
      'Dies ist eine Kopie der Meldung {code}, die hier schon wartet. Sie wurde nicht noch einmal aufgenommen.',
    copyOfDismissed:
      'Dies ist eine Kopie der Meldung {code}, die als „keine Datenpanne“ abgelegt ist. Sie wurde nicht noch einmal aufgenommen.',
    copyOfBreach:
      'Dies ist eine Kopie der Meldung {code}, die jetzt {breach} ist. Sie wurde nicht noch einmal aufgenommen.',
  },
  breachFromReport: {
    evidence: 'Versiegelte Meldung {code}: versiegelt {sealed}, eingegangen {received}, geöffnet {opened}.',
    discovered: 'Beschäftigte haben es am {noticed} bemerkt und gemeldet.',
    whose: 'Wessen Daten: {whose}',
    howMany: 'Wie viele Personen: {howMany}',
    kinds: 'Art der Daten: {kinds}',
    goingOn: 'Dauerte bei der Meldung noch an: {goingOn}',
    whoseChoices: {
      residents: 'Einwohner',
      customers: 'Kunden',
      patients: 'Patienten',
      children: 'Kinder',
      staff: 'Beschäftigte',
      councillors: 'Ratsmitglieder',
      'someone-else': 'andere',
      unknown: 'nicht bekannt',
    },
    howManyChoices: {
      one: '1 Person',
      '2-10': '2 bis 10',
      '11-100': '11 bis 100',
      '101-1000': '101 bis 1.000',
      more: 'mehr als 1.000',
      unknown: 'nicht bekannt',
    },
    kindChoices: {
      'names-addresses': 'Namen und Adressen',
      money: 'Geld oder Bankdaten',
      health: 'Gesundheit',
      passwords: 'Passwörter',
      'identity-papers': 'Ausweispapiere',
      opinions: 'Meinungen über jemanden',
      unknown: 'nicht bekannt',
    },
    goingOnChoices: { yes: 'ja', no: 'nein, es ist vorbei', unknown: 'nicht bekannt' },
  },
  envelopes: {
    notAnEnvelope:
      'Diese Datei ist keine versiegelte Meldung. Es wurde nichts geöffnet. Bitten Sie, wer sie gesendet hat, um die Datei, in der die Meldung gespeichert wurde.',
    tooLarge: 'Diese Datei ist größer, als eine versiegelte Meldung sein kann. Es wurde nichts geöffnet.',
    newerVersion:
      'Diese Meldung wurde von einem neueren Docket versiegelt. Sie ist sicher, wo sie ist. Installieren Sie das neuere Docket, um sie zu öffnen.',
    forAnotherRegister:
      'Diese Meldung ist für ein anderes Register versiegelt, und nur dieses öffnet sie. Fragen Sie, wer sie gesendet hat, für wen sie gedacht war.',
    altered:
      'Diese Meldung wurde nach dem Versiegeln verändert oder abgeschnitten und lässt sich nicht öffnen. Bitten Sie darum, erneut zu melden.',
    notReadable: 'Diese Datei lässt sich nicht vom Datenträger lesen. Sie blieb, wo sie ist.',
  },
};
