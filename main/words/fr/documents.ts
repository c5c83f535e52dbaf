import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Déposez les fichiers pour les ajouter au dossier',
    title: 'Documents pour la réponse',
    addFiles: 'Ajouter des fichiers',
    notKept: 'La décision n’a pas été conservée.',
    unchanged: 'Les documents sont inchangés.',
    none: 'Pas encore de documents',
    addWhatIsFound:
      'Ajoutez ce que les services ont trouvé : déposez les fichiers ici ou choisissez-les. Chacun est scellé à son arrivée.',
  },
  decisions: {
    disclose: 'Joindre',
    redact: 'Occulter',
    withhold: 'Écarter',
    none: 'Non décidé',
  },
  list: {
    selectAll: 'Sélectionner tous les documents',
    number: 'N°',
    document: 'Document',
    decision: 'Décision',
    exemption: 'Exception ou note',
    inFull: 'En entier',
    select: 'Sélectionner {number}, {title}',
    save: 'Enregistrer une copie de {file}',
    file: '{file}, {size}',
    decisionOn: 'Décision sur {number}, {title}',
    chooseExemption: 'Choisir l’exception',
    exemptionFor:
      'Exception qui permet {decision, select, redact {d’occulter} withhold {d’écarter} other {de joindre}} {number}, {title}',
    keys: {
      next: 'document suivant',
      previous: 'document précédent',
      disclose: 'joindre',
      redact: 'occulter',
      withhold: 'écarter',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Choisir l’exception pour occulter',
      withhold: 'Choisir l’exception pour écarter',
    },
    exemptionFor:
      'Exception qui permet {decision, select, redact {d’occulter} other {d’écarter}} ces documents ({documents, number})',
  },
  rail: {
    name: 'Aperçu des documents',
    documents: '{documents, plural, one {# document} other {# documents}}',
    redacted:
      'Les originaux marqués Occulter ne sortent jamais. Ajoutez la copie occultée de chacun, joignez-la et écartez l’original.',
    exemptions: 'Exceptions invoquées',
    fromLetter: 'Reçu de la personne',
    fromLetterNote: 'Conservé tel quel. Ne fait pas partie de la réponse.',
  },
  arriving: {
    name: 'Fichiers en cours d’arrivée',
    progress: '{file}, progression',
    more: '{files, plural, one {# autre en attente.} other {# autres en attente.}}',
    alreadyHere: 'Le même fichier est déjà là, sous le numéro {number}.',
    notAdded: 'Non ajouté.',
    addAgain: 'Ajoutez-le à nouveau.',
    notWhole: '{file} n’est pas arrivé en entier.',
    nothingKept: 'Rien n’en a été conservé. Ajoutez-le à nouveau.',
  },
  save: {
    notSaved: 'La copie n’a pas pu être enregistrée.',
    safe: 'Le document lui-même est en sûreté dans le registre.',
  },
};
