import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Acest calculator nu afișează mementourile Docket: vedeți pagina „Astăzi” sau permiteți notificările Docket în setările sistemului.',
  caseMenu: {
    save: 'Salvați termenele ca fișier de calendar (.ics)',
    otherLanguage: 'Fișier de calendar în altă limbă',
  },
  exportCalendar: {
    language: 'Limba fișierului de calendar',
    save: 'Fișier de calendar (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} este salvat, cu # termen.} few {{fileName} este salvat, cu # termene.} other {{fileName} este salvat, cu # de termene.}}} other {{dates, plural, one {{fileName}, cu # termen, este în descărcări.} few {{fileName}, cu # termene, este în descărcări.} other {{fileName}, cu # de termene, este în descărcări.}}}}',
  },
  listReminders: {
    failed: 'Începutul zilei nu s-a putut încărca.',
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
    many: '{limits, plural, one {# memento nou.} few {# mementouri noi.} other {# de mementouri noi.}} Toate termenele care curg sunt pe pagina „Astăzi”.',
    putAway: 'Ascundeți: {reminder}',
  },
  refusals: {
    noLiveDate:
      'Acest dosar nu are niciun termen care mai curge. Nu s-a scris nimic. Este suspendat, neînceput sau încheiat.',
  },
  words: {
    due: {
      today: '{reference}: termen azi',
      tomorrow: '{reference}: termen mâine',
      yesterday: '{reference}: termenul a fost ieri',
      ahead:
        '{days, plural, one {{reference}: termen peste # zi} few {{reference}: termen peste {days, number, ::group-off} zile} other {{reference}: termen peste {days, number, ::group-off} de zile}}',
      ago: '{days, plural, one {{reference}: termen depășit cu # zi} few {{reference}: termen depășit cu {days, number, ::group-off} zile} other {{reference}: termen depășit cu {days, number, ::group-off} de zile}}',
    },
    notice: {
      today: '{reference}: înștiințarea de prelungire trebuie să plece azi',
      tomorrow: '{reference}: înștiințarea de prelungire trebuie să plece mâine',
      yesterday: '{reference}: înștiințarea de prelungire trebuia să plece ieri',
      ahead:
        '{days, plural, one {{reference}: înștiințarea de prelungire trebuie să plece peste # zi} few {{reference}: înștiințarea de prelungire trebuie să plece peste {days, number, ::group-off} zile} other {{reference}: înștiințarea de prelungire trebuie să plece peste {days, number, ::group-off} de zile}}',
      ago: '{days, plural, one {{reference}: înștiințarea de prelungire trebuia să plece acum # zi} few {{reference}: înștiințarea de prelungire trebuia să plece acum {days, number, ::group-off} zile} other {{reference}: înștiințarea de prelungire trebuia să plece acum {days, number, ::group-off} de zile}}',
    },
    house: {
      today: '{reference}: ținta internă este azi',
      tomorrow: '{reference}: ținta internă este mâine',
      yesterday: '{reference}: ținta internă a fost ieri',
      ahead:
        '{days, plural, one {{reference}: ținta internă este peste # zi} few {{reference}: ținta internă este peste {days, number, ::group-off} zile} other {{reference}: ținta internă este peste {days, number, ::group-off} de zile}}',
      ago: '{days, plural, one {{reference}: ținta internă a fost acum # zi} few {{reference}: ținta internă a fost acum {days, number, ::group-off} zile} other {{reference}: ținta internă a fost acum {days, number, ::group-off} de zile}}',
    },
    breach: {
      minutesLeft:
        '{count, plural, one {{reference}: mai rămâne # minut pentru notificare} few {{reference}: mai rămân # minute pentru notificare} other {{reference}: mai rămân # de minute pentru notificare}}',
      hoursLeft:
        '{count, plural, one {{reference}: mai rămâne # oră pentru notificare} few {{reference}: mai rămân # ore pentru notificare} other {{reference}: mai rămân # de ore pentru notificare}}',
      daysLeft:
        '{count, plural, one {{reference}: mai rămâne # zi pentru notificare} few {{reference}: mai rămân {count, number, ::group-off} zile pentru notificare} other {{reference}: mai rămân {count, number, ::group-off} de zile pentru notificare}}',
      minutesAgo:
        '{count, plural, one {{reference}: termenul de notificare este depășit cu # minut} few {{reference}: termenul de notificare este depășit cu # minute} other {{reference}: termenul de notificare este depășit cu # de minute}}',
      hoursAgo:
        '{count, plural, one {{reference}: termenul de notificare este depășit cu # oră} few {{reference}: termenul de notificare este depășit cu # ore} other {{reference}: termenul de notificare este depășit cu # de ore}}',
      daysAgo:
        '{count, plural, one {{reference}: termenul de notificare este depășit cu # zi} few {{reference}: termenul de notificare este depășit cu {count, number, ::group-off} zile} other {{reference}: termenul de notificare este depășit cu {count, number, ::group-off} de zile}}',
    },
    further: {
      minutesLeft:
        '{count, plural, one {{reference}, {clock}: mai rămâne # minut} few {{reference}, {clock}: mai rămân # minute} other {{reference}, {clock}: mai rămân # de minute}}',
      hoursLeft:
        '{count, plural, one {{reference}, {clock}: mai rămâne # oră} few {{reference}, {clock}: mai rămân # ore} other {{reference}, {clock}: mai rămân # de ore}}',
      daysLeft:
        '{count, plural, one {{reference}, {clock}: mai rămâne # zi} few {{reference}, {clock}: mai rămân {count, number, ::group-off} zile} other {{reference}, {clock}: mai rămân {count, number, ::group-off} de zile}}',
      minutesAgo:
        '{count, plural, one {{reference}, {clock}: depășit cu # minut} few {{reference}, {clock}: depășit cu # minute} other {{reference}, {clock}: depășit cu # de minute}}',
      hoursAgo:
        '{count, plural, one {{reference}, {clock}: depășit cu # oră} few {{reference}, {clock}: depășit cu # ore} other {{reference}, {clock}: depășit cu # de ore}}',
      daysAgo:
        '{count, plural, one {{reference}, {clock}: depășit cu # zi} few {{reference}, {clock}: depășit cu {count, number, ::group-off} zile} other {{reference}, {clock}: depășit cu {count, number, ::group-off} de zile}}',
    },
  },
  calendarFile: {
    due: '{reference}: termen de răspuns',
    notice: '{reference}: ultima zi pentru înștiințarea de prelungire',
    house: '{reference}: ținta internă',
    breach: '{reference}: sfârșitul orelor pentru notificare',
    further: '{reference}: {clock}',
  },
};
