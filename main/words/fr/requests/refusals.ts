import type { Messages } from '../../words.ts';

export const refusals: Messages['requests']['refusals'] = {
  receivedInFuture: 'C’est après aujourd’hui.',
  receivedLongAgo: 'C’est il y a très longtemps.',
  alreadyLogged: 'Ce courrier est déjà enregistré.',
  letterGone: 'Le courrier n’est plus en mémoire. Déposez-le à nouveau : votre saisie est toujours là.',
  receivedAfter:
    'Ce jour est après aujourd’hui ({today}). Saisissez le jour où elle est arrivée à une adresse officielle.',
  receivedBefore:
    'C’était il y a plus de 10 ans. Vérifiez l’année, et saisissez le jour où elle est arrivée à une adresse officielle.',
  arrivedInFuture: 'Le jour d’arrivée est après aujourd’hui.',
  receiptStays:
    'Un dossier garde un jour de réception. Consignez le bon jour : il remplace celui-ci, et les deux restent lisibles.',
  takenBack: 'Cette entrée a été retirée et ne compte pas. Consignez à nouveau ce qui s’est passé.',
  othersDoNotFit: 'Sans lui, les autres événements ne concordent plus. {why}',
  noRepresentative: 'Indiquez le nom de la personne qui demande à sa place.',
  requesterTooLong: 'Raccourcissez le nom à 10 000 caractères.',
  channelTooLong: 'Raccourcissez ceci à 1 000 caractères.',
  tooManyEvents: 'Essayez au plus 20 événements à la fois.',
  tooManyDays: 'Essayez au plus 50 jours à la fois.',
  event: 'Cet événement ne va pas avec ce dossier.',
};
