import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Acest calculator nu afișează mementourile Docket: vedeți pagina „Astăzi” sau permiteți notificările Docket în setările sistemului.',
  caseMenu: {
    save: 'Salvați termenele lui ca fișier calendar (.ics)',
  },
  exportCalendar: {
    save: 'Fișier calendar (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} este salvat, cu # termen.} few {{fileName} este salvat, cu # termene.} other {{fileName} este salvat, cu # de termene.}}} other {{dates, plural, one {{fileName} este salvat în locul în care această fereastră păstrează descărcările, cu # termen.} few {{fileName} este salvat în locul în care această fereastră păstrează descărcările, cu # termene.} other {{fileName} este salvat în locul în care această fereastră păstrează descărcările, cu # de termene.}}}}',
  },
  listReminders: {
    failed: 'Începutul zilei nu s-a putut citi.',
    next: 'Încercați din nou.',
    title: 'Începutul zilei',
    putAway: 'Ascundeți până mâine',
    today: 'Astăzi',
    quietToday: 'Astăzi nu se încheie nimic și nu este niciun memento.',
    breaches: 'Încălcări',
    endsToday: 'Se încheie azi',
    overdue: 'Termen depășit',
    reminds: 'Mementouri',
    datesMoved: 'Termene mutate',
    sealedReports: 'Sesizări sigilate',
    more: '{count, plural, one {și încă #} few {și încă #} other {și încă #}}',
    since: 'De ieri încoace',
    quietSince: 'Niciun termen nu s-a mutat și nicio sesizare sigilată nu așteaptă.',
    moved: {
      due: '{reference}: {before} → {after}',
      notice: '{reference}, înștiințare: {before} → {after}',
      house: '{reference}, țintă internă: {before} → {after}',
      acknowledgement: '{reference}, confirmare: {before} → {after}',
    },
    noDate: 'fără dată',
    sealedWait:
      '{reports, plural, one {# așteaptă să fie deschisă} few {# așteaptă să fie deschise} other {# așteaptă să fie deschise}}',
    outside: {
      default: 'Mementourile apar în această fereastră. Arată o referință, niciodată o persoană.',
      granted: 'Mementourile apar și în afara acestei ferestre. Arată o referință, niciodată o persoană.',
      desktop: 'Mementourile apar pe desktop. Arată o referință, niciodată o persoană.',
      denied:
        'Mementourile apar numai în această fereastră: browserul nu îi permite lui Docket să le afișeze în afara ei.',
      missing: 'Mementourile apar numai în această fereastră: acest browser nu are notificări.',
    },
    showOutside: 'Afișați-le și în afara ei',
  },
  reminderDays: {
    label: 'Memento cu câte zile înainte',
    help: 'Scrieți un număr și apăsați Enter.',
    before:
      '{furthest, plural, one {Primiți un memento cu {days} zi înainte și în ziua de după termen.} few {Primiți un memento cu {days} zile înainte și în ziua de după termen.} other {Primiți un memento înainte de termen (zile: {days}) și în ziua de după termen.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {Primiți un memento cu {days} zi înainte, în ziua termenului și în ziua de după.} few {Primiți un memento cu {days} zile înainte, în ziua termenului și în ziua de după.} other {Primiți un memento înainte de termen (zile: {days}), în ziua termenului și în ziua de după.}}',
    onTheDay: 'Primiți un memento în ziua termenului și în ziua de după.',
    after: 'Primiți un memento în ziua de după termen.',
    notAStep:
      '„{typed}” nu se poate folosi. Scrieți zile întregi de la 0 la {most, number}, de exemplu 7; 0 este chiar ziua termenului.',
    tooMany: 'Sunt prea multe valori: {steps, number}. Păstrați cel mult {most, number}.',
  },
  tellOutside: {
    many: '{limits, plural, one {# termen necesită atenție. Îl găsiți pe pagina „Astăzi”.} few {# termene necesită atenție. Le găsiți pe pagina „Astăzi”.} other {# de termene necesită atenție. Le găsiți pe pagina „Astăzi”.}}',
    putAway: 'Ascundeți: {reminder}',
  },
};
