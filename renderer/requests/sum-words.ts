import type { Language } from '../../main/contract/deadlines/compute-deadline.ts';

/** What stands around the steps of a working in one language; the steps themselves come written. */
export type SumWords = {
  readonly locale: string;
  readonly due: string;
  readonly dueIfToday: string;
  readonly dueNone: string;
  readonly noDate: string;
  readonly notice: string;
  readonly countedAlike: string;
  readonly askedOn: (rights: string, day: string) => string;
};

export const sumWords: Readonly<Record<Language, SumWords>> = {
  en: {
    locale: 'en-GB',
    due: 'Answer due, end of',
    dueIfToday: 'If it came today, due',
    dueNone: 'Answer due',
    noDate: 'No date',
    notice: 'Last day to send the extension notice',
    countedAlike: 'Counted the same way.',
    askedOn: (rights, day) => `${rights}, asked for on ${day}`,
  },
  de: {
    locale: 'de-DE',
    due: 'Antwort fällig, Ende des',
    dueIfToday: 'Käme es heute, fällig am',
    dueNone: 'Antwort fällig',
    noDate: 'Kein Datum',
    notice: 'Letzter Tag für die Mitteilung einer Verlängerung',
    countedAlike: 'Ebenso gerechnet.',
    askedOn: (rights, day) => `${rights}, verlangt am ${day}`,
  },
  fr: {
    locale: 'fr-FR',
    due: 'Réponse due, fin du',
    dueIfToday: 'Si cela arrivait aujourd’hui, due le',
    dueNone: 'Réponse due',
    noDate: 'Pas de date',
    notice: 'Dernier jour pour l’avis de prolongation',
    countedAlike: 'Compté de la même façon.',
    askedOn: (rights, day) => `${rights}, demandé le ${day}`,
  },
  es: {
    locale: 'es-ES',
    due: 'Respuesta, final del',
    dueIfToday: 'Si llegara hoy, para el',
    dueNone: 'Respuesta',
    noDate: 'Sin fecha',
    notice: 'Último día para avisar de la prórroga',
    countedAlike: 'Contado del mismo modo.',
    askedOn: (rights, day) => `${rights}, pedido el ${day}`,
  },
  ro: {
    locale: 'ro-RO',
    due: 'Răspuns până la sfârșitul zilei de',
    dueIfToday: 'Dacă ar sosi azi, până la',
    dueNone: 'Răspuns',
    noDate: 'Fără dată',
    notice: 'Ultima zi pentru înștiințarea de prelungire',
    countedAlike: 'Numărat la fel.',
    askedOn: (rights, day) => `${rights}, cerut la ${day}`,
  },
};
