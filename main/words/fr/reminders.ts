import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Cet ordinateur n’affiche pas les rappels de Docket : consultez « Aujourd’hui », ou autorisez les notifications de Docket dans les réglages du système.',
  caseMenu: {
    save: 'Enregistrer ses dates dans un fichier calendrier (.ics)',
    otherLanguage: 'Son fichier calendrier dans une autre langue',
  },
  exportCalendar: {
    language: 'Langue du fichier calendrier',
    save: 'Fichier calendrier (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} est enregistré, avec # date.} other {{fileName} est enregistré, avec # dates.}}} other {{dates, plural, one {{fileName} est dans les téléchargements, avec # date.} other {{fileName} est dans les téléchargements, avec # dates.}}}}',
  },
  listReminders: {
    failed: 'Le début de journée n’a pas pu être chargé.',
    next: 'Réessayez.',
    title: 'Début de journée',
    putAway: 'Masquer jusqu’à demain',
    today: 'Aujourd’hui',
    quietToday: 'Rien n’expire aujourd’hui et il n’y a aucun rappel.',
    breaches: 'Violations',
    endsToday: 'Échéances',
    overdue: 'Hors délai',
    reminds: 'Rappels',
    datesMoved: 'Dates modifiées',
    sealedReports: 'Signalements scellés',
    more: '{count, plural, one {et # autre} other {et # autres}}',
    since: 'Depuis hier',
    quietSince: 'Aucune date n’a changé et aucun signalement scellé n’attend.',
    moved: {
      due: '{reference} : {before} devient {after}',
      notice: '{reference}, avis de prolongation : {before} devient {after}',
      house: '{reference}, objectif interne : {before} devient {after}',
      acknowledgement: '{reference}, accusé de réception : {before} devient {after}',
    },
    noDate: 'sans date',
    sealedWait: '{reports, plural, one {# attend d’être ouvert} other {# attendent d’être ouverts}}',
    outside: {
      default: 'Les rappels s’affichent dans cette fenêtre. Ils donnent une référence, jamais un nom.',
      granted: 'Les rappels s’affichent aussi hors de cette fenêtre. Ils donnent une référence, jamais un nom.',
      desktop: 'Les rappels s’affichent sur votre bureau. Ils donnent une référence, jamais un nom.',
      denied:
        'Les rappels ne s’affichent que dans cette fenêtre : le navigateur ne permet pas à Docket de les afficher au-dehors.',
      missing: 'Les rappels ne s’affichent que dans cette fenêtre : ce navigateur n’a pas de notifications.',
    },
    showOutside: 'Les afficher aussi hors de la fenêtre',
  },
  reminderDays: {
    label: 'Rappels (jours avant)',
    help: 'Saisissez un nombre et appuyez sur Entrée.',
    before:
      '{furthest, plural, one {Un rappel est affiché {days} jour avant l’échéance et le lendemain de celle-ci.} other {Un rappel est affiché {days} jours avant l’échéance et le lendemain de celle-ci.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {Un rappel est affiché {days} jour avant l’échéance, le jour même et le lendemain.} other {Un rappel est affiché {days} jours avant l’échéance, le jour même et le lendemain.}}',
    onTheDay: 'Un rappel est affiché le jour de l’échéance et le lendemain.',
    after: 'Un rappel est affiché le lendemain de l’échéance.',
    notAStep:
      '« {typed} » ne convient pas. Saisissez un nombre entier de jours de 0 à {most, number}, par exemple 7 ; 0 est le jour même.',
    tooMany: 'Vous avez saisi {steps, number} rappels. Gardez-en {most, number} au plus.',
  },
  tellOutside: {
    many: '{limits, plural, one {# nouveau rappel.} other {# nouveaux rappels.}} Tous les délais en cours figurent sous « Aujourd’hui ».',
    putAway: 'Masquer : {reminder}',
  },
  refusals: {
    noLiveDate:
      'Ce dossier n’a plus de date qui coure. Rien n’a été écrit. Son délai est suspendu, non commencé ou terminé.',
  },
  words: {
    due: {
      today: '{reference} : échéance aujourd’hui',
      tomorrow: '{reference} : échéance demain',
      yesterday: '{reference} : échéance dépassée depuis hier',
      ahead:
        '{days, plural, one {{reference} : échéance dans # jour} other {{reference} : échéance dans {days, number, ::group-off} jours}}',
      ago: '{days, plural, one {{reference} : échéance dépassée de # jour} other {{reference} : échéance dépassée de {days, number, ::group-off} jours}}',
    },
    notice: {
      today: '{reference} : l’avis de prolongation doit partir aujourd’hui',
      tomorrow: '{reference} : l’avis de prolongation doit partir demain',
      yesterday: '{reference} : l’avis de prolongation devait partir hier',
      ahead:
        '{days, plural, one {{reference} : l’avis de prolongation doit partir dans # jour} other {{reference} : l’avis de prolongation doit partir dans {days, number, ::group-off} jours}}',
      ago: '{days, plural, one {{reference} : l’avis de prolongation devait partir il y a # jour} other {{reference} : l’avis de prolongation devait partir il y a {days, number, ::group-off} jours}}',
    },
    house: {
      today: '{reference} : objectif interne aujourd’hui',
      tomorrow: '{reference} : objectif interne demain',
      yesterday: '{reference} : objectif interne dépassé depuis hier',
      ahead:
        '{days, plural, one {{reference} : objectif interne dans # jour} other {{reference} : objectif interne dans {days, number, ::group-off} jours}}',
      ago: '{days, plural, one {{reference} : objectif interne dépassé de # jour} other {{reference} : objectif interne dépassé de {days, number, ::group-off} jours}}',
    },
    breach: {
      minutesLeft: '{count, plural, one {{reference} : reste # minute} other {{reference} : reste # minutes}}',
      hoursLeft: '{count, plural, one {{reference} : reste # heure} other {{reference} : reste # heures}}',
      daysLeft:
        '{count, plural, one {{reference} : reste # jour} other {{reference} : reste {count, number, ::group-off} jours}}',
      minutesAgo:
        '{count, plural, one {{reference} : délai de notification dépassé de # minute} other {{reference} : délai de notification dépassé de # minutes}}',
      hoursAgo:
        '{count, plural, one {{reference} : délai de notification dépassé de # heure} other {{reference} : délai de notification dépassé de # heures}}',
      daysAgo:
        '{count, plural, one {{reference} : délai de notification dépassé de # jour} other {{reference} : délai de notification dépassé de {count, number, ::group-off} jours}}',
    },
    further: {
      minutesLeft:
        '{count, plural, one {{reference}, {clock} : reste # minute} other {{reference}, {clock} : reste # minutes}}',
      hoursLeft:
        '{count, plural, one {{reference}, {clock} : reste # heure} other {{reference}, {clock} : reste # heures}}',
      daysLeft:
        '{count, plural, one {{reference}, {clock} : reste # jour} other {{reference}, {clock} : reste {count, number, ::group-off} jours}}',
      minutesAgo:
        '{count, plural, one {{reference}, {clock} : dépassé de # minute} other {{reference}, {clock} : dépassé de # minutes}}',
      hoursAgo:
        '{count, plural, one {{reference}, {clock} : dépassé de # heure} other {{reference}, {clock} : dépassé de # heures}}',
      daysAgo:
        '{count, plural, one {{reference}, {clock} : dépassé de # jour} other {{reference}, {clock} : dépassé de {count, number, ::group-off} jours}}',
    },
  },
  calendarFile: {
    due: '{reference} : échéance',
    notice: '{reference} : dernier jour pour l’avis de prolongation',
    house: '{reference} : objectif interne',
    breach: '{reference} : fin du délai de notification',
    further: '{reference} : {clock}',
  },
};
