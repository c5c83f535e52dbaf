import type { Messages } from '../words.ts';

export const check: Messages['check'] = {
  checkRegister: {
    title: 'Contrôle du registre',
    what: 'Relit tout et ne modifie rien.',
    start: 'Contrôler',
    checking: 'Contrôle du registre',
    failed: 'Le contrôle n’est pas allé à son terme.',
    stopped: 'Arrêté. Ce qui a été examiné figure ci-dessous.',
    found: 'Résultats',
    notYet: 'Pas encore contrôlé aujourd’hui',
    whatNext:
      'Choisissez Contrôler. Les pages, les clés, la chaîne d’audit, les lignes, les documents, les signalements scellés et la base statistique sont lus jusqu’au bout.',
    passed: 'Conforme',
    needsYou: 'Demande votre attention',
    document: '{reference}, document {number} : {title}.',
    unnumbered: '{reference} : {title}.',
    inBackup: 'Présent dans une sauvegarde ici.',
    inNoBackup: 'Absent de toute sauvegarde ici.',
    whole: 'Tout a été relu et est intact.',
    partsNeedYou:
      '{parts, plural, one {Une partie demande votre attention. Le reste est intact.} other {# parties demandent votre attention. Le reste est intact.}}',
  },
  parts: {
    pages: 'Pages',
    keys: 'Fichier de clés',
    audit: 'Chaîne d’audit',
    rows: 'Lignes',
    search: 'Recherche',
    checkpoints: 'Points de contrôle',
    memory: 'Cet ordinateur',
    documents: 'Documents',
    inbox: 'Signalements scellés',
    ledger: 'Base statistique',
    folder: 'Autres fichiers',
  },
  ways: {
    'restore-backup': 'Aller aux sauvegardes',
    salvage: 'Verrouiller et sauver dans un nouveau répertoire',
    'restore-documents': 'Restaurer ces documents depuis la sauvegarde',
    'rebuild-ledger': 'Reconstruire la base statistique',
    'write-key-file': 'Réécrire le fichier de clés',
    'show-audit': 'Consulter le journal d’audit',
    'look-at-inbox': 'Consulter les signalements scellés',
    failed: 'L’opération n’a pas abouti.',
  },
};
