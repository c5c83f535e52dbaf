import type { Messages } from '../../words.ts';

export const severity: Messages['breaches']['severity'] = {
  title: 'Gravité',
  method: 'Méthode de l’ENISA, 2013',
  unintelligible:
    'Les données sont incompréhensibles pour toute personne non autorisée : elles sont chiffrées et la clé est en sûreté',
  why: 'Pourquoi : {part}',
  sayWhy: 'Dire pourquoi',
  chooseFirst:
    'Choisissez le type de données et la facilité d’identification des personnes. Le score s’affiche aussitôt.',
  save: 'Enregistrer la gravité',
  parts: {
    data: 'Type de données',
    context: 'Effet du contexte',
    identification: 'Facilité d’identification',
    confidentiality: 'Confidentialité',
    integrity: 'Intégrité',
    availability: 'Disponibilité',
    onPurpose: 'Acte délibéré',
  },
  choices: {
    notAffected: 'Non touchée',
    data: {
      simple: 'Simples',
      behavioural: 'Comportementales',
      financial: 'Financières',
      sensitive: 'Sensibles',
    },
    context: { less: 'Atténuant', noChange: 'Aucun', more: 'Aggravant' },
    identification: {
      negligible: 'Négligeable',
      limited: 'Limitée',
      significant: 'Importante',
      maximum: 'Maximale',
    },
    confidentiality: {
      noEvidence: 'Aucun indice',
      knownRecipients: 'Tiers connus',
      unknownRecipients: 'Tiers inconnus',
    },
    integrity: { recoverable: 'Réparable', notRecoverable: 'Irréparable' },
    availability: { forATime: 'Temporaire', forGood: 'Définitive' },
    onPurpose: { no: 'Non', yes: 'Oui' },
  },
  bands: { low: 'Faible', medium: 'Moyenne', high: 'Élevée', 'very-high': 'Très élevée' },
  scale: { low: 'faible', medium: 'moy.', high: 'élevée', veryHigh: 'très élevée' },
};

export const decision: Messages['breaches']['decision'] = {
  title: 'Décision',
  tellAuthority: 'Informer {authority} ?',
  authorityChoices: {
    notify: 'Oui',
    'do-not-notify': 'Non, pas susceptible d’engendrer un risque',
    undecided: 'Non décidé',
  },
  authorityReasons: 'Motifs : informer ou non {authority}',
  tellPeople: 'Informer les personnes ?',
  peopleChoices: {
    tell: 'Oui',
    'no-high-risk': 'Non, pas de risque élevé',
    exception: 'Non, exception de l’art. 34, par. 3',
    undecided: 'Non décidé',
  },
  condition: 'Quelle condition',
  chooseCondition: 'Choisir la condition remplie',
  conditions: {
    unintelligible: 'a) Les données sont incompréhensibles pour toute personne non autorisée',
    'risk-removed': 'b) Le risque élevé n’est plus susceptible de se matérialiser',
    disproportionate: 'c) Informer chacun exigerait des efforts disproportionnés : communication publique',
  },
  peopleReasons: 'Motifs : informer ou non les personnes',
  delayMeans:
    'La notification initiale est partie, ou partira, après 72 heures. L’art. 33, par. 1, RGPD demande pourquoi.',
  save: 'Enregistrer la décision',
  withoutReasons: 'Un choix sans motifs est conservé, mais compte comme incomplet.',
  writeReasons: 'Écrivez les motifs. Un auditeur les lira sans que vous soyez là.',
  incomplete: 'Incomplet sans motifs.',
};
