import type { Messages } from '../../words.ts';

export const furtherClocks: Messages['breaches']['furtherClocks'] = {
  title: 'Autres délais',
  none: 'Aucun. Ajoutez ceux de NIS 2, de DORA, d’un sous-traitant ou d’un contrat s’ils s’appliquent.',
  from: 'Début',
  startsWhen: 'Part lorsque « {clock} » est consigné comme fait.',
  ends: 'Expire le {at}.',
  reminds: 'Rappels : {hours} avant.',
  met: 'Fait le {at}.',
  lateBecause: 'Motif du retard : {why}',
  working: 'Calcul : {clock}',
  sourceNotRead: '(pas encore lu à la source)',
  recordAsMet: 'Consigner comme fait',
  recordThisAsMet: 'Consigner comme fait : {clock}',
  correct: 'Corriger',
  correctThis: 'Corriger : {clock}',
  remove: 'Retirer',
  removeThis: 'Retirer : {clock}',
};

export const addClock: Messages['breaches']['addClock'] = {
  title: 'Ajouter un délai',
  add: 'Ajouter le délai',
  which: 'Quel délai',
  sets: {
    nis2: {
      label: 'NIS 2',
      means: 'Alerte précoce 24 h, notification d’incident 72 h, rapport final un mois après celle-ci.',
      startsAt: 'Quand vous avez eu connaissance de l’incident',
    },
    dora: {
      label: 'DORA',
      means: 'Notification initiale 4 h, rapport intermédiaire 72 h, rapport final un mois.',
      startsAt: 'Quand vous avez classé l’incident comme majeur',
    },
    processor: {
      label: 'Vous êtes le sous-traitant',
      means: 'Informer le responsable du traitement dans les meilleurs délais (art. 33, par. 2).',
      startsAt: 'Prise de connaissance',
    },
    contract: {
      label: 'Un contrat',
      means: 'Un nom et un nombre d’heures qui lui sont propres.',
      startsAt: 'Début de son délai',
    },
  },
  startMissing: 'Saisissez le jour et l’heure du début, par exemple 25 nov. 09:05.',
  awareOfIncident: 'Quand vous avez eu connaissance de l’incident',
  awareOfIncidentMeans:
    'La notification initiale part au plus tard 24 heures après, sauf si vous avez classé l’incident plus tard.',
  noonRelief: 'Reporter à midi le jour ouvrable suivant',
  noonReliefMeans:
    'Art. 5, par. 4, règlement délégué (UE) 2025/301. Pas pour les établissements de crédit, les contreparties centrales, les plates-formes de négociation et les entités NIS 2 (art. 5, par. 5).',
  contractName: 'Nom du contrat',
  contractNameOptional: 'Nom du contrat (facultatif)',
  contractNameMissing: 'Indiquez le nom du contrat.',
  hours: 'Heures',
  hoursOptional: 'Heures prévues au contrat (facultatif)',
  hoursMissing: 'Saisissez les heures prévues au contrat.',
};

export const meetClock: Messages['breaches']['meetClock'] = {
  title: '{clock} : consigner comme fait',
  takeBack: 'Retirer',
  metAt: 'Fait le',
  wentLate: 'C’était après la limite.',
};
