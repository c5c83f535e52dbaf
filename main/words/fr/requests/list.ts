import type { Messages } from '../../words.ts';

export const views: Messages['requests']['views'] = {
  open: 'Ouvertes',
  overdue: 'Hors délai',
  'due-in-7-days': 'Sous 7 jours',
  paused: 'Délai suspendu',
  mine: 'Mes dossiers',
  complaints: 'Réclamations',
  closed: 'Clôturées',
  all: 'Toutes',
  voided: 'Annulées',
};

export const list: Messages['requests']['list'] = {
  title: 'Demandes',
  views: 'Vues',
  failed: 'La liste n’a pas pu être chargée.',
  keys: {
    search: 'chercher dans la liste',
    filter: 'filtrer',
  },
  somebody: 'quelqu’un',
  total:
    '{total, plural, one {# demande} other {# demandes}}, {sort, select, reference {par référence} requester {par demandeur} received {par date de réception} stage {par étape} department {par service} handler {par gestionnaire} other {par échéance, la plus proche d’abord}}',
  stopped:
    '{clocks, plural, one {# délai suspendu ou non commencé figure à la fin} other {# délais suspendus ou non commencés figurent à la fin}}',
  renewal:
    'Les demandes plus anciennes sont relues une fois pour la recherche. D’ici là, elle peut ne pas toutes les trouver.',
  renewalSoFar: '{done, number} lues sur {total, number}',
};

export const filters: Messages['requests']['filters'] = {
  label: 'Filtres',
  right: 'Droit',
  stage: 'Étape',
  department: 'Service',
  handler: 'Gestionnaire',
  clear: 'Retirer les filtres',
  search: 'Chercher dans cette liste',
  is: {
    words: 'Mots : {words}',
    right: 'Droit : {right}',
    stage: 'Étape : {stage}',
    department: 'Service : {department}',
    handler: 'Gestionnaire : {handler}',
  },
};

export const columns: Messages['requests']['columns'] = {
  due: 'Délai',
  dueDate: 'Échéance',
  reference: 'Référence',
  requester: 'Demandeur',
  withAgent: '{requester} <agent>(représenté)</agent>',
  received: 'Reçue le',
  rights: 'Droits',
  stage: 'Étape',
  department: 'Service',
  nextStep: 'Prochaine action',
  handler: 'Gestionnaire',
  withdrawn: 'Retirée',
  voided: 'Annulée',
};

export const noMatch: Messages['requests']['noMatch'] = {
  title:
    '{filters, plural, one {Aucune demande de cette vue ne correspond au filtre} =2 {Aucune demande de cette vue ne correspond aux deux filtres} other {Aucune demande de cette vue ne correspond aux # filtres}}',
  dropIt: 'Rien n’a été modifié. Retirez-le pour voir toute la vue.',
  eachAlone: 'Chacun seul : {facts}.',
  fact: '{filter} ({total, number})',
  factToCome: '{filter} (…)',
  remove: 'Retirer « {filter} »',
  searchClosed: 'Chercher aussi dans les demandes clôturées',
};

export const noneYet: Messages['requests']['noneYet'] = {
  title: 'Pas encore de demandes',
  fact: 'Déposez ici un courrier, ou enregistrez une demande à la main. Son échéance est calculée avant l’enregistrement.',
};

export const emptyView: Messages['requests']['emptyView'] = {
  title: 'Rien dans « {view} »',
  open: '{open, plural, one {# demande est ouverte.} other {# demandes sont ouvertes.}}',
  showAll: 'Afficher toutes les demandes',
  showOpen: 'Afficher les demandes ouvertes',
};
