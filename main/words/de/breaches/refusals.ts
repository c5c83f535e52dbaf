import type { Messages } from '../../words.ts';

export const refusals: Messages['breaches']['refusals'] = {
  whyWithdrawn: 'Schreiben Sie, warum diese Meldung nicht zählt.',
  whyOpenedAgain: 'Schreiben Sie, warum die Datenpanne wieder geöffnet wird.',
  closed: '{reference} ist abgeschlossen und kann nur gelesen werden. Es wurde nichts geändert.',
  open: '{reference} ist offen. Es wurde nichts geändert.',
  awareness: {
    later: 'Das liegt in der Zukunft (jetzt: {now}). Geben Sie den Zeitpunkt des Bekanntwerdens ein.',
    longAgo:
      '{years, plural, one {Das liegt mehr als # Jahr zurück. Prüfen Sie das Jahr.} other {Das liegt mehr als # Jahre zurück. Prüfen Sie das Jahr.}}',
    afterNotice: 'Die erste Meldung ging am {sent} hinaus. Spätestens da war Ihnen die Datenpanne bekannt.',
    whyMoved:
      'Schreiben Sie, warum sich der Zeitpunkt des Bekanntwerdens ändert. Die 72 Stunden verschieben sich mit, und beide Zeitpunkte bleiben in der Historie.',
    settled:
      'Der Zeitpunkt des Bekanntwerdens ist festgelegt. Bearbeiten Sie den Sachverhalt, um ihn mit einem Grund zu ändern.',
    beforeSuspicion:
      'Sie haben am {from} mit der Klärung begonnen. Früher kann die Datenpanne nicht bekannt geworden sein. War es doch so, berichtigen Sie es danach im Sachverhalt.',
  },
  decision: {
    nothing: 'Wählen Sie zuerst, wer es erfahren soll. Es wurde nichts geändert.',
    noticeWent:
      'Am {sent} ging eine Meldung an {authority}. War sie nicht nötig, sagen Sie das in einer Folgemeldung: Die Entscheidung bleibt.',
  },
  notice: {
    notAware:
      'Noch ist Ihnen keine Datenpanne bekannt geworden. Legen Sie zuerst den Zeitpunkt des Bekanntwerdens fest.',
    closingLeavesNothing:
      'Nach einer Abschlussmeldung steht nichts mehr aus. Tragen Sie sie als Folgemeldung ein, oder lassen Sie dieses Feld leer.',
    later: 'Das liegt in der Zukunft (jetzt: {now}). Tragen Sie eine Meldung ein, sobald sie hinausgegangen ist.',
    beforeAware: 'Das liegt vor dem Bekanntwerden ({aware}).',
    firstRecorded:
      'Die erste Meldung ist bereits eingetragen. Tragen Sie diese als Folgemeldung ein: Eine Berichtigung ist eine neue Meldung.',
    beforeLast: 'Meldung {phase} ging am {sent} hinaus. Eine spätere kann nicht davor hinausgegangen sein.',
    decidedNotTo:
      'Sie haben entschieden: keine Meldung an {authority}. Ändern Sie zuerst die Entscheidung, und tragen Sie dann die Meldung ein.',
    noFirst: 'Noch ist keine erste Meldung eingetragen. Tragen Sie zuerst diese ein.',
    late: 'Diese Meldung ging {time} nach Ablauf der 72 Stunden hinaus. Schreiben Sie den Grund der Verzögerung auf (Art. 33 Abs. 1).',
    notLast: 'Meldung {phase} kam nach dieser. Nehmen Sie zuerst jene zurück.',
  },
  clock: {
    tooMany:
      '{most, plural, one {Zu einer Datenpanne gehört höchstens # weitere Frist. Entfernen Sie zuerst einige.} other {Zu einer Datenpanne gehören höchstens # weitere Fristen. Entfernen Sie zuerst einige.}}',
    startsLater: 'Das liegt in der Zukunft (jetzt: {now}). Fügen Sie eine Frist hinzu, sobald sie läuft.',
    waitsFor: 'Diese Frist beginnt mit „{clock}“. Tragen Sie zuerst jene als erfüllt ein.',
    waits: 'Diese Frist beginnt mit der Meldung davor. Tragen Sie zuerst jene als erfüllt ein.',
    metLater: 'Das liegt in der Zukunft (jetzt: {now}). Tragen Sie es ein, sobald es geschehen ist.',
    metBeforeStart: 'Das liegt vor dem Beginn der Frist ({start}).',
    late: 'Das geschah {time} nach dem Fristende. Schreiben Sie den Grund der Verzögerung auf.',
    followerMet: '„{clock}“ folgt darauf und ist als erfüllt eingetragen. Nehmen Sie zuerst das zurück.',
    followerWent: '„{clock}“ folgt darauf und ging am {sent} hinaus.',
    followerWaits: '„{clock}“ beginnt mit dieser. Entfernen Sie zuerst jene. Es wurde nichts geändert.',
  },
  closing: {
    clocksOpen:
      'Weitere Fristen sind offen: {clocks}. Tragen Sie ein, wann jede erfüllt wurde, oder entfernen Sie sie.',
    outstanding:
      'Nach Meldung {phase} steht noch etwas aus (Art. 33 Abs. 4). Tragen Sie die Meldung ein, die es nachgereicht hat, oder eine Abschlussmeldung.',
    suspicion:
      'Klären Sie zuerst, ob es eine Datenpanne ist: Legen Sie den Zeitpunkt des Bekanntwerdens fest, oder entscheiden Sie sich gegen eine Meldung an {authority}, und schreiben Sie, warum es keine ist.',
    gaps: 'Die Dokumentation ist nicht vollständig. Es fehlt: {missing}.',
    noNotice:
      'Sie haben sich für eine Meldung an {authority} entschieden, und keine ist eingetragen. Tragen Sie die erste Meldung ein, und schließen Sie dann ab.',
  },
};

export const gaps: Messages['breaches']['gaps'] = {
  facts: 'der Sachverhalt',
  awareness: 'der Nachweis des Bekanntwerdens',
  effects: 'die Auswirkungen',
  measures: 'die ergriffenen Maßnahmen',
  severity: 'die Schwere',
  authority: 'die begründete Entscheidung über die Meldung an {authority}',
  people: 'die begründete Entscheidung über die Benachrichtigung der Betroffenen',
  delay: 'der Grund der Verzögerung',
};
