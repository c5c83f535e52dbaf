import { plural, pluralCategory, type WorkingWords } from './words.ts';

const rules = pluralCategory('de');

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

export const de: WorkingWords = {
  longMonths: months,
  dateMonths: months,
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  day: (dayOfMonth, month) => `${dayOfMonth}. ${month}`,
  length: (count, unit) =>
    plural(
      rules,
      count,
      {
        months: { one: '# Monat', other: '# Monate' },
        days: { one: '# Tag', other: '# Tage' },
        'working-days': { one: '# Arbeitstag', other: '# Arbeitstage' },
        hours: { one: '# Stunde', other: '# Stunden' },
      }[unit],
    ),
  rights: {
    access: 'Auskunft',
    rectification: 'Berichtigung',
    erasure: 'Löschung',
    restriction: 'Einschränkung',
    portability: 'Datenübertragbarkeit',
    objection: 'Widerspruch',
    'automated-decision': 'automatisierte Entscheidungen',
    complaint: 'Beschwerde',
  },
  calendars: {
    weekends: 'nur Wochenenden',
    'GB-ENG': 'England und Wales',
    'GB-WLS': 'England und Wales',
    'GB-SCT': 'Schottland',
    'GB-NIR': 'Nordirland',
  },

  received: 'Eingegangen',
  startsThatDay: 'Die Frist beginnt an diesem Tag, auch an einem Wochenende oder Feiertag.',
  startsLater: 'Der Antrag ist eingegangen. Die Frist beginnt später.',
  rightsAdded: (rights) => `Hinzugekommen: ${rights}`,
  addedStartsThatDay: 'An diesem Tag kam dies hinzu. Dafür läuft eine eigene Frist, die an diesem Tag beginnt.',
  addedStartsLater: 'An diesem Tag kam dies hinzu. Dafür läuft eine eigene Frist, die später beginnt.',
  ended: (kind) =>
    ({
      identity: 'Identität bestätigt',
      fee: 'Entgelt bezahlt',
      clarification: 'Geklärt',
      withdrawal: 'Erneut gestellt',
    })[kind],
  waited: (kind, asked, answered) =>
    ({
      identity: `Identitätsnachweis am ${asked} verlangt, am ${answered} erhalten.`,
      fee: `Entgelt am ${asked} verlangt, am ${answered} bezahlt.`,
      clarification: `Am ${asked} um Klärung gebeten, am ${answered} beantwortet.`,
      withdrawal: `Am ${asked} zurückgezogen, am ${answered} erneut gestellt.`,
    })[kind],
  waitingStill: (kind, asked) =>
    ({
      identity: `Identitätsnachweis am ${asked} verlangt, noch nicht erhalten.`,
      fee: `Entgelt am ${asked} verlangt, noch nicht bezahlt.`,
      clarification: `Am ${asked} um Klärung gebeten, noch keine Antwort.`,
      withdrawal: `Am ${asked} zurückgezogen.`,
    })[kind],
  clockStartsThen: 'Die Frist beginnt an diesem Tag.',

  plus: (length) => `+ ${length}`,
  sameDateNumber: 'Derselbe Tag im Zielmonat.',
  everyDayCounts: 'Jeder Tag zählt, auch Wochenenden und Feiertage.',
  workingDaysOnly: 'Wochenenden und Feiertage zählen nicht.',
  clipped: (month, dayOfMonth) => `Der ${month} hat keinen ${dayOfMonth}., daher gilt sein letzter Tag.`,
  extended: (from, reason) => `Verlängert, ursprünglich ${from}. Grund: ${reason}.`,
  reasons: { complexity: 'Komplexität des Antrags', number: 'Anzahl der Anträge' },
  namedDate: 'Neues Datum genannt',
  namedDateBecause: 'Die Mitteilung nennt den Tag, bis zu dem Sie antworten.',

  pausedDays: (days) =>
    plural(rules, days, { one: '+ # Tag, an dem die Frist ruhte', other: '+ # Tage, an denen die Frist ruhte' }),
  bothDaysLeftOut: 'Der Tag der Anfrage und der Tag der Antwort zählen nicht mit.',
  answerDayCounts: 'Der Tag der Antwort zählt wieder mit.',
  overlapOnce: 'Tage, die sich überschneiden, werden einmal abgezogen.',
  onlyAfterStart: (start) => `Hinzugerechnet werden nur Tage ab dem ${start}, dem Beginn der Frist.`,
  stands: 'Frist ruht',
  standsUntilAnswer: 'Die Frist ruht, bis die Antwort eingeht.',
  notStarted: 'Frist nicht begonnen',
  startsOnAnswer: 'Die Frist beginnt an dem Tag, an dem das eingeht.',

  moved: 'Auf einen Arbeitstag verschoben',
  movedBecause: (skipped, calendar) => `${skipped.join('. ')}. Kalender: ${calendar}.`,
  skippedDay: (day, weekday, reason, name) => {
    if (reason === 'weekend') return `Der ${day} ist ein ${weekday}`;
    const named = name === undefined || name === '' ? '' : ` (${name})`;
    return reason === 'holiday'
      ? `Der ${day} ist ein gesetzlicher Feiertag${named}`
      : `Am ${day} haben Sie geschlossen${named}`;
  },

  silence: {
    notStarted: (kind) =>
      `Die Frist beginnt nicht, solange nichts eingeht, und diese Regel nennt keinen Tag, an dem sich der Antrag von selbst erledigt. ${awaited[kind]} Fragen Sie nach; bleibt es dabei, lehnen Sie mit Gründen ab und weisen Sie auf die Möglichkeit der Beschwerde hin.`,
    stands: (kind) =>
      `Die Frist ruht, solange das dauert, und diese Regel nennt keinen Tag, an dem sich der Antrag von selbst erledigt. ${awaited[kind]} Fragen Sie nach, und beantworten Sie schon, was möglich ist.`,
    runs: (by) =>
      `Die Frist wartet darauf nicht. Antworten Sie bis zum ${by}, oder teilen Sie bis dahin mit, warum Sie es nicht können.`,
  },

  houseRule: (length) => `Hausregel: + ${length}`,
  houseRuleBecause: (from) =>
    from === 'received'
      ? 'Ihr eigenes Ziel, gerechnet ab dem Tag des Eingangs. Es ersetzt nie die gesetzliche Frist.'
      : 'Ihr eigenes Ziel, gerechnet ab dem Tag der Identitätsbestätigung. Es ersetzt nie die gesetzliche Frist.',
  houseCitation: 'Ihre Hausregel',

  confirmReceipt: 'Eingang bestätigen',
  confirmReceiptBecause: (length) => `Spätester Tag: Eingang + ${length}. Der Tag des Eingangs zählt nicht mit.`,
  acknowledgeComplaint: 'Beschwerde bestätigen',
  acknowledgeComplaintBecause: (length) => `Frist: ${length}. Der Tag des Eingangs ist Tag 1.`,

  aware: 'Bekannt geworden',
  awareBecause: (zone) => `Die Frist beginnt in diesem Augenblick. Zeitzone: ${zone}.`,
  hoursBecause: (laterReading) =>
    `Verstrichene Stunden: Nächte, Wochenenden und Feiertage zählen. Ohne die Stunde des Ereignisses ergäbe sich ${laterReading}; dies ist die strenge Frist.`,

  clockStarts: 'Beginn der Frist',
  elapsedHours: 'Verstrichene Stunden: Nächte, Wochenenden und Feiertage zählen.',
  wholeDays: (laterReading) => `In ganzen Tagen gerechnet ergäbe sich ${laterReading}; dies ist die strenge Frist.`,
  latest: (length) => `Spätestens ${length} nach Kenntnis`,
  latestBecause: (aware) => `Diese Frist endet zuerst. Bekannt geworden: ${aware}.`,
  latestLapsed: (length) =>
    `Die Einstufung kam mehr als ${length} nach der Kenntnis, daher zählen nur die Stunden ab der Einstufung.`,
  noonBecause:
    'Die Frist endet an einem Wochenende oder Feiertag; die Meldung darf bis 12.00 Uhr des nächsten Arbeitstages erfolgen.',

  warnings: {
    clockStands: (since, kind) =>
      `Die Frist ruht seit dem ${since}. ${awaited[kind]} Fragen Sie nach, wenn es lange dauert.`,
    notStarted: (since, kind) => `Die Frist hat nicht begonnen. Sie warten seit dem ${since}. ${awaited[kind]}`,
    pauseNotRecognised: (kind) => `Nach diesem Recht wartet die Frist nicht auf ${things[kind]}. Sie läuft weiter.`,
    pauseAccessOnly: (rights) =>
      `Das Warten auf Klärung lässt nur die Frist für die Auskunft ruhen. Sie läuft weiter für: ${rights}.`,
    pauseTooLate: (kind, asked) =>
      `${asking[kind]} am ${asked}, als die gerechnete Zeit schon abgelaufen war. Das verschiebt das Datum nicht.`,
    feeWaived: (on) => `Auf das Entgelt wurde am ${on} verzichtet; das Warten darauf verschiebt das Datum nicht.`,
    extensionNotAvailable: (on) =>
      `Dieses Recht kennt keine Verlängerung. Die Mitteilung vom ${on} verschiebt das Datum nicht.`,
    extensionTooLate: (on, by) =>
      `Die Mitteilung der Verlängerung vom ${on} kam nach dem ${by}, dem letzten Tag dafür. Sie zählt nicht.`,
    extensionWithoutReason: (on, accepted) =>
      accepted === undefined
        ? `Die Mitteilung der Verlängerung vom ${on} nennt keinen Grund. Sie zählt erst, wenn Sie einen eintragen.`
        : `Die Mitteilung der Verlängerung vom ${on} nennt keinen Grund, den dieses Recht zulässt. Sie zählt erst, wenn Sie einen eintragen: ${accepted}.`,
    extensionWithoutDate: (on) =>
      `Die Mitteilung der Verlängerung vom ${on} nennt kein späteres Datum. Sie zählt erst, wenn Sie eines eintragen.`,
    extensionRepeated: (on) => `Die Frist wurde bereits verlängert. Die Mitteilung vom ${on} ändert nichts.`,
    houseRuleLate: (target, limit) =>
      `Ihr Hausziel, der ${target}, liegt nach der gesetzlichen Frist, dem ${limit}. Halten Sie die gesetzliche Frist ein.`,
    noWeekendRule: (skipped, before) =>
      `${skipped}. Dieses Recht sagt nicht, dass sich das Datum verschiebt; antworten Sie bis zum ${before}.`,
    ownClosedDay: (skipped) =>
      `${skipped}. Das Datum wurde darüber hinaus verschoben; das Recht sieht das womöglich nicht vor, denn es nennt nur gesetzliche Feiertage.`,
    noComplaintLimit:
      'Docket kennt für eine Beschwerde an diesem Tag keine feste Frist. Bestätigen und beantworten Sie sie unverzüglich.',
    answeredLate: (on, due) => `Am ${on} beantwortet, nach dem letzten Tag, dem ${due}.`,
    awarenessAmbiguous:
      'Diese Ortszeit gab es zweimal, weil die Uhren zurückgestellt wurden. Docket rechnet ab dem ersten Mal.',
    noonRelief: (noon) =>
      `Die Frist endet an einem Wochenende oder Feiertag. Gehören Sie nicht zu den ausgenommenen Stellen, etwa Kreditinstitute und NIS-2-Einrichtungen bei den ersten beiden Meldungen, genügt ${noon}.`,
    noAgreedHours:
      'Diese Pflicht nennt keine Stunden: Melden Sie es dem Verantwortlichen unverzüglich. Nennt Ihr Vertrag Stunden, geben Sie sie an.',
  },
};

const awaited = {
  identity: 'Der Identitätsnachweis fehlt noch.',
  fee: 'Das Entgelt ist noch nicht bezahlt.',
  clarification: 'Die Klärung steht noch aus.',
  withdrawal: 'Der Antrag wurde zurückgezogen.',
};

const things = {
  identity: 'den Identitätsnachweis',
  fee: 'das Entgelt',
  clarification: 'die Klärung',
  withdrawal: 'einen zurückgezogenen Antrag',
};

const asking = {
  identity: 'Sie verlangten den Identitätsnachweis',
  fee: 'Sie verlangten das Entgelt',
  clarification: 'Sie baten um Klärung',
  withdrawal: 'Der Antrag wurde zurückgezogen',
};
