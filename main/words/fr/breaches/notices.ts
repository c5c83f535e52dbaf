import type { Messages } from '../../words.ts';

export const notices: Messages['breaches']['notices'] = {
  title: 'Notifications à {authority}',
  noneBeforeAware: 'Vous n’avez pas à informer {authority} tant que vous n’avez pas connaissance d’une violation.',
  noneDecided: 'Vous avez décidé de ne pas informer {authority}. Les motifs figurent dans la décision.',
  outstanding: '<b>Reste à fournir :</b> {what} À communiquer sans autre retard indu (art. 33, par. 4).',
  recordFirst: 'Consigner l’envoi de la notification initiale',
  recordFurther: 'Consigner l’envoi d’une autre notification',
  kinds: {
    first: 'Notification initiale',
    'follow-up': 'Notification complémentaire',
    closing: 'Notification de clôture',
  },
  sent: {
    first: '<b>Notification initiale</b> <state>envoyée</state>',
    'follow-up': '<b>Notification complémentaire</b> <state>envoyée</state>',
    closing: '<b>Notification de clôture</b> <state>envoyée</state>',
  },
  takenBack: {
    first: '<b>Notification initiale</b> <state>retirée</state>',
    'follow-up': '<b>Notification complémentaire</b> <state>retirée</state>',
    closing: '<b>Notification de clôture</b> <state>retirée</state>',
  },
  by: 'limite : {at}',
  whenKnown: 'dès que connu',
  sentWithReference: '{at}, référence {reference}',
  told: 'Communiqué : {what}',
  leftToFollow: 'Reste à fournir : {what}',
  doesNotCount: 'Ne compte pas : {why}',
  takeBack: 'Retirer la notification {phase, number}',
};

export const recordNotice: Messages['breaches']['recordNotice'] = {
  firstTitle: 'Consigner l’envoi de la notification initiale à {authority}',
  record: 'Consigner l’envoi',
  which: 'Quelle notification',
  sentAt: 'Envoyée le',
  reference: 'Référence de l’autorité (facultatif)',
  supplied: 'Ce que la notification contenait (facultatif)',
  suppliedMeans: 'Lesquels des éléments de l’art. 33, par. 3.',
  outstanding: 'Ce qui reste à fournir (facultatif)',
  outstandingMeans: 'Ce qui suivra plus tard, sans autre retard indu (art. 33, par. 4).',
  delayMeans: 'Cette notification est partie après 72 heures. L’art. 33, par. 1, RGPD demande pourquoi.',
};

export const withdrawNotice: Messages['breaches']['withdrawNotice'] = {
  why: 'Pourquoi cette notification ne compte pas',
  means: 'Elle reste lisible avec ce motif. Sans notification initiale, les 72 heures courent à nouveau.',
  takeBack: 'Retirer',
};

export const peopleTold: Messages['breaches']['peopleTold'] = {
  title: 'Information des personnes',
  record: 'Consigner que les personnes ont été informées',
  correct: 'Rectifier',
  takeBack: 'Retirer',
  decided: 'Décidé, pas encore fait. Cela compte comme fait dès que c’est consigné ici.',
  done: '{people, plural, one {# personne a été informée} other {# personnes ont été informées}} le {on} : {means}.',
  on: 'Quel jour',
  means: 'Par quel moyen',
  howMany: 'Combien de personnes',
  howManyMissing: 'Indiquez en chiffres combien de personnes ont été informées.',
  onMissing: 'Indiquez le jour où elles ont été informées.',
  notAware:
    'Vous n’avez pas encore connaissance d’une violation. Établissez d’abord le moment de la prise de connaissance.',
  later: 'C’est après aujourd’hui, {today}. Consignez-le une fois fait.',
  toldBefore:
    'Les personnes ont été informées le {on}, donc avant. Corrigez d’abord ce jour, ou choisissez un moment antérieur.',
  beforeAware: 'C’est avant la prise de connaissance, {aware}.',
  decidedNotTo:
    'Vous avez décidé de ne pas informer les personnes. Modifiez d’abord la décision, puis consignez l’information.',
  choices: {
    post: 'Courrier',
    email: 'Courriel',
    phone: 'Téléphone',
    'in-person': 'En personne',
    'public-notice': 'Communication publique',
    other: 'Autre moyen',
  },
};
