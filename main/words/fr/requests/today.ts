import type { Messages } from '../../words.ts';

export const today: Messages['requests']['today'] = {
  title: 'Aujourd’hui',
  startOfDay: 'Début de journée',
  recordBreach: 'Consigner une violation',
  failed: 'La page « Aujourd’hui » n’a pas pu être chargée.',
  nextWeeks: 'Les cinq prochaines semaines',
  keys: {
    nextRow: 'ligne suivante',
    previousRow: 'ligne précédente',
    startOfDay: 'début de journée',
  },
  nothing: {
    title: 'Rien ne demande votre attention aujourd’hui',
    nextDate: 'Prochaine date : {reference}, le {date}, {days, plural, one {dans # jour} other {dans # jours}}.',
    noneOpen:
      'Aucune demande n’est ouverte. Déposez ici un courrier, ou enregistrez une demande à la main : son échéance est calculée.',
    openRequests: 'Demandes ouvertes',
  },
  numberFirst:
    '{n, plural, =2 {Deux} =3 {Trois} =4 {Quatre} =5 {Cinq} =6 {Six} =7 {Sept} =8 {Huit} =9 {Neuf} =10 {Dix} one {#} other {#}}',
  numberInside:
    '{n, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} =9 {neuf} =10 {dix} one {#} other {#}}',
  sentence: {
    breachesEnding:
      '{clocks, plural, one {Un délai lié à une violation expire à {time}.} other {{number} délais liés à des violations expirent dans les 24 heures, le premier à {time}.}}',
    breachesOver:
      '{clocks, plural, one {Un délai lié à une violation est dépassé.} other {{number} délais liés à des violations sont dépassés.}}',
    reportsWaiting:
      '{reports, plural, one {Un signalement scellé attend d’être ouvert.} other {{number} signalements scellés attendent d’être ouverts.}}',
    lettersWaiting: '{letters, plural, one {Un courrier est à traiter.} other {{number} courriers sont à traiter.}}',
    dueAndOverdue:
      '{due, plural, one {Une réponse est due aujourd’hui} other {{dueNumber} réponses sont dues aujourd’hui}} et {overdue, plural, one {une autre est hors délai} other {{overdueNumber} autres sont hors délai}}.',
    due: '{due, plural, one {Une réponse est due aujourd’hui.} other {{number} réponses sont dues aujourd’hui.}}',
    overdue: '{overdue, plural, one {Une réponse est hors délai.} other {{number} réponses sont hors délai.}}',
    dueThisWeek:
      '{answers, plural, one {Une réponse est due dans les 7 prochains jours.} other {{number} réponses sont dues dans les 7 prochains jours.}}',
    nothingThisWeek: 'Aucun délai n’expire dans les 7 prochains jours.',
  },
  first: {
    title: 'Le plus urgent',
    answerDue: 'Échéance : {date}',
    openBreach: 'Ouvrir la violation',
    openReport: 'Ouvrir le signalement',
    sealedReport: 'Signalement scellé {code}',
    noticed: 'Constaté',
    reportLine: '72 heures à partir du constat',
    reportLeft: 'si c’est une violation, limite : {limit}',
    reportOver: 'si c’est une violation ; limite : {limit}',
    saidReportLeft: 'Reste {time} si c’est une violation, limite : {limit}',
    saidReportOver: 'Dépassé de {time} si c’est une violation ; limite : {limit}',
    openCase: 'Ouvrir le dossier',
    from: 'Début',
    left: 'pour informer {authority}, limite : {limit}',
    over: 'pour informer {authority} ; limite : {limit}',
    furtherLeft: '{clock}, limite : {limit}',
    furtherOver: '{clock} ; limite : {limit}',
    saidLeft: 'Reste {time} pour informer {authority}, limite : {limit}',
    saidOver: 'Dépassé de {time} pour informer {authority} ; limite : {limit}',
    saidFurtherLeft: '{clock} : reste {time}, limite : {limit}',
    saidFurtherOver: '{clock} : dépassé de {time} ; limite : {limit}',
  },
  agenda: {
    otherBreaches: 'Autres violations',
    waiting: 'En attente',
    sealedReports: 'Signalements scellés',
    notReadable: 'Illisible',
    ifBreach: 'Si c’est une violation : {summary}',
    noDepartment: 'Service non précisé',
    all: 'Tout afficher ({total, number})',
  },
  calendar: {
    title: 'Échéances, 5 prochaines semaines',
    clocksEnd: '{clocks, plural, one {#<said> délai expire</said>} other {#<said> délais expirent</said>}}',
    closedDays:
      'Les jours hachurés ne sont pas ouvrés : {days}. Lorsque la loi reporte le dernier jour, elle le reporte après eux.',
    weekends: 'week-ends',
    closedDay: '{date} ({name})',
  },
};
