import type { Messages } from '../../words.ts';

export const events: Messages['requests']['events'] = {
  'identity-requested': {
    choice: 'Vous avez demandé un justificatif d’identité',
    recorded: 'Justificatif d’identité demandé',
    effect: 'Le délai attend le justificatif, si la loi le permet.',
  },
  'identity-confirmed': {
    choice: 'L’identité est confirmée',
    recorded: 'Identité confirmée',
    effect: 'Le délai court à nouveau à partir de ce jour.',
  },
  'clarification-requested': {
    choice: 'Vous avez demandé des précisions',
    recorded: 'Précisions demandées',
    effect: 'Le délai est suspendu, si la loi le permet.',
  },
  'clarification-received': {
    choice: 'La personne a donné des précisions',
    recorded: 'Précisions reçues',
    effect: 'Le délai reprend ; les jours intermédiaires ne comptent pas.',
  },
  'fee-requested': {
    choice: 'Vous avez demandé le paiement de frais',
    recorded: 'Frais demandés',
    effect: 'Le délai attend le paiement, si la loi le permet.',
  },
  'fee-paid': {
    choice: 'Les frais sont payés',
    recorded: 'Frais payés',
    effect: 'Le délai court à nouveau à partir de ce jour.',
  },
  'fee-waived': {
    choice: 'Vous avez renoncé aux frais',
    recorded: 'Renonciation aux frais',
    effect: 'Le délai est compté comme si rien n’avait été demandé.',
  },
  extended: {
    choice: 'Vous avez envoyé l’avis de prolongation',
    recorded: 'Avis de prolongation envoyé',
    effect: 'La limite est reportée, si l’avis est parti à temps et indique son motif.',
  },
  'partial-answer': {
    choice: 'Vous avez envoyé une partie de la réponse',
    recorded: 'Réponse partielle envoyée',
    effect: 'Le délai continue de courir pour le reste.',
  },
  answered: { choice: 'Vous avez envoyé la réponse', recorded: 'Réponse envoyée', effect: 'Le délai prend fin.' },
  refused: {
    choice: 'Vous avez refusé la demande',
    recorded: 'Demande refusée',
    effect: 'Le délai prend fin pour ce qui est refusé. Le refus indique son fondement et son motif.',
  },
  'rights-added': {
    choice: 'La personne demande autre chose',
    recorded: 'Autres droits demandés',
    effect: 'Ce qu’elle demande maintenant a son propre délai à partir de ce jour.',
  },
  withdrawn: {
    choice: 'La personne a retiré sa demande',
    recorded: 'Demande retirée',
    effect: 'Le délai prend fin.',
  },
  revived: {
    choice: 'La personne l’a présentée à nouveau',
    recorded: 'Demande présentée à nouveau',
    effect: 'Le délai d’une demande retirée reprend.',
  },
  received: {
    choice: 'Corriger le jour de réception',
    recorded: 'Demande reçue',
    effect: 'Le nouveau jour remplace l’ancien. Les deux restent lisibles.',
  },
};

export const eventLines: Messages['requests']['eventLines'] = {
  title: 'Ce qui s’est passé',
  bare: '<b>{event}</b>',
  detailed: '<b>{event}</b> : {detail}',
  until: '<b>{event}</b>, jusqu’au {date}',
  detailedUntil: '<b>{event}</b> : {detail}, jusqu’au {date}',
  corrected: 'Corrigé ({when}) ; ne compte pas.',
  takenBack: 'Retiré ({when}) ; ne compte pas.',
  correct: 'Corriger',
  correctThis: 'Corriger : {event}, {date}',
  takeBack: 'Retirer',
  takeBackThis: 'Retirer : {event}, {date}',
  askTakeBack: 'Retirer « {event} » ?',
  whatTakingBackDoes:
    'Cet événement a été consigné à la date du {date}. Il reste lisible dans le dossier et ne compte pas ; l’échéance est recalculée sans lui.',
  leave: 'Conserver',
  takeItBack: 'Retirer',
};

export const recordEvent: Messages['requests']['recordEvent'] = {
  title: 'Consigner un événement',
  titleOfCorrection: 'Corriger « {event} »',
  record: 'Consigner',
  correct: 'Corriger',
  what: 'Que s’est-il passé ?',
  groups: {
    waiting: 'En attente de la personne',
    answer: 'Votre réponse',
    request: 'La demande elle-même',
  },
  whatCorrectingDoes:
    'Vos modifications remplacent cette entrée ; l’entrée actuelle reste lisible dans le dossier. Si l’événement n’a jamais eu lieu, retirez-la.',
  day: 'Quel jour ?',
  dayNote: 'Le jour où cela s’est passé, et non celui où vous le notez.',
  rights: 'Que demande la personne maintenant ?',
  refusedWhy: 'Quel est le motif ?',
  ground: 'Sur quel fondement ?',
  groundOption: '{name} ({citation})',
  refusedNote: 'La personne en est informée, avec le fondement (art. 12, par. 4).',
  whichEnd: 'À quels droits cela répond-il ?',
  note: 'Note (facultatif)',
  problems: {
    ground: 'Choisissez le fondement. Un refus doit en indiquer un (art. 12, par. 4).',
    refusedReason: 'Écrivez le motif. La personne doit en être informée (art. 12, par. 4).',
    ended: 'Choisissez les droits dont il s’agit.',
    type: 'Choisissez ce qui s’est passé.',
    reason: 'Dites pourquoi : l’avis doit l’indiquer (art. 12, par. 3).',
    rights: 'Choisissez ce que la personne demande maintenant.',
    noDay: 'Saisissez le jour où cela s’est passé, par exemple 25/11 ou hier.',
    dayAhead: 'Ce jour est après aujourd’hui ({today}). Saisissez le jour où cela s’est passé.',
  },
};

export const extension: Messages['requests']['extension'] = {
  why: 'Pourquoi vous faut-il plus de temps ?',
  reasons: {
    complexity: 'La demande est complexe',
    number: 'La personne a fait plusieurs demandes',
  },
  reasonWithDetail: '{reason} : {detail}',
  until: 'Quelle date l’avis annonce-t-il ?',
  untilNote: 'Le dernier jour pour votre réponse.',
};
