import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Cet ordinateur n’affiche pas les rappels de Docket : consultez Aujourd’hui, ou autorisez les notifications de Docket dans les réglages du système.',
  caseMenu: {
    save: 'Enregistrer ses dates dans un fichier calendrier (.ics)',
  },
  exportCalendar: {
    save: 'Fichier calendrier (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} est enregistré, avec # date.} other {{fileName} est enregistré, avec # dates.}}} other {{dates, plural, one {{fileName} est enregistré dans les téléchargements de cette fenêtre, avec # date.} other {{fileName} est enregistré dans les téléchargements de cette fenêtre, avec # dates.}}}}',
  },
  listReminders: {
    failed: 'Le début de journée n’a pas pu être lu.',
    next: 'Réessayez.',
    title: 'Début de journée',
    putAway: 'Masquer jusqu’à demain',
    today: 'Aujourd’hui',
    quietToday: 'Rien n’expire aujourd’hui et il n’y a aucun rappel.',
    breaches: 'Violations',
    endsToday: 'Expire aujourd’hui',
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
    many: '{limits, plural, one {# échéance demande votre attention. Elle figure dans Aujourd’hui.} other {# échéances demandent votre attention. Elles figurent dans Aujourd’hui.}}',
    putAway: 'Masquer : {reminder}',
  },
};
