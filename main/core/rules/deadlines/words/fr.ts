import { plural, pluralCategory, type WorkingWords } from './words.ts';

const rules = pluralCategory('fr');

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

export const fr: WorkingWords = {
  longMonths: months,
  dateMonths: months,
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  day: (dayOfMonth, month) => `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${month}`,
  length: (count, unit) =>
    plural(
      rules,
      count,
      {
        months: { one: '# mois', other: '# mois' },
        days: { one: '# jour', other: '# jours' },
        'working-days': { one: '# jour ouvré', other: '# jours ouvrés' },
        hours: { one: '# heure', other: '# heures' },
      }[unit],
    ),
  rights: {
    access: 'l’accès',
    rectification: 'la rectification',
    erasure: 'l’effacement',
    restriction: 'la limitation',
    portability: 'la portabilité',
    objection: 'l’opposition',
    'automated-decision': 'les décisions automatisées',
    complaint: 'la réclamation',
  },
  calendars: {
    weekends: 'week-ends seulement',
    'GB-ENG': 'Angleterre et pays de Galles',
    'GB-WLS': 'Angleterre et pays de Galles',
    'GB-SCT': 'Écosse',
    'GB-NIR': 'Irlande du Nord',
  },

  received: 'Reçue',
  startsThatDay: 'Le délai part de ce jour, même un week-end ou un jour férié.',
  startsLater: 'La demande est arrivée. Le délai part plus tard.',
  rightsAdded: (rights) => `Ajout : ${rights}`,
  addedStartsThatDay:
    'La personne l’a aussi demandé ce jour-là. Cette demande a son propre délai, qui part de ce jour.',
  addedStartsLater: 'La personne l’a aussi demandé ce jour-là. Cette demande a son propre délai, qui part plus tard.',
  ended: (kind) =>
    ({
      identity: 'Identité confirmée',
      fee: 'Frais payés',
      clarification: 'Précisions reçues',
      withdrawal: 'Présentée à nouveau',
    })[kind],
  waited: (kind, asked, answered) =>
    ({
      identity: `Justificatif d’identité demandé le ${asked}, reçu le ${answered}.`,
      fee: `Frais demandés le ${asked}, payés le ${answered}.`,
      clarification: `Précisions demandées le ${asked}, reçues le ${answered}.`,
      withdrawal: `Demande retirée le ${asked}, présentée à nouveau le ${answered}.`,
    })[kind],
  waitingStill: (kind, asked) =>
    ({
      identity: `Justificatif d’identité demandé le ${asked}, pas encore reçu.`,
      fee: `Frais demandés le ${asked}, pas encore payés.`,
      clarification: `Précisions demandées le ${asked}, sans réponse à ce jour.`,
      withdrawal: `Demande retirée le ${asked}.`,
    })[kind],
  clockStartsThen: 'Le délai part de ce jour-là.',

  plus: (length) => `+ ${length}`,
  sameDateNumber: 'Le même quantième, autant de mois plus tard.',
  everyDayCounts: 'Tous les jours comptent, week-ends et jours fériés compris.',
  workingDaysOnly: 'Les week-ends et les jours fériés ne comptent pas.',
  clipped: (month, dayOfMonth) =>
    `Le mois ${/^[aâo]/iu.test(month) ? 'd’' : 'de '}${month} n’a pas de ${dayOfMonth} : son dernier jour compte.`,
  extended: (from, reason) => `Délai prolongé, ${from} à l’origine. Motif : ${reason}.`,
  reasons: { complexity: 'complexité de la demande', number: 'nombre de demandes' },
  namedDate: 'Nouvelle date annoncée',
  namedDateBecause: 'L’avis indique le dernier jour pour votre réponse.',

  pausedDays: (days) => plural(rules, days, { one: '+ # jour de suspension', other: '+ # jours de suspension' }),
  bothDaysLeftOut: 'Ni le jour de la question ni celui de la réponse ne comptent.',
  answerDayCounts: 'Le jour de la réponse compte à nouveau.',
  overlapOnce: 'Les jours qui se chevauchent sont retirés une seule fois.',
  onlyAfterStart: (start) => `Seuls les jours à partir du ${start}, départ du délai, sont ajoutés.`,
  stands: 'Délai suspendu',
  standsUntilAnswer: 'Le délai est suspendu jusqu’à la réponse.',
  notStarted: 'Délai non commencé',
  startsOnAnswer: 'Le délai partira du jour de la réponse.',

  moved: 'Reportée à un jour ouvré',
  movedBecause: (skipped, calendar) => `${skipped.join('. ')}. Calendrier : ${calendar}.`,
  skippedDay: (day, weekday, reason, name) => {
    if (reason === 'weekend') return `Le ${day} est un ${weekday}`;
    const named = name === undefined || name === '' ? '' : ` (${name})`;
    return reason === 'holiday'
      ? `Le ${day} est un jour férié${named}`
      : `Le ${day} est un de vos jours de fermeture${named}`;
  },

  silence: {
    notStarted: (kind) =>
      `Le délai ne part pas tant que rien n’arrive, et cette règle ne fixe aucun jour où la demande se clôt d’elle-même. ${awaited[kind]} Relancez ; si rien ne vient, refusez en donnant vos motifs et indiquez la possibilité d’introduire une réclamation et de former un recours.`,
    stands: (kind) =>
      `Le délai reste suspendu tant que rien n’arrive, et cette règle ne fixe aucun jour où la demande se clôt d’elle-même. ${awaited[kind]} Relancez, et répondez déjà à ce qui peut l’être.`,
    runs: (by) =>
      `Le délai n’attend pas. Répondez au plus tard le ${by}, ou dites avant cette date pourquoi vous ne le pouvez pas.`,
  },

  houseRule: (length) => `Règle interne : + ${length}`,
  houseRuleBecause: (from) =>
    from === 'received'
      ? 'Votre propre objectif, compté à partir du jour de réception. Il ne remplace jamais le délai légal.'
      : 'Votre propre objectif, compté à partir du jour où l’identité a été confirmée. Il ne remplace jamais le délai légal.',
  houseCitation: 'Votre règle interne',

  confirmReceipt: 'Accuser réception',
  confirmReceiptBecause: (length) => `Dans les ${length} qui suivent le jour de réception.`,
  acknowledgeComplaint: 'Accuser réception de la réclamation',
  acknowledgeComplaintBecause: (length) => `Dans les ${length}. Le jour de réception est le jour 1.`,

  aware: 'Prise de connaissance',
  awareBecause: (zone) => `Le délai part de cet instant. Fuseau horaire : ${zone}.`,
  hoursBecause: (laterReading) =>
    `Heures écoulées : les nuits, les week-ends et les jours fériés comptent. Sans l’heure de l’événement, on arriverait à ${laterReading} ; ceci est la limite stricte.`,

  clockStarts: 'Début du délai',
  elapsedHours: 'Heures écoulées : les nuits, les week-ends et les jours fériés comptent.',
  wholeDays: (laterReading) => `En jours entiers, on arriverait à ${laterReading} ; ceci est la limite stricte.`,
  latest: (length) => `Au plus tard ${length} après la prise de connaissance`,
  latestBecause: (aware) => `Cette limite arrive en premier. Prise de connaissance : ${aware}.`,
  latestLapsed: (length) =>
    `La classification est intervenue plus de ${length} après la prise de connaissance ; seules comptent les heures écoulées depuis la classification.`,
  noonBecause:
    'La limite tombe un week-end ou un jour férié ; le rapport peut être remis avant midi le jour ouvrable suivant.',

  warnings: {
    clockStands: (since, kind) =>
      `Le délai est suspendu depuis le ${since}. ${awaited[kind]} Relancez si l’attente se prolonge.`,
    notStarted: (since, kind) => `Le délai n’a pas commencé. Vous attendez depuis le ${since}. ${awaited[kind]}`,
    pauseNotRecognised: (kind) => `Dans cette loi, le délai n’attend pas ${things[kind]}. Il court toujours.`,
    pauseAccessOnly: (rights) =>
      `L’attente de précisions ne suspend le délai que pour l’accès. Il court toujours pour ${rights}.`,
    pauseTooLate: (kind, asked) =>
      `${asking[kind]} le ${asked}, alors que le temps compté était écoulé. Cela ne déplace pas la date.`,
    feeWaived: (on) => `Vous avez renoncé aux frais le ${on} : leur attente ne déplace pas la date.`,
    extensionNotAvailable: (on) => `Cette loi ne prévoit pas de prolongation. L’avis du ${on} ne déplace pas la date.`,
    extensionTooLate: (on, by) =>
      `L’avis de prolongation du ${on} est parti après le ${by}, dernier jour pour l’envoyer. Il ne compte pas.`,
    extensionWithoutReason: (on, accepted) =>
      accepted === undefined
        ? `L’avis de prolongation du ${on} ne donne pas de motif. Il ne compte pas tant que vous n’en indiquez pas un.`
        : `L’avis de prolongation du ${on} ne donne pas de motif admis par cette loi. Il ne compte pas tant que vous n’en indiquez pas un : ${accepted}.`,
    extensionWithoutDate: (on) =>
      `L’avis de prolongation du ${on} n’annonce pas de date ultérieure. Il ne compte pas tant que vous n’en indiquez pas une.`,
    extensionRepeated: (on) => `Le délai était déjà prolongé. L’avis du ${on} n’ajoute rien.`,
    houseRuleLate: (target, limit) =>
      `Votre objectif interne, le ${target}, tombe après la limite légale, le ${limit}. Tenez-vous à la limite légale.`,
    noWeekendRule: (skipped, before) =>
      `${skipped}. Cette loi ne dit pas que la date est reportée : répondez au plus tard le ${before}.`,
    ownClosedDay: (skipped) =>
      `${skipped}. La date a été reportée au-delà ; la loi peut en juger autrement, car elle ne nomme que les jours fériés.`,
    noComplaintLimit:
      'Docket ne connaît pas de délai fixe pour une réclamation à cette date. Accusez réception et répondez dans les meilleurs délais.',
    answeredLate: (on, due) => `Réponse donnée le ${on}, après le dernier jour, le ${due}.`,
    awarenessAmbiguous:
      'Cette heure locale a eu lieu deux fois, car les horloges ont reculé. Docket compte à partir de la première.',
    noonRelief: (noon) =>
      `La limite tombe un week-end ou un jour férié. Sauf si cet allègement vous exclut, comme les banques et les entités NIS 2 pour les deux premiers rapports, l’envoi est possible jusqu’à ${noon}.`,
    noAgreedHours:
      'Cette obligation ne fixe pas d’heures : informez le responsable du traitement dans les meilleurs délais. Si votre contrat en fixe, indiquez-les.',
  },
};

const awaited = {
  identity: 'Vous attendez le justificatif d’identité.',
  fee: 'Vous attendez le paiement des frais.',
  clarification: 'Vous attendez les précisions.',
  withdrawal: 'La demande a été retirée.',
};

const things = {
  identity: 'le justificatif d’identité',
  fee: 'le paiement des frais',
  clarification: 'les précisions',
  withdrawal: 'une demande retirée',
};

const asking = {
  identity: 'Vous avez demandé un justificatif d’identité',
  fee: 'Vous avez demandé le paiement de frais',
  clarification: 'Vous avez demandé des précisions',
  withdrawal: 'La demande a été retirée',
};
