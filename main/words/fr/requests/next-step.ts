import type { Messages } from '../../words.ts';

export const nextStep: Messages['requests']['nextStep'] = {
  'await-identity': 'Attendre le justificatif',
  'await-fee': 'Attendre le paiement des frais',
  'await-clarification': 'Attendre les précisions',
  acknowledge: 'Accuser réception',
  act: 'Donner suite et envoyer la réponse',
  collect: 'Réunir les documents',
  decide: 'Décider pour {undecided} documents sur {documents}',
  decideSome: 'Décider pour les documents',
  decideLast: 'Décider pour le dernier document',
  'build-pack': 'Constituer l’envoi',
  'send-pack': 'Expédier l’envoi',
  none: 'Il ne reste rien à faire',
};
