import type { Messages } from '../../words.ts';

export const steps: Messages['packs']['steps'] = {
  letters: 'Rédaction des courriers',
  files: 'Chiffrement des fichiers',
  verify: 'Réouverture pour contrôle',
};

export const parts: Messages['packs']['parts'] = {
  letter: { title: 'Lettre d’accompagnement', detail: 'La demande, ce qui est joint, les voies de recours' },
  sheet: {
    title: 'Vos données et pourquoi nous les avons',
    detail: 'Informations de l’article 15',
    none: 'Absente : cet envoi ne donne pas accès à des données',
  },
  index: {
    title: 'Liste des documents',
    detail: 'Établie d’après vos décisions',
    withSchedule:
      '{n, plural, one {Avec la liste de {withheld} document écarté} other {Avec la liste de {withheld} documents écartés}}',
  },
  documents: {
    title: 'Documents',
    detail: 'Joints, sous des noms de fichier neutres',
    none: 'Aucun n’est joint',
    sentBefore: 'Non joint de nouveau : ce qui est parti avec une réponse antérieure',
  },
  portable: { title: 'Copie portable', detail: 'Exports de vos systèmes, dans portable-data' },
  record: { title: 'Enregistrement de la demande', detail: 'your-request.json et your-request.csv' },
  manifest: { title: 'Manifeste', detail: 'SHA-256 de chaque fichier' },
};

export const notBuilt: Messages['packs']['notBuilt'] = {
  title: 'L’envoi n’a pas été constitué',
  undecided:
    '{n, plural, one {{open} document sur {documents} est sans décision. Décidez, puis constituez l’envoi.} other {{open} documents sur {documents} sont sans décision. Décidez, puis constituez l’envoi.}}',
  unreasoned:
    '{n, plural, one {{withheld} document écarté est sans exception. Choisissez-en une, puis constituez l’envoi.} other {{withheld} documents écartés sont sans exception. Choisissez-en une pour chacun, puis constituez l’envoi.}}',
  nobody: 'Le dossier n’indique personne à qui répondre. Ajoutez le nom du demandeur, puis constituez l’envoi.',
  orSuggested: '{problem} Ou laissez Docket en proposer un.',
  cancelled: 'Vous avez arrêté l’envoi. Rien n’a été conservé.',
  documentChanged:
    'Un document a changé pendant la constitution de l’envoi. Rien n’a été conservé. Constituez l’envoi à nouveau.',
  notReadBack:
    'L’envoi terminé ne s’est pas relu tel qu’il avait été écrit. Rien n’a été conservé. Vérifiez le disque, puis constituez l’envoi à nouveau.',
  diskFull: 'Le disque est plein. Rien n’a été conservé. Libérez de l’espace, puis constituez l’envoi à nouveau.',
};
