import type { Messages } from '../words.ts';

export const salvage: Messages['salvage'] = {
  salvageRegister: {
    title: 'Sauvetage dans un nouveau répertoire',
    what: 'Docket lit tout ce qui peut encore l’être dans ce registre, comble les lacunes avec sa dernière sauvegarde et dresse la liste de ce qui est perdu. Le registre endommagé est seulement lu et reste où il est.',
    folder: 'Nouveau répertoire',
    whatFolder: 'Il ne doit pas encore exister ; sur un disque auquel vous vous fiez.',
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
};
