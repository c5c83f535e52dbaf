import type { Messages } from '../words.ts';

export const deadlines: Messages['deadlines'] = {
  nothingToCount:
    'Nichts sagt, was zu berechnen ist. Geben Sie die Ereignisse eines Antrags, einer Beschwerde oder einer Datenpanne an.',
  houseRuleDays: 'Geben Sie der Hausregel eine ganze Zahl von Tagen, von 1 bis 365.',
  identityPause: 'Geben Sie an, was das Warten auf den Identitätsnachweis bewirkt: pause oder restart.',
  language: 'In dieser Sprache hat Docket keine Worte. Verwenden Sie eine von: {codes}.',
  law: 'Docket kennt {known, select, yes {das Recht „{given}“} other {dieses Recht}} nicht. Verwenden Sie eines von: {codes}.',
  lawTooEarly: 'Docket rechnet nach {law} ab {from}. Prüfen Sie das Datum, oder wählen Sie das Recht, das damals galt.',
  date: {
    none: '{known, select, yes {„{given}“ ist kein Datum.} other {Das ist kein Datum.}} Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-11-25.',
    outside:
      '{given} liegt außerhalb der Jahre, für die Docket rechnet. Verwenden Sie ein Datum von {first}-01-01 bis {last}-12-31.',
    noSuchMonth: '{given} gibt es nicht. Die Monate gehen von 01 bis 12.',
    noSuchDay: '{given} gibt es nicht. Dieser Monat endet am {last}.',
  },
  moment: {
    none: '{known, select, yes {„{given}“ ist kein Zeitpunkt, den es gibt.} other {Das ist kein Zeitpunkt, den es gibt.}} Schreiben Sie ihn mit seinem Abstand zur Weltzeit, etwa 2026-03-04T14:30:00+01:00, oder als Ortszeit, etwa 2026-03-04T14:30.',
    outside:
      '{given} liegt außerhalb der Jahre, für die Docket rechnet. Verwenden Sie einen Zeitpunkt von {first} bis {last}.',
    skipped:
      '{given} gab es in {zone} nicht: Die Uhren wurden darüber hinweg vorgestellt. Verwenden Sie {earlier} oder {later}.',
    noZone:
      '{known, select, yes {Die Zeitzone „{given}“ gibt es nicht.} other {Diese Zeitzone gibt es nicht.}} Verwenden Sie einen Namen wie Europe/Berlin oder Europe/Paris.',
  },
  calendar: {
    none: 'Nennen Sie einen Kalender: weekends oder ein Land oder eine Region wie GB-ENG, IE, RO oder FR.',
    unknown:
      'Docket kennt {known, select, yes {den Kalender „{given}“} other {diesen Kalender}} nicht. Verwenden Sie weekends oder ein Land oder eine Region wie GB-ENG, GB-SCT, GB-NIR, IE, RO, FR oder DE-BY.',
    unitedKingdom:
      'Die gesetzlichen Feiertage sind im Vereinigten Königreich nicht überall dieselben. Verwenden Sie GB-ENG, GB-WLS, GB-SCT oder GB-NIR statt GB.',
  },
  event: {
    unknown:
      'Docket kennt {known, select, yes {das Ereignis „{given}“} other {dieses Ereignis}} nicht. Verwenden Sie eines von: {codes}.',
    beforeReceipt:
      '{on} liegt vor dem Tag des Eingangs ({received}). Verwenden Sie diesen Tag oder einen späteren, oder berichtigen Sie den Tag des Eingangs.',
    afterEnd: 'Am {ended} endete der Vorgang. Erfassen Sie, was danach beantragt wird, als eigenen Antrag.',
    secondReceipt: 'Ein Vorgang hat einen Tag des Eingangs, und dies ist der zweite. Behalten Sie den richtigen.',
    noReceipt: 'Kein Ereignis sagt, wann der Antrag eingegangen ist. Fügen Sie eines vom Typ received hinzu.',
    untilBeforeNotice:
      '{until} liegt vor der Mitteilung ({on}). Verwenden Sie das neue Datum, das die Mitteilung nennt.',
    endsNothing:
      '„{event}“ am {on} beendet ein Warten, das nicht begonnen hat. Fügen Sie „{beginning}“ an diesem Tag oder davor hinzu, oder lassen Sie dieses Ereignis weg.',
    names: {
      'identity-requested': 'Identitätsnachweis verlangt',
      'identity-confirmed': 'Identität bestätigt',
      'fee-requested': 'Entgelt verlangt',
      'fee-paid': 'Entgelt bezahlt',
      'fee-waived': 'Auf das Entgelt verzichtet',
      'clarification-requested': 'Um Klärung gebeten',
      'clarification-received': 'Klärung erhalten',
      withdrawn: 'Antrag zurückgezogen',
      revived: 'Antrag erneut gestellt',
    },
  },
  right: {
    none: 'Nennen Sie mindestens ein Recht: {codes}.',
    twice: 'Dieses Recht gehört schon zum Vorgang: {right}. Fügen Sie nur Rechte hinzu, die noch nicht dazugehören.',
    twiceOn:
      'Am {on} gehört dieses Recht schon zum Vorgang: {right}. Fügen Sie nur Rechte hinzu, die noch nicht dazugehören.',
    names: {
      access: 'Auskunft',
      rectification: 'Berichtigung',
      erasure: 'Löschung',
      restriction: 'Einschränkung',
      portability: 'Datenübertragbarkeit',
      objection: 'Widerspruch',
      'automated-decision': 'automatisierte Entscheidung',
      complaint: 'Beschwerde',
    },
  },
  furtherClock: {
    noName: 'Nennen Sie den Vertrag oder was er verlangt. Ein Gesetz hat seinen eigenen Namen.',
    hoursOfLaw: 'Dieses Recht bestimmt die Dauer selbst. Lassen Sie die Stunden weg.',
    hoursOfContract: 'Geben Sie die Stunden an, die der Vertrag nennt: eine Zahl von 0,25 bis 8784.',
    startsBeforeAware:
      'Ein Vorfall wird eingestuft, nachdem er Ihnen bekannt geworden ist. Geben Sie für das Bekanntwerden einen Zeitpunkt an, der nicht später liegt.',
    noNoon: 'Diese Regel kennt keinen Aufschub bis 12 Uhr. Lassen Sie ihn weg.',
  },
};
