import type { Messages } from '../words.ts';

export const salvage: Messages['salvage'] = {
  salvageRegister: {
    title: 'Sauvetage dans un nouveau répertoire',
    what: 'Docket lit tout ce qui peut encore l’être dans ce registre, comble les lacunes avec sa dernière sauvegarde et dresse la liste de ce qui est perdu. Le registre endommagé est seulement lu et reste où il est.',
    folder: 'Nouveau répertoire',
    whatFolder: 'Il ne doit pas encore exister. Choisissez un disque fiable.',
    failed: 'Rien n’a été sauvé.',
    stopped: 'Arrêté. Rien n’a été conservé et rien n’a été modifié.',
    reading: 'Lecture de ce qui est lisible',
    submit: 'Sauver',
  },
  salvageResult: {
    name: 'Ce qui a été sauvé',
    title: 'Le registre est sauvé',
    everyPage: 'Toutes les pages ont pu être lues.',
    damagedPages:
      '{damaged, plural, one {Sur {pages, plural, one {# page} other {# pages}}, # n’a pas pu être lue.} other {Sur {pages, plural, one {# page} other {# pages}}, # n’ont pas pu être lues.}}',
    keepDamaged: 'Le registre endommagé n’a pas été touché. Gardez-le jusqu’à ce que vous ayez parcouru cette liste.',
    broughtBack: 'Sauvé',
    rows: '{rows, plural, one {# ligne} other {# lignes}}',
    rowsFromBackup:
      '{rows, plural, one {# ligne} other {# lignes}}, dont {fromBackup, number} de la sauvegarde {backup}',
    lostRows: 'Lignes perdues',
    noLostRows: 'Aucune',
    lostOfTable: '{table} : {lost, number}',
    lostOfTableUnknown: '{table} : nombre inconnu',
    lostCases: 'Dossiers perdus',
    noLostCases: 'Aucun',
    whatOfCases: '{references}. Ce qui en dépend est conservé sous un dossier de remplacement.',
    lostDocuments: 'Documents perdus',
    noLostDocuments: 'Aucun',
    document: '{reference} n° {number}',
    lostEntries: 'Entrées d’audit perdues',
    entries: '{from} à {to}',
    whatOfEntries: '{entries}. Le journal d’audit continue avec une entrée qui en fait état.',
    enterAgain: 'À saisir à nouveau',
    newFolder: 'Nouveau répertoire',
    thisList: 'Cette liste',
    open: 'Aller au registre sauvé',
    stay: 'Rester avec le registre endommagé',
  },
  refusals: {
    noFolder: 'Saisissez le répertoire où sauver le registre.',
    folderTaken: 'Il y a déjà quelque chose dans ce répertoire. Choisissez-en un autre : rien n’est jamais écrasé.',
    folderRefused:
      'Il n’est pas possible d’écrire dans ce répertoire. Choisissez-en un autre, sur un disque qui a de la place pour un registre entier.',
    inUse: 'Le registre est en cours d’écriture. Fermez-le d’abord partout. Rien n’a été modifié.',
  },
  steps: {
    gaps: 'Comblement des lacunes avec la dernière sauvegarde',
    derived: 'Reconstitution de la recherche et des dates',
    documents: 'Copie des documents',
  },
  insideSource:
    'Ce répertoire se trouve à l’intérieur du registre endommagé, qui est seulement lu. Choisissez-en un à côté, sur un disque qui a de la place pour un registre entier.',
  again: {
    organisation:
      'Les paramètres de l’organisme : adresse, fuseau horaire, services, jours de fermeture, règle interne, fiche d’information.',
    names:
      '{people, plural, one {Le nom d’une personne qui détient une clé.} other {Les noms de # personnes qui détiennent une clé.}}',
    intakeKey:
      'La clé qui ouvre les signalements du personnel est perdue : ceux qui attendent ne peuvent pas être ouverts. Retirez puis ajoutez une personne pour en obtenir une nouvelle, et demandez au personnel de signaler à nouveau.',
    rows: '{rows, plural, one {{count} ligne qui dépendait d’un élément perdu a été laissée de côté.} other {{count} lignes qui dépendaient d’éléments perdus ont été laissées de côté.}}',
    clocks: 'Les événements de {references} ne forment plus un délai : examinez d’abord ces événements et leurs dates.',
  },
  nameLost: 'Nom perdu {id}',
  standIn: {
    requester: 'Perdu, page endommagée',
    subject: 'Ce qui reste d’un dossier endommagé',
    body: 'La page qui contenait ce dossier a été endommagée : son demandeur et son courrier sont perdus. Ses événements, notes, documents et envois sont conservés ici. Saisissez à nouveau ce que vous en savez.',
    next: 'Saisir à nouveau le dossier',
  },
  report: {
    title: 'Sauvetage d’un registre endommagé, {at}',
    from: 'Depuis : {source}',
    onlyRead: 'Le répertoire d’origine a seulement été lu. Gardez-le jusqu’à ce que vous ayez parcouru cette liste.',
    pages:
      '{damaged, plural, one {{count} page sur {pages} n’a pas pu être lue.} other {{count} pages sur {pages} n’ont pas pu être lues.}}',
    noBackup: 'Aucune sauvegarde n’a comblé de lacunes.',
    backup: 'Des lacunes ont été comblées avec la sauvegarde {backup} : ces lignes sont telles qu’elles étaient alors.',
    rowsTitle: 'Lignes sauvées :',
    rows: '{rows, plural, one {{table} : {count} ligne} other {{table} : {count} lignes}}{fromBackup, plural, =0 {} one {, dont {filled} de la sauvegarde} other {, dont {filled} de la sauvegarde}}',
    rowsAndLost:
      '{rows, plural, one {{table} : {count} ligne} other {{table} : {count} lignes}}{fromBackup, plural, =0 {} one {, dont {filled} de la sauvegarde} other {, dont {filled} de la sauvegarde}}, perdues : {lost}',
    rowsAndUnknown:
      '{rows, plural, one {{table} : {count} ligne} other {{table} : {count} lignes}}{fromBackup, plural, =0 {} one {, dont {filled} de la sauvegarde} other {, dont {filled} de la sauvegarde}}, nombre de lignes perdues inconnu',
    noLostCases: 'Aucun dossier n’est perdu.',
    lostCases:
      'Dossiers dont le demandeur et le courrier sont perdus, conservés sous un dossier de remplacement : {references}.',
    documents:
      '{copied, plural, one {Aucun document n’est perdu. {count} a été copié.} other {Aucun document n’est perdu. {count} ont été copiés.}}',
    documentsFromBackup:
      '{copied, plural, one {Aucun document n’est perdu. {count} a été copié, plus {more} depuis la sauvegarde.} other {Aucun document n’est perdu. {count} ont été copiés, plus {more} depuis la sauvegarde.}}',
    lostDocuments: 'Documents perdus : {documents}.',
    noLostEntries: 'Aucune entrée de la chaîne d’audit n’est perdue.',
    lostEntries:
      'Entrées de la chaîne d’audit perdues : {entries}. La chaîne continue avec une entrée qui en fait état.',
    again: 'À saisir à nouveau à la main :',
  },
};
