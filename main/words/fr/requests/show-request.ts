import type { Messages } from '../../words.ts';

export const showRequest: Messages['requests']['showRequest'] = {
  missing: 'Il n’y a pas de demande {reference} dans ce registre.',
  lookInList: 'Cherchez-la dans la liste.',
  failed: 'Le dossier n’a pas pu être chargé.',
  parts: 'Parties du dossier',
  sections: {
    overview: 'Vue d’ensemble',
    documents: 'Documents',
    pack: 'Envoi',
    history: 'Historique',
  },
  keys: {
    record: 'consigner un événement',
    why: 'pourquoi cette date',
    whatIf: 'simuler',
    print: 'imprimer le dossier',
    note: 'écrire une note',
    overview: 'vue d’ensemble',
    documents: 'documents',
    pack: 'envoi',
    history: 'historique',
  },
};

export const head: Messages['requests']['head'] = {
  extendedRight: '{right}, délai prolongé',
  endedRight: '{right} : {outcome}',
  askedBy: 'Demande de {name}',
  handledBy: 'Suivi par {handler}',
  noHandler: 'Pas encore de gestionnaire',
  inDepartment: '{department}, suivi par {handler}',
  inDepartmentNoHandler: '{department}, pas encore de gestionnaire',
  recordEvent: 'Consigner un événement',
  more: 'Plus d’actions pour ce dossier',
  edit: 'Corriger ce qui a été enregistré',
  recordExtension: 'Consigner un avis de prolongation',
  correctReceived: 'Corriger le jour de réception',
  recordRefusal: 'Consigner un refus',
  recordWithdrawal: 'Consigner le retrait de la demande',
  void: 'Annuler ce dossier',
  recordProof: 'Consigner le justificatif',
  recordFee: 'Consigner le paiement',
  recordClarification: 'Consigner les précisions',
  recordAnswer: 'Consigner la réponse',
  addDocuments: 'Ajouter les documents',
  openDocuments: '{documents, plural, one {Ouvrir le document} other {Ouvrir les # documents}}',
  openPack: 'Ouvrir l’envoi',
  overdue: 'Envoyez aujourd’hui ce qui est prêt, et dites à la personne quand le reste suivra.',
  waited:
    '{days, plural, =0 {Vous avez demandé aujourd’hui.} one {Vous attendez depuis # jour.} other {Vous attendez depuis # jours.}} Relancez si rien ne vient.',
};

export const overview: Messages['requests']['overview'] = {
  outcomes: {
    title: 'L’issue de chaque droit',
    why: '{ground}. {reason}',
    noGround: 'Aucun fondement consigné',
    noReason: 'Aucun motif consigné',
    told: '{outcome}, annoncé le {date}',
  },
  extensionNotice: 'Avis de prolongation',
  asked: 'Ce que la personne a demandé',
  readLetter: 'Lire le courrier',
  nothingWritten: 'Rien n’a été noté.',
  latest: 'Récemment',
  fullHistory: '{entries, plural, one {Tout l’historique, # entrée} other {Tout l’historique, # entrées}}',
  subject: 'Objet',
  arrived: 'Arrivée',
  identity: 'Identité',
  phone: 'Téléphone',
  replyTo: 'Répondre à',
  address: 'Adresse',
  askedBy: 'Présentée par',
  authoritySeen: 'Justificatif de l’autorisation vu : {date}',
  authorityNotSeen: 'Justificatif de l’autorisation pas encore vu',
  extended: 'Prolongation',
  identityConfirmed: 'Confirmée le {date} par {person}',
  identityConfirmedNote: 'Confirmée le {date} par {person} : {note}',
  identityAsked: 'Demandée le {date}, pas encore de justificatif',
  identityKnown: 'Non demandée, vous connaissez la personne',
  arrivedBy: {
    email: '{date}, par courriel',
    post: '{date}, par la poste',
    phone: '{date}, par téléphone',
    'in-person': '{date}, en personne',
    'web-form': '{date}, par formulaire web',
    'social-media': '{date}, par réseau social',
    portal: '{date}, par portail',
    other: '{date}, par une autre voie',
  },
  arrivedAt: '{arrived} : {detail}',
  reply: '{email}, langue : {language, select, und {autre} other {{name}}}',
  replyNoEmail: 'Pas de courriel, langue : {language, select, und {autre} other {{name}}}',
};

