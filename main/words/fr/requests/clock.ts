import type { Messages } from '../../words.ts';

export const clock: Messages['requests']['clock'] = {
  answerDue: 'Échéance',
  answered: 'Réponse envoyée le',
  withdrawn: 'Demande retirée',
  label: 'Délai',
  paused: 'suspendu',
  notStarted: 'non commencé',
  noFixedLimit: 'pas de délai fixe',
  notSetYet: 'pas encore fixée',
  whole: {
    paused: 'Délai suspendu',
    notStarted: 'Délai non commencé',
    noFixedLimit: 'Pas de délai fixe',
    notSetYet: 'Échéance pas encore fixée',
  },
  targetToday: 'Objectif interne {date}, aujourd’hui',
  targetAhead: 'Objectif interne {date}, {days, plural, one {reste # jour} other {reste # jours}}',
  targetLate: 'Objectif interne {date}, {days, plural, one {# jour de retard} other {# jours de retard}}',
};

export const sum: Messages['requests']['sum'] = {
  due: 'Dernier jour pour répondre',
  dueIfToday: 'Échéance si la réponse arrive aujourd’hui',
  dueIfThatDay: 'Échéance si la réponse arrive ce jour-là',
  dueNone: 'Échéance',
  noDate: 'Pas de date',
  notice: 'Dernier jour pour l’avis de prolongation',
  countedAlike: 'Compté de la même façon.',
  askedOn: '{rights}, demande du {day}',
};

export const working: Messages['requests']['working'] = {
  label: 'La date et son calcul',
  whatIf: 'Simuler',
  asPdf: 'Dossier en PDF',
  print: 'Imprimer ce calcul',
  ruleSet: 'Règles {ruleSet}',
  language: 'Langue du calcul',
  warnings: 'À savoir sur cette date',
};

export const change: Messages['requests']['change'] = {
  now: 'Maintenant',
  afterwards: 'Ensuite',
  same: 'Identique',
  answered: 'Réponse envoyée',
  answeredOn: 'Réponse envoyée le {date}',
  withdrawn: 'Demande retirée',
  due: 'Échéance : {date}',
  noFixedLimit: 'Pas de délai fixe',
  pausedIf:
    'Délai suspendu ; échéance : {date} si la réponse de la personne arrive {day, select, today {aujourd’hui} other {le jour même}}',
  notStartedIf:
    'Délai non commencé ; échéance : {date} si la réponse de la personne arrive {day, select, today {aujourd’hui} other {le jour même}}',
  otherDue: '{rights} : délai distinct, échéance le {date}.',
  otherNoDate: '{rights} : délai distinct, pas encore de date.',
  notCounted: 'La nouvelle date ne peut pas encore être calculée.',
};

export const simulate: Messages['requests']['simulate'] = {
  title: 'Simulation',
  ended: 'Le dossier est terminé. Rien de ce qui arrive maintenant ne change sa date.',
  what: 'Que se passerait-il ?',
  identityComes: 'Le justificatif d’identité arrive',
  clarificationComes: 'Les précisions arrivent',
  feeComes: 'La personne paie les frais',
  nothingComes: 'Rien n’arrive',
  closedOnDay: 'Un jour de fermeture s’ajoute',
  extended: 'Vous envoyez un avis de prolongation',
  identityAsked: 'Vous demandez un justificatif d’identité',
  clarificationAsked: 'Vous demandez des précisions',
  answered: 'Vous envoyez la réponse',
  revived: 'La personne présente à nouveau sa demande',
  onWhichDay: 'Quel jour ?',
  untilWhichDay: 'Jusqu’à quel jour ?',
  whichDay: 'Quel jour ?',
  nothingSaved: 'Rien n’est enregistré. Consignez l’événement quand il se produit.',
  answer: 'Le résultat',
  working: 'Le calcul',
  later: '{days, plural, one {Un jour plus tard qu’actuellement.} other {# jours plus tard qu’actuellement.}}',
  sooner: '{days, plural, one {Un jour plus tôt qu’actuellement.} other {# jours plus tôt qu’actuellement.}}',
};
