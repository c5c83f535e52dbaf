import type { Messages } from '../words.ts';

export const contract: Messages['contract'] = {
  unforeseen: 'Une erreur imprévue s’est produite dans Docket.',
  locked: 'Le registre est verrouillé. Déverrouillez-le et réessayez : rien n’a été modifié.',
  forbidden: 'Votre clé n’ouvre pas ceci. Rien n’a été modifié.',
  oneTimePassphrase:
    'Vous avez déverrouillé avec une phrase de passe à usage unique. Choisissez d’abord la vôtre : d’ici là, votre clé n’ouvre rien d’autre. Rien n’a été modifié.',
  voided: 'Ce dossier a été annulé. Plus rien ne peut y être consigné, et rien n’a été modifié.',
  undoOver:
    'Trop tard : cela peut être annulé pendant dix secondes, et plus après un verrouillage. Rien n’a été modifié.',
  notFound: 'Ce dossier n’existe pas dans ce registre.',
  diskFull: 'Le disque est plein. Rien n’a été modifié. Libérez de l’espace et réessayez.',
  diskFullMadeRoom:
    'Le disque est plein. Rien n’a été modifié. Docket vient de libérer les 32 Mo qu’il garde pour ce cas, afin que vous puissiez enregistrer, exporter, supprimer et verrouiller : réessayez, puis libérez de l’espace.',
  damaged: 'Une partie du registre est endommagée. Rien n’a été modifié. Contrôlez le registre.',
  date: 'Saisissez une date qui existe, par exemple 2026-11-25.',
  time: 'Indiquez l’heure avec son fuseau horaire.',
  requestReference: 'Une référence se présente ainsi : SAR-2026-0042.',
  breachReference: 'Une référence se présente ainsi : BR-2026-0007.',
  anyReference: 'Une référence se présente ainsi : SAR-2026-0042 ou BR-2026-0007.',
  missing: 'Saisissez quelque chose ici.',
  atMost: '{most, plural, one {Écrivez au plus # caractère.} other {Écrivez au plus # caractères.}}',
  folderName:
    'Aucun répertoire ne peut porter ce nom. Copiez son chemin depuis le gestionnaire de fichiers et cherchez les caractères qui n’ont rien à y faire.',
  fieldRefused: 'Un champ est à revoir.',
  clocks: {
    law: 'Docket ne connaît pas ce droit. Utilisez l’un de ces codes : {codes}.',
    right: 'Docket ne connaît pas ce droit de la personne. Utilisez l’un de ces codes : {codes}.',
    event: 'Docket ne connaît pas cet événement. Utilisez l’un de ces codes : {codes}.',
    language: 'Docket écrit le calcul dans ces langues : {codes}.',
    noRight: 'Choisissez au moins un droit.',
    houseRuleTooShort: 'Donnez au moins 1 jour à la règle interne.',
    houseRuleTooLong: 'Donnez au plus 365 jours à la règle interne.',
    houseRuleFrom: 'Comptez la règle interne à partir de received ou de identity-confirmed.',
    identityPause: 'Utilisez pause ou restart.',
    extraClock: 'Docket ne connaît pas ce délai. Utilisez l’un de ces codes : {codes}.',
    notCounted: 'Le délai ne peut pas être calculé.',
  },
};
