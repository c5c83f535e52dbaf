import type { Messages } from '../../words.ts';

export const refusals: Messages['requests']['refusals'] = {
  receivedInFuture: 'C’est après aujourd’hui.',
  receivedLongAgo: 'C’est il y a très longtemps.',
  alreadyLogged: 'Ce courrier est déjà enregistré.',
  alreadyKept: 'Ce courrier figure déjà dans un dossier.',
  keptIn:
    'Ce courrier figure déjà dans {reference}. Rien n’a été enregistré. S’il demande autre chose, enregistrez-le comme nouvelle demande.',
  letterGone: 'Le courrier n’est plus en mémoire. Déposez-le à nouveau : votre saisie est toujours là.',
  correspondenceGone:
    'Le courrier à partir duquel ceci devait être consigné n’est plus dans le dossier. Votre saisie est toujours là : fermez ceci, puis consignez l’événement sans le courrier.',
  receivedAfter:
    'Ce jour est après aujourd’hui ({today}). Saisissez le jour où elle est arrivée à une adresse officielle.',
  seenAhead: 'Le justificatif de l’autorisation d’agir ne peut pas avoir été vu après aujourd’hui.',
  seenAfter: 'Ce jour est après aujourd’hui ({today}). Saisissez le jour où vous avez vu ce qui l’y autorise.',
  receivedBefore:
    'C’était il y a plus de 10 ans. Vérifiez l’année, et saisissez le jour où elle est arrivée à une adresse officielle.',
  arrivedInFuture: 'Le jour d’arrivée est après aujourd’hui.',
  receiptStays:
    'Un dossier garde un jour de réception. Consignez le bon jour : il remplace celui-ci, et les deux restent lisibles.',
  takenBack: 'Cette entrée a été retirée et ne compte pas. Consignez à nouveau ce qui s’est passé.',
  othersDoNotFit: 'Sans lui, les autres événements ne concordent plus. {why}',
  noGround: 'Choisissez le fondement. Un refus doit en indiquer un (art. 12, par. 4).',
  groundUnknown:
    'Ce fondement n’est pas dans la liste du droit applicable à ce dossier. Choisissez-en un dans la liste.',
  groundOfOthers:
    'Ce fondement ne vaut pas pour ce droit : {right}. Choisissez-en un autre, ou enregistrez ce droit à part.',
  noRefusalReason: 'Écrivez le motif. La personne doit en être informée (art. 12, par. 4).',
  noRightNamed: 'Choisissez les droits dont il s’agit.',
  rightNotOpen: '{right} a déjà sa réponse, ou n’a pas été demandé. Choisissez un droit encore ouvert.',
  noRepresentative: 'Indiquez qui écrit à sa place.',
  requesterTooLong: 'Raccourcissez le nom à 10 000 caractères.',
  phoneTooLong: 'Ce numéro est trop long. Un numéro de téléphone a au plus 100 caractères.',
  channelTooLong: 'Raccourcissez ceci à 1 000 caractères.',
  tooManyEvents: 'Essayez au plus 20 événements à la fois.',
  tooManyDays: 'Essayez au plus 50 jours à la fois.',
  changedMeanwhile: 'Cela a été modifié entre-temps. Rien n’a été enregistré.',
  event: 'Cet événement ne va pas avec ce dossier.',
};
