import type { Messages } from '../words.ts';
import { paper } from './reports/paper.ts';

export const reports: Messages['reports'] = {
  noAnswers: 'Aucune demande n’a reçu de réponse dans cette période.',
  count: {
    notShown: 'non affiché',
    part: '{part, number} sur {whole, number} ({share, number, percent})',
    partOfNone: '{part, number} sur {whole, number}',
    partNotShown: 'non affiché, sur {whole, number}',
    share: '{share, number, percent}',
  },
  columns: {
    received: 'Reçues',
    answered: 'Réponses',
    onTime: 'Dans le délai',
    late: 'En retard',
    month: 'Mois',
    department: 'Service',
    right: 'Droit',
    kind: 'Type',
    channel: 'Voie',
    halfWithin: 'Médiane, jours',
    outcome: 'Issue',
    requests: 'Demandes',
  },
  period: {
    label: 'Période',
    choices: {
      'last-month': 'Mois dernier',
      'last-quarter': 'Trimestre dernier',
      'last-12-months': '12 derniers mois',
      'this-year': 'Cette année',
      'last-year': 'Année dernière',
      custom: 'Autres jours',
    },
    firstDay: 'Premier jour',
    lastDay: 'Dernier jour',
    backwards: 'Le dernier jour est avant le premier. Saisissez le premier jour ou un jour ultérieur.',
    range: 'Du {from} au {to}',
  },
  showFigures: {
    title: 'Rapports',
    overview: 'Vue d’ensemble',
    sentence: {
      all: '{period}. Uniquement des nombres, tirés du registre.',
      whole:
        '{period}. Uniquement des nombres. Les petits nombres, et ceux qui permettraient de les déduire, ne sont pas affichés.',
      totals:
        '{period}. Uniquement des totaux. Pour en voir davantage, choisissez un mois, un trimestre ou une année entiers et écoulés.',
    },
    exportKey: 'exporter',
    chartKey: 'afficher en graphique',
    tableKey: 'afficher en tableau',
    failed: 'Les chiffres n’ont pas pu être calculés.',
    byRight: 'Par droit',
    byKind: 'Par type',
    byChannel: 'Par voie',
    vouched: {
      unsigned: 'Ces nombres ne sont signés ni par le délégué à la protection des données ni par un gestionnaire.',
      signed:
        'Ces nombres sont tels que signés par {role, select, dpo {le délégué à la protection des données} other {un gestionnaire}} le {when}.',
      changed:
        'Ces nombres ont changé depuis leur signature par {role, select, dpo {le délégué à la protection des données} other {un gestionnaire}} le {when}. Le délégué ou un gestionnaire les signe à nouveau en verrouillant le registre.',
    },
  },
  openRequests: {
    title: 'Demandes ouvertes par temps restant',
    overdue1To7Days: 'Hors délai, de 1 à 7 jours',
    overdueMoreThan7Days: 'Hors délai, plus de 7 jours',
    dueIn7Days: 'Échéance sous 7 jours',
    dueLater: 'Échéance plus tard',
    pausedOrNotStarted: 'Délai suspendu ou non commencé',
    noneOverdue: 'Rien n’est hors délai.',
    open: '{total, plural, one {# ouverte.} other {# ouvertes.}}',
    oldestOverdue:
      '{days, plural, one {La plus ancienne hors délai : # jour.} other {La plus ancienne hors délai : # jours.}}',
  },
  outcomes: {
    title: 'Non accordées en totalité',
    refused: 'Refus',
    refusedInPart: 'Accords partiels',
    refusedWithReasons: 'Refus motivés',
    note: '{answered, plural, one {Sur # demande ayant reçu une réponse.} other {Sur # demandes ayant reçu une réponse.}}',
  },
  breachCauses: {
    title: 'Violations par cause',
    none: 'Aucune violation n’a été consignée dans cette période.',
    notShown: 'Les causes sont affichées pour un mois, un trimestre ou une année entiers.',
    toldPeople: 'Personnes informées : {told, number} sur {recorded, plural, one {# violation} other {# violations}}.',
    peopleWaiting: '{waiting, plural, one {Décidé et pas encore fait : #.} other {Décidé et pas encore fait : #.}}',
    noDecision: 'Aucune décision n’est encore écrite.',
    allReasons: 'Chaque décision est motivée par écrit.',
    someReasons: 'Décisions motivées par écrit : {reasons, number} sur {decided, plural, one {#} other {#}}.',
  },
  keyFigures: {
    notShown: 'Non affiché',
    answered: '{answered, plural, one {# réponse.} other {# réponses.}}',
    onTime: 'Réponses dans le délai',
    onTimeNone: 'Aucune',
    onTimeOf: '{onTime, number} sur {answered, number}. Année précédente : {yearBefore}.',
    onTimeFirstYear: '{onTime, number} sur {answered, number}. Aucune l’année précédente.',
    open: 'Ouvertes actuellement',
    overdue: '{overdue, plural, one {# hors délai} other {# hors délai}}',
    stopped: '{stopped, plural, one {# délai en attente} other {# délais en attente}}',
    overdueAndStopped:
      '{overdue, number} hors délai, {stopped, plural, one {# délai en attente} other {# délais en attente}}',
    lateNotShown: 'Le nombre de retards n’est pas affiché.',
    halfWithin: 'Délai de réponse médian',
    halfWithinNone: 'Aucun',
    halfWithinDays: '{days, plural, one {# jour} other {# jours}}',
    extended: '{extended, plural, one {# prolongée} other {# prolongées}}',
    breaches: 'Violations consignées',
    toldNotShown: 'Les notifications sont affichées pour des périodes entières.',
    toldNone: 'Aucune notifiée à {authority}',
    toldAllInside:
      '{told, plural, one {# notifiée à {authority}, dans les 72 heures} other {# notifiées à {authority}, toutes dans les 72 heures}}',
    toldSomeInside:
      '{told, plural, one {# notifiée à {authority}, {inside, number} dans les 72 heures} other {# notifiées à {authority}, {inside, number} dans les 72 heures}}',
  },
  monthChart: {
    title: 'Demandes par mois',
    showAs: 'Afficher les demandes par mois en',
    chart: 'Graphique',
    table: 'Tableau',
    onTime: 'Réponses dans le délai',
    late: 'Réponses en retard',
    month: '{month} {year}',
    line: '{month}. Reçues : {received, number} ; réponses dans le délai : {onTime, number} ; en retard : {late, number}',
    lineAnswered: '{month}. Reçues : {received, number} ; réponses : {answered, number}',
    summary: 'Demandes par mois. Reçues : {received, number} ; réponses : {answered, number}.',
    summaryLate:
      'Demandes par mois. Reçues : {received, number} ; réponses : {answered, number}, dont {late, number} en retard.',
    busiest: 'Mois le plus chargé : {month}, {received, number} reçues.',
  },
  parts: {
    none: {
      all: 'Aucune demande n’a été reçue et aucune réponse donnée dans cette période.',
      whole: 'Aucun nombre n’est assez grand pour être affiché.',
      totals: 'Affiché pour un mois, un trimestre ou une année entiers et écoulés.',
    },
  },
  departments: {
    title: 'Par service',
    what: 'Demandes ayant reçu une réponse dans la période',
    wholePeriods: 'Les services sont affichés pour un mois, un trimestre ou une année entiers et écoulés.',
    tooFew: 'Les réponses sont trop peu nombreuses pour afficher un service sans révéler un petit nombre.',
    noDepartment: 'Sans service',
  },
  exportReport: {
    xlsx: 'Exporter en XLSX',
    pdf: 'Exporter le rapport PDF',
    language: 'Langue du rapport',
    writing: 'Écriture du rapport',
    writingRequests: 'Écriture des demandes',
    drawing: 'Mise en page du rapport',
    progress: '{step}, {done, number} sur {total, number}',
    saved: '{saving, select, saved {{fileName} est enregistré.} other {{fileName} est dans les téléchargements.}}',
    notSaved: 'Le rapport n’a pas été enregistré.',
    notWritten: 'Le rapport n’a pas été écrit.',
    notWrittenSafe: 'Les chiffres sont inchangés et il ne reste aucun fichier incomplet.',
    notWrittenNext: 'Réessayez.',
  },
  listExports: {
    title: 'Exports',
    sentence: '{period}. Les deux fichiers contiennent les mêmes nombres et masquent les mêmes.',
    xlsx: 'XLSX',
    xlsxHolds:
      'Un classeur pour poursuivre les calculs : chaque chiffre des rapports, la façon dont il est compté, et une ligne sans nom pour chaque demande.',
    xlsxHoldsForManager:
      'Un classeur pour poursuivre les calculs : chaque chiffre de la vue d’ensemble, avec la façon dont il est compté.',
    pdf: 'Rapport PDF',
    pdfHolds:
      'Des pages pour le comité de direction : les mêmes chiffres avec leurs graphiques, à imprimer ou à joindre.',
    never: 'Jamais inclus',
    neverHolds: 'Les noms, les références et le texte libre.',
    neverHoldsForManager:
      'Les noms, les références, le texte libre et les demandes individuelles. Les petits nombres par droit, type, voie, service et retard ne sont pas affichés ; pour une période qui n’est pas un mois, un trimestre ou une année entiers, seuls les totaux le sont.',
    kept: 'Conservé ici',
    keptNothing: 'Rien. Un fichier est écrit une fois, remis, puis supprimé de ce registre.',
  },
  refusals: {
    periodTooLong:
      '{years, plural, one {Une période comprend au plus # an. Saisissez un premier jour ultérieur.} other {Une période comprend au plus # ans. Saisissez un premier jour ultérieur.}}',
  },
  paper,
};
