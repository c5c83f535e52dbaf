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
      'Choisissez « Contrôler ». Les pages, les clés, la chaîne d’audit, les lignes, les documents, les signalements scellés et la base statistique sont lus jusqu’au bout.',
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
  refusals: {
    keyFileWhole: 'Le fichier de clés est intact. Rien n’a été modifié.',
  },
  steps: {
    pages: 'Lecture de chaque page',
    keys: 'Comparaison du fichier de clés',
    audit: 'Parcours de la chaîne d’audit et des lignes dont elle parle',
    documents: 'Ouverture de chaque document',
    inbox: 'Ouverture des signalements scellés',
    ledger: 'Recompte de la base statistique',
    folder: 'Recherche d’autres fichiers',
  },
  pagesFound: {
    whole:
      '{pages, plural, one {{count} page du registre a été lue et est intacte.} other {Les {count} pages du registre ont toutes été lues et sont intactes.}}',
    pageDamaged:
      'La page {page} sur {all} de register.db ne peut pas être lue. Rien n’a été modifié. Restaurez une sauvegarde, ou sauvez tout le reste dans un nouveau répertoire.',
    damaged:
      '{pages, plural, one {{count} page sur {all} de register.db ne peut pas être lue. Rien n’a été modifié. Restaurez une sauvegarde, ou sauvez tout le reste dans un nouveau répertoire.} other {{count} pages sur {all} de register.db ne peuvent pas être lues. Rien n’a été modifié. Restaurez une sauvegarde, ou sauvez tout le reste dans un nouveau répertoire.}}',
    unfitting:
      'Les pages de register.db sont intactes, mais ne concordent pas entre elles. Rien n’a été modifié. Restaurez une sauvegarde, ou sauvez le registre dans un nouveau répertoire.',
  },
  keysFound: {
    whole:
      '{people, plural, one {Le fichier de clés est intact et authentique. Il contient la clé d’une personne.} other {Le fichier de clés est intact et authentique. Il contient les clés de # personnes.}}',
    damaged:
      'Le fichier de clés keys.json manque ou a été endommagé depuis votre déverrouillage. Vous êtes toujours dans le registre. Réécrivez-le maintenant à partir de ce que détient cette fenêtre, avant de verrouiller.',
  },
  auditFound: {
    seedChanged: 'La graine d’une partie antérieure de la chaîne d’audit a été modifiée hors de Docket.',
    unreadable: 'Une page endommagée empêche de lire la chaîne d’audit jusqu’au bout.',
  },
  documentsFound: {
    whole:
      '{documents, plural, =0 {Aucun document n’est encore conservé.} one {Le seul fichier scellé a été ouvert et concorde.} other {Les {count} fichiers scellés ont tous été ouverts et concordent.}}',
    lostInNoBackup:
      '{lost, plural, one {{count} fichier scellé sur {all} manque ou est endommagé ; aucun dossier ne l’est. Aucune sauvegarde d’ici ne contient ce fichier. Connectez le disque de vos sauvegardes et contrôlez à nouveau.} other {{count} fichiers scellés sur {all} manquent ou sont endommagés ; aucun dossier ne l’est. Aucune sauvegarde d’ici ne contient ces fichiers. Connectez le disque de vos sauvegardes et contrôlez à nouveau.}}',
    lostInBackups:
      '{lost, plural, one {{count} fichier scellé sur {all} manque ou est endommagé ; aucun dossier ne l’est. Une sauvegarde d’ici le contient : restaurez-le.} other {{count} fichiers scellés sur {all} manquent ou sont endommagés ; aucun dossier ne l’est. Les sauvegardes d’ici les contiennent tous : restaurez-les.}}',
    lostInSomeBackups:
      '{lost, plural, one {{count} fichier scellé sur {all} manque ou est endommagé ; aucun dossier ne l’est. Documents présents dans les sauvegardes d’ici : {found} sur {of}. Restaurez ceux-là, et cherchez les autres sur le disque de vos sauvegardes.} other {{count} fichiers scellés sur {all} manquent ou sont endommagés ; aucun dossier ne l’est. Documents présents dans les sauvegardes d’ici : {found} sur {of}. Restaurez ceux-là, et cherchez les autres sur le disque de vos sauvegardes.}}',
    unreadable:
      'Une page endommagée empêche de lire la liste des documents. Sauvez le registre : les documents suivent.',
    pack: 'Envoi de réponse',
  },
  inboxFound: {
    whole:
      '{reports, plural, =0 {Aucun signalement scellé n’attend.} one {{count} signalement scellé s’ouvre.} other {Les {count} signalements scellés s’ouvrent tous.}}',
    unreadable:
      '{reports, plural, one {Un signalement scellé ne peut pas être ouvert. Il est conservé tel quel et dit pourquoi dans la boîte de réception. Demandez à la personne qui l’a envoyé de signaler à nouveau.} other {{count} signalements scellés ne peuvent pas être ouverts. Ils sont conservés tels quels : chacun dit pourquoi dans la boîte de réception. Demandez aux personnes qui les ont envoyés de signaler à nouveau.}}',
    notCompared:
      'Une page endommagée empêche de comparer les signalements scellés. Ils sont intouchés dans la boîte de réception.',
  },
  ledgerFound: {
    agrees:
      '{requests, plural, one {La base statistique compte {count} demande, comme le registre.} other {La base statistique compte {count} demandes, comme le registre.}}',
    strange:
      'La base statistique contient une table ou une règle que Docket n’a pas créée. Aucun dossier n’est touché. Reconstruisez la base statistique à partir du registre.',
    pageDamaged:
      'Une page de la base statistique est endommagée. Aucun dossier n’est touché. Reconstruisez la base statistique à partir du registre.',
    differs:
      '{counts, plural, one {Un nombre de la base statistique n’est pas celui du registre : des rapports exportés par la direction sont peut-être faux. Aucun dossier n’est touché. Reconstruisez la base statistique à partir du registre.} other {{count} nombres de la base statistique ne sont pas ceux du registre : des rapports exportés par la direction sont peut-être faux. Aucun dossier n’est touché. Reconstruisez la base statistique à partir du registre.}}',
    behind:
      'La base statistique est en retard sur le registre. Aucun dossier n’est touché. Reconstruisez la base statistique à partir du registre.',
    unreadable:
      'La base statistique, ou la partie du registre d’où elle est comptée, est endommagée. Aucun dossier n’est touché. Reconstruisez la base statistique à partir du registre.',
  },
  folderFound: {
    own: 'Le répertoire du registre ne contient que ce que Docket y a mis.',
    foreign:
      'Docket n’a pas mis ceci dans le répertoire du registre : {names}. Cela ne nuit à rien. Déplacez-le ailleurs si vous n’en voulez pas là.',
    foreignAndMore:
      'Docket n’a pas mis ceci dans le répertoire du registre : {names}, et {more} de plus. Cela ne nuit à rien. Déplacez-le ailleurs si vous n’en voulez pas là.',
  },
};
