import type { Messages } from '../words.ts';

export const deadlines: Messages['deadlines'] = {
  nothingToCount: 'Nimic nu arată ce trebuie calculat. Dați evenimentele unei cereri, o plângere sau o încălcare.',
  houseRuleDays: 'Dați regulii interne un număr întreg de zile, de la 1 la 365.',
  identityPause: 'Spuneți cum se interpretează așteptarea dovezii identității: pause sau restart.',
  language: 'Docket nu are cuvinte în această limbă. Folosiți una dintre: {codes}.',
  law: 'Docket nu cunoaște {known, select, yes {legea „{given}”} other {această lege}}. Folosiți una dintre: {codes}.',
  lawTooEarly:
    'Docket calculează după {law} începând cu {from}; verificați data sau alegeți legea care era atunci în vigoare.',
  date: {
    none: '{known, select, yes {„{given}” nu este o dată.} other {Aceasta nu este o dată.}} Scrieți-o ca an-lună-zi, de exemplu 2026-11-25.',
    outside:
      '{given} este în afara anilor pe care îi calculează Docket. Folosiți o dată de la {first}-01-01 la {last}-12-31.',
    noSuchMonth: '{given} nu există. Luna merge de la 01 la 12.',
    noSuchDay: '{given} nu există (luna aceea se încheie la {last}).',
  },
  moment: {
    none: '{known, select, yes {„{given}” nu este un moment care există.} other {Acesta nu este un moment care există.}} Scrieți-l cu decalajul lui orar, de exemplu 2026-03-04T14:30:00+01:00, sau ca oră locală, de exemplu 2026-03-04T14:30.',
    outside: '{given} este în afara anilor pe care îi calculează Docket. Folosiți un moment de la {first} la {last}.',
    skipped:
      '{given} nu a existat în {zone}: ceasurile au fost date înainte peste acel moment. Folosiți {earlier} sau {later}.',
    noZone:
      'Nu există {known, select, yes {fusul orar „{given}”} other {acest fus orar}}. Folosiți un nume, de exemplu Europe/Bucharest sau Europe/Paris.',
  },
  calendar: {
    none: 'Numiți un calendar: weekends sau o țară ori regiune, de exemplu GB-ENG, IE, RO sau FR.',
    unknown:
      'Docket nu cunoaște {known, select, yes {calendarul „{given}”} other {acest calendar}}. Folosiți weekends sau o țară ori regiune, de exemplu GB-ENG, GB-SCT, GB-NIR, IE, RO, FR sau DE-BY.',
    unitedKingdom:
      'Sărbătorile legale diferă în interiorul Regatului Unit. În loc de GB folosiți GB-ENG, GB-WLS, GB-SCT sau GB-NIR.',
  },
  event: {
    unknown:
      'Docket nu cunoaște {known, select, yes {evenimentul „{given}”} other {acest eveniment}}. Folosiți unul dintre: {codes}.',
    beforeReceipt:
      'Ziua aleasă ({on}) este înainte de primirea cererii ({received}). Folosiți ziua primirii sau una ulterioară ori corectați ziua primirii.',
    afterEnd: 'Dosarul s-a încheiat ({ended}). Înregistrați ca cerere nouă ce se cere după acea zi.',
    secondReceipt: 'Un dosar are o singură zi a primirii, iar aceasta este a doua. Păstrați-o pe cea corectă.',
    noReceipt: 'Niciun eveniment nu arată când a fost primită cererea. Adăugați unul de tipul received.',
    untilBeforeNotice:
      '{until} este înainte de ziua înștiințării ({on}). Folosiți data nouă pe care o arată înștiințarea.',
    endsNothing:
      'Evenimentul „{event}” din {on} încheie o așteptare care nu a început. Adăugați „{beginning}” în acea zi sau înainte ori renunțați la acest eveniment.',
    names: {
      'identity-requested': 'dovada identității cerută',
      'identity-confirmed': 'identitate confirmată',
      'fee-requested': 'taxă cerută',
      'fee-paid': 'taxă plătită',
      'fee-waived': 'renunțare la taxă',
      'clarification-requested': 'clarificare cerută',
      'clarification-received': 'clarificare primită',
      withdrawn: 'cerere retrasă',
      revived: 'cerere depusă din nou',
    },
  },
  right: {
    none: 'Numiți cel puțin un drept: {codes}.',
    twice: 'Dosarul cuprinde deja dreptul „{right}”. Adăugați numai drepturi pe care nu le cuprinde.',
    twiceOn:
      'Dosarul cuprinde deja, în ziua de {on}, dreptul „{right}”. Adăugați numai drepturi pe care nu le cuprinde.',
    names: {
      access: 'acces',
      rectification: 'rectificare',
      erasure: 'ștergere',
      restriction: 'restricționare',
      portability: 'portabilitate',
      objection: 'opoziție',
      'automated-decision': 'decizii automatizate',
      complaint: 'plângere',
    },
  },
  furtherClock: {
    noName: 'Numiți contractul sau ce cere el. O lege are numele ei.',
    hoursOfLaw: 'Această lege își stabilește singură termenul. Lăsați orele necompletate.',
    hoursOfContract: 'Dați orele pe care le stabilește contractul: un număr de la 0,25 la 8784.',
    startsBeforeAware:
      'Un incident se clasifică după ce ați luat cunoștință de el. Dați un moment al luării la cunoștință care nu este ulterior.',
    noNoon: 'Această regulă nu cunoaște mutarea la prânz. Renunțați la ea.',
  },
};