export const notes: Messages['requests']['notes'] = {
  title: 'Notes',
  field: 'Une note sur ce dossier',
  placeholder: 'Ce que vous avez trouvé, décidé ou convenu',
  add: 'Ajouter la note',
  added: 'Note ajoutée.',
  takenBack: 'La note a été retirée.',
  empty: 'Écrivez d’abord la note.',
  notAdded: '{problem} Votre note est toujours là.',
};

export const history: Messages['requests']['history'] = {
  sentence:
    'Chaque ligne est enchaînée à la précédente et ne peut être ni modifiée ni supprimée. Demande enregistrée le {when}.',
  when: 'Quand',
  what: 'Quoi',
  who: 'Qui',
  entry: 'Entrée',
};

export const editRequest: Messages['requests']['editRequest'] = {
  answeredRight:
    'Une réponse a déjà été donnée sur {right}. Ce droit ne peut pas être retiré. Retirez d’abord cette réponse.',
  title: 'Corriger ce qui a été enregistré',
  save: 'Enregistrer',
  noRequester: 'Indiquez la personne concernée.',
  emptiedMeanwhile:
    'Cela a été vidé entre-temps. Votre saisie est toujours là : enregistrez de nouveau pour l’inscrire.',
  changedMeanwhile:
    'Cela a été changé entre-temps en « {now} ». Votre saisie est toujours là : enregistrez de nouveau pour la mettre à la place.',
};

export const printRecord: Messages['requests']['printRecord'] = {
  title: 'Imprimer le dossier',
  save: 'Enregistrer le PDF',
  failed: 'Le dossier n’a pas pu être imprimé. Rien n’a été modifié. {problem}',
  what: 'Un PDF pour le demandeur ou une autorité : ce qui a été demandé et ce qui s’est passé, comment la date est calculée avec ses sources, et la tête de chaîne de l’historique.',
  language: 'Langue',
  internal: 'Avec la partie interne',
  internalHolds: 'Notes, avertissements, corrections et qui a fait quoi. Elle n’est pas destinée au demandeur.',
};

/** Voiding a case that was logged by mistake. {on} is 2026-11-25. */
export const voidRequest: Messages['requests']['voidRequest'] = {
  title: 'Annuler {reference} ?',
  why: 'Pourquoi a-t-il été enregistré par erreur ?',
  what: 'Il garde son numéro et son historique, et quitte les listes, les chiffres, les rappels et les fichiers calendrier. Son courrier peut être enregistré de nouveau. C’est définitif.',
  action: 'Annuler le dossier',
  leave: 'Le laisser',
  noReason: 'Dites en une phrase pourquoi il a été enregistré par erreur.',
  notVoided: 'Ce dossier ne peut pas être annulé. Rien n’a été modifié.',
  packSent:
    'Son envoi est parti le {on} : le dossier reste donc. Rien n’a été modifié. Corrigez ce qui a été mal enregistré et notez le reste.',
  recorded: {
    answered:
      'Une réponse du {on} est consignée : le dossier reste donc. Rien n’a été modifié. Retirez d’abord cette mention si elle n’est jamais partie ; sinon, corrigez ce qui a été mal enregistré.',
    'partial-answer':
      'Une partie de la réponse est partie le {on} : le dossier reste donc. Rien n’a été modifié. Retirez d’abord cette mention si elle n’est jamais partie ; sinon, corrigez ce qui a été mal enregistré.',
    refused:
      'Un refus du {on} est consigné : le dossier reste donc. Rien n’a été modifié. Retirez d’abord cette mention s’il n’est jamais parti ; sinon, corrigez ce qui a été mal enregistré.',
  },
};

/** A case that was voided. */
export const voided: Messages['requests']['voided'] = {
  title: 'Annulé : {reason}',
  note: 'Par {by}, {when}. Il garde son numéro et ne compte nulle part. Plus rien ne peut y être consigné.',
  label: 'Dossier annulé',
  documents: 'Ce qui y a été classé. On peut l’enregistrer sur le disque, mais plus en décider.',
  noDocuments: 'Aucun document n’y a été classé.',
};
