import { plural, pluralCategory, type WorkingWords } from './words.ts';

const rules = pluralCategory('ro');

const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
];

export const ro: WorkingWords = {
  longMonths: months,
  dateMonths: months,
  weekdays: ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'],
  day: (dayOfMonth, month) => `${dayOfMonth} ${month}`,
  length: (count, unit) =>
    plural(
      rules,
      count,
      {
        months: { one: '# lună', few: '# luni', other: '# de luni' },
        days: { one: '# zi', few: '# zile', other: '# de zile' },
        'working-days': { one: '# zi lucrătoare', few: '# zile lucrătoare', other: '# de zile lucrătoare' },
        hours: { one: '# oră', few: '# ore', other: '# de ore' },
      }[unit],
    ),
  rights: {
    access: 'acces',
    rectification: 'rectificare',
    erasure: 'ștergere',
    restriction: 'restricționare',
    portability: 'portabilitate',
    objection: 'opoziție',
    'automated-decision': 'decizii automatizate',
    complaint: 'plângere',
  },
  calendars: {
    weekends: 'numai sfârșiturile de săptămână',
    'GB-ENG': 'Anglia și Țara Galilor',
    'GB-WLS': 'Anglia și Țara Galilor',
    'GB-SCT': 'Scoția',
    'GB-NIR': 'Irlanda de Nord',
  },

  received: 'Primită',
  startsThatDay: 'Termenul începe în acea zi, chiar dacă este sfârșit de săptămână sau sărbătoare.',
  startsLater: 'Cererea a sosit. Termenul începe mai târziu.',
  rightsAdded: (rights) => `Adăugat: ${rights}`,
  addedStartsThatDay: 'În acea zi s-a cerut și acest lucru. Are un termen propriu, care începe atunci.',
  addedStartsLater: 'În acea zi s-a cerut și acest lucru. Are un termen propriu, care începe mai târziu.',
  ended: (kind) =>
    ({
      identity: 'Identitate confirmată',
      fee: 'Taxă plătită',
      clarification: 'Clarificare primită',
      withdrawal: 'Cerere depusă din nou',
    })[kind],
  waited: (kind, asked, answered) =>
    ({
      identity: `Dovada identității: cerută la ${asked}, primită la ${answered}.`,
      fee: `Taxa: cerută la ${asked}, plătită la ${answered}.`,
      clarification: `Clarificarea: cerută la ${asked}, primită la ${answered}.`,
      withdrawal: `Cererea: retrasă la ${asked}, depusă din nou la ${answered}.`,
    })[kind],
  waitingStill: (kind, asked) =>
    ({
      identity: `Dovada identității: cerută la ${asked}, încă neprimită.`,
      fee: `Taxa: cerută la ${asked}, încă neplătită.`,
      clarification: `Clarificarea: cerută la ${asked}, încă fără răspuns.`,
      withdrawal: `Cererea: retrasă la ${asked}.`,
    })[kind],
  clockStartsThen: 'Termenul începe în acea zi.',

  plus: (length) => `+ ${length}`,
  sameDateNumber: 'Ziua cu același număr, cu atâtea luni mai târziu.',
  everyDayCounts: 'Se socotesc toate zilele, inclusiv sfârșiturile de săptămână și sărbătorile.',
  workingDaysOnly: 'Nu se socotesc sfârșiturile de săptămână și sărbătorile.',
  clipped: (month, dayOfMonth) => `Luna ${month} nu are ziua de ${dayOfMonth}, deci se socotește ultima ei zi.`,
  extended: (from, reason) => `Termen prelungit; cel inițial era de ${from}. Motiv: ${reason}.`,
  reasons: { complexity: 'complexitatea cererii', number: 'numărul de cereri' },
  namedDate: 'Dată nouă anunțată',
  namedDateBecause: 'Înștiințarea arată ziua până la care răspundeți.',

  pausedDays: (days) =>
    plural(rules, days, {
      one: '+ # zi de suspendare',
      few: '+ # zile de suspendare',
      other: '+ # de zile de suspendare',
    }),
  bothDaysLeftOut: 'Nu se socotesc nici ziua întrebării, nici ziua răspunsului.',
  answerDayCounts: 'Ziua răspunsului se socotește din nou.',
  overlapOnce: 'Zilele care se suprapun se scad o singură dată.',
  onlyAfterStart: (start) => `Se adaugă numai zilele de la ${start}, când a început termenul.`,
  stands: 'Termen suspendat',
  standsUntilAnswer: 'Termenul este suspendat până la sosirea răspunsului.',
  notStarted: 'Termen neînceput',
  startsOnAnswer: 'Termenul va începe în ziua în care sosește răspunsul.',

  moved: 'Mutat într-o zi lucrătoare',
  movedBecause: (skipped, calendar) => `${skipped.join('. ')}. Calendar: ${calendar}.`,
  skippedDay: (day, weekday, reason, name) => {
    if (reason === 'weekend') return `Ziua de ${day} este ${weekday}`;
    const named = name === undefined || name === '' ? '' : ` (${name})`;
    return reason === 'holiday'
      ? `Ziua de ${day} este sărbătoare legală${named}`
      : `Ziua de ${day} este zi de închidere la dumneavoastră${named}`;
  },

  silence: {
    notStarted: (kind) =>
      `Termenul nu începe cât timp nu sosește nimic, iar regula nu numește o zi în care cererea se închide de la sine. ${awaited[kind]} Reveniți cu întrebarea; dacă nu sosește niciodată, refuzați motivat și informați despre posibilitatea de a depune o plângere și de a introduce o cale de atac judiciară.`,
    stands: (kind) =>
      `Termenul rămâne suspendat cât timp nu sosește nimic, iar regula nu numește o zi în care cererea se închide de la sine. ${awaited[kind]} Reveniți cu întrebarea și răspundeți la ce se poate deja.`,
    runs: (by) => `Termenul nu așteaptă. Răspundeți până la ${by} sau spuneți până atunci de ce nu puteți.`,
  },

  houseRule: (length) => `Regulă internă: + ${length}`,
  houseRuleBecause: (from) =>
    from === 'received'
      ? 'Ținta dumneavoastră, socotită din ziua primirii. Nu înlocuiește niciodată termenul legal.'
      : 'Ținta dumneavoastră, socotită din ziua confirmării identității. Nu înlocuiește niciodată termenul legal.',
  houseCitation: 'Regula dumneavoastră internă',

  confirmReceipt: 'Confirmați primirea',
  confirmReceiptBecause: (length) => `Termen: ${length} după ziua primirii.`,
  acknowledgeComplaint: 'Confirmați primirea plângerii',
  acknowledgeComplaintBecause: (length) => `Termen: ${length}. Ziua primirii este ziua 1.`,

  aware: 'Luare la cunoștință',
  awareBecause: (zone) => `Termenul începe în acel moment. Fus orar: ${zone}.`,
  hoursBecause: (laterReading) =>
    `Ore scurse: nopțile, sfârșiturile de săptămână și sărbătorile se socotesc. Fără ora evenimentului s-ar ajunge la ${laterReading}; acesta este termenul strict.`,

  clockStarts: 'Începutul termenului',
  elapsedHours: 'Ore scurse: nopțile, sfârșiturile de săptămână și sărbătorile se socotesc.',
  wholeDays: (laterReading) => `Socotind zile întregi s-ar ajunge la ${laterReading}; acesta este termenul strict.`,
  latest: (length) => `Cel târziu ${length} de la luarea la cunoștință`,
  latestBecause: (aware) => `Acest termen se încheie primul. Luare la cunoștință: ${aware}.`,
  latestLapsed: (length) =>
    `Clasificarea s-a făcut la mai mult de ${length} de la luarea la cunoștință, deci se socotesc doar orele de la clasificare.`,
  noonBecause:
    'Termenul cade la sfârșit de săptămână sau de sărbătoare; raportul se poate transmite până la prânzul următoarei zile lucrătoare.',

  warnings: {
    clockStands: (since, kind) =>
      `Termenul este suspendat din ${since}. ${awaited[kind]} Întrebați din nou dacă durează mult.`,
    notStarted: (since, kind) => `Termenul nu a început. Așteptați din ${since}. ${awaited[kind]}`,
    pauseNotRecognised: (kind) => `În această lege termenul nu așteaptă ${things[kind]}. El curge mai departe.`,
    pauseAccessOnly: (rights) =>
      `Așteptarea clarificării suspendă termenul numai pentru acces. El curge mai departe pentru: ${rights}.`,
    pauseTooLate: (kind, asked) =>
      `${asking[kind]} la ${asked}, când timpul socotit trecuse deja. Acest lucru nu mută data.`,
    feeWaived: (on) => `S-a renunțat la taxă la ${on}, deci așteptarea ei nu mută data.`,
    extensionNotAvailable: (on) => `Această lege nu prevede prelungirea. Înștiințarea din ${on} nu mută data.`,
    extensionTooLate: (on, by) =>
      `Înștiințarea de prelungire din ${on} a fost trimisă după ${by}, ultima zi pentru ea. Nu se socotește.`,
    extensionWithoutReason: (on, accepted) =>
      accepted === undefined
        ? `Înștiințarea de prelungire din ${on} nu arată niciun motiv. Nu se socotește până nu notați unul.`
        : `Înștiințarea de prelungire din ${on} nu arată niciun motiv admis de această lege. Nu se socotește până nu notați unul: ${accepted}.`,
    extensionWithoutDate: (on) =>
      `Înștiințarea de prelungire din ${on} nu arată o dată ulterioară. Nu se socotește până nu notați una.`,
    extensionRepeated: (on) => `Termenul era deja prelungit. Înștiințarea din ${on} nu adaugă nimic.`,
    houseRuleLate: (target, limit) =>
      `Ținta internă, ${target}, este după termenul legal, ${limit}. Respectați termenul legal.`,
    noWeekendRule: (skipped, before) =>
      `${skipped}. Această lege nu spune că data se mută, deci răspundeți până la ${before}.`,
    ownClosedDay: (skipped) =>
      `${skipped}. Data a fost mutată după ea, iar legea s-ar putea să nu admită: ea numește numai sărbătorile legale.`,
    noComplaintLimit:
      'Docket nu cunoaște un termen fix pentru o plângere la acea dată. Confirmați primirea și răspundeți fără întârzieri nejustificate.',
    answeredLate: (on, due) => `Răspuns dat la ${on}, după ultima zi, ${due}.`,
    awarenessAmbiguous:
      'Acea oră locală a fost de două ori, fiindcă ceasurile au fost date înapoi. Docket socotește de la prima.',
    noonRelief: (noon) =>
      `Termenul cade la sfârșit de săptămână sau de sărbătoare. Dacă această înlesnire nu vă exclude, ca pe instituțiile de credit și pe entitățile NIS2 la primele două rapoarte, se poate transmite până la ${noon}.`,
    noAgreedHours:
      'Această obligație nu prevede un termen în ore: înștiințați operatorul fără întârzieri nejustificate. Dacă îl prevede contractul, indicați-l.',
  },
};

const awaited = {
  identity: 'Lipsește dovada identității.',
  fee: 'Lipsește plata taxei.',
  clarification: 'Lipsește clarificarea.',
  withdrawal: 'Cererea a fost retrasă.',
};

const things = {
  identity: 'dovada identității',
  fee: 'plata taxei',
  clarification: 'clarificarea',
  withdrawal: 'o cerere retrasă',
};

const asking = {
  identity: 'Ați cerut dovada identității',
  fee: 'Ați cerut taxa',
  clarification: 'Ați cerut clarificarea',
  withdrawal: 'Cererea a fost retrasă',
};
