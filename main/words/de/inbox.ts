import type { Messages } from '../words.ts';

export const inbox: Messages['inbox'] = {
  listInbox: {
    title: 'Versiegelte Meldungen',
    waiting:
      '{reports, plural, =0 {Nichts wartet. Was Beschäftigte senden, öffnet nur Ihr Schlüssel.} one {# Meldung wartet. Nur Ihr Schlüssel öffnet sie.} other {# Meldungen warten. Nur Ihr Schlüssel öffnet sie.}}',
    notListed: 'Die Meldungen konnten nicht aufgelistet werden.',
    notListedSafe: 'Sie liegen weiterhin versiegelt im Eingangsordner. Es wurde nichts geändert.',
    none: 'Es ist keine Meldung eingegangen',
    howTheyCome:
      'Beschäftigte melden von der Seite zum Entsperren aus, ohne Passphrase. Was sie schreiben, wird sofort für Ihren Schlüssel versiegelt.',
    notABreach: 'Keine Datenpanne',
    counted:
      '{reports, plural, one {# Meldung, wartende zuerst, davon die älteste zuerst} other {# Meldungen, wartende zuerst, davon die älteste zuerst}}',
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
  statuses: {
    new: 'Neu',
    unreadable: 'Nicht lesbar',
    breach: 'Datenpanne',
    dismissed: 'Keine Datenpanne',
  },
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
    noHours: 'Noch laufen keine 72 Stunden.',
    hoursEnd: 'Die 72 Stunden enden am {at}.',
    make: 'Als Datenpanne erfassen',
  },
  dismissReport: {
    title: 'Es ist keine Datenpanne',
    why: 'Warum nicht',
    means: 'Bei einer Prüfung wird dies gelesen, ohne dass Sie dabei sind. Die Meldung bleibt im Register.',
    keep: 'Als „keine Datenpanne“ ablegen',
  },
  dismissReports: {
    title: '{reports, plural, one {# Meldung: keine Datenpanne} other {# Meldungen: keine Datenpanne}}',
    looking: 'Wird durchgesehen',
    keep: '{reports, plural, one {# als „keine Datenpanne“ ablegen} other {# als „keine Datenpanne“ ablegen}}',
    lookAtLeft: 'Ansehen, was bleibt',
    why: 'Warum nicht',
    means:
      'Bei einer Prüfung wird dies gelesen, ohne dass Sie dabei sind. Jede Meldung bleibt mit dieser Begründung im Register, und jede kann später noch zur Datenpanne werden.',
    whyMissing: 'Schreiben Sie, warum es keine Datenpannen sind.',
    progress: '{done, number} von {all, number}',
    kept: '{reports, plural, one {# Meldung als „keine Datenpanne“ abgelegt. Die Begründung steht dabei.} other {# Meldungen als „keine Datenpanne“ abgelegt. Die Begründung steht bei jeder.}}',
    keptSoFar:
      '{reports, plural, one {Bisher # Meldung abgelegt. {failure}} other {Bisher # Meldungen abgelegt. {failure}}}',
    keptSome:
      '{reports, plural, one {# Meldung als „keine Datenpanne“ abgelegt.} other {# Meldungen als „keine Datenpanne“ abgelegt.}} {left, plural, one {# bleibt, wo sie ist: {reasons}} other {# bleiben, wo sie sind: {reasons}}}',
  },
};
