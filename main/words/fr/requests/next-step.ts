import type { Messages } from '../../words.ts';

export const nextStep: Messages['requests']['nextStep'] = {
  'await-identity': 'Attendre le justificatif',
  'await-fee': 'Attendre le paiement des frais',
  'await-clarification': 'Attendre les précisions',
  acknowledge: 'Accuser réception',
  act: 'Donner suite et envoyer la réponse',
  collect: 'Réunir les documents',
  decide: 'Statuer sur {undecided} des {documents} documents',
  decideSome: 'Statuer sur les documents',
  decideLast: 'Statuer sur le dernier document',
  'build-pack': 'Constituer l’envoi',
  'send-pack': 'Expédier l’envoi',
  none: 'Il ne reste rien à faire',
};
