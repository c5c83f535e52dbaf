import type { Messages } from '../words.ts';

export const tray: Messages['tray'] = {
  title: 'Courrier à traiter',
  letter: 'Courrier',
  waiting: '{letters, plural, =0 {Aucun courrier n’attend.} one {# courrier attend.} other {# courriers attendent.}}',
  drop: 'Déposez des courriers pour les mettre en attente',
  addLetters: 'Ajouter des courriers',
  notListed: 'Le courrier à traiter n’a pas pu être lu.',
  none: 'Aucun courrier n’attend',
  how: 'Déposez plusieurs courriers à la fois, ici ou sur la page « Aujourd’hui ». Ils attendent ici, scellés dans le registre, jusqu’à ce que chacun soit enregistré, classé dans un dossier ou mis de côté.',
  list: 'Courriers à traiter',
  reading: 'Le courrier en entier',
  noSender: 'Expéditeur non indiqué',
  added: 'Ajouté par {by}, {when}',
  arrived: 'Arrivé le {date}',
  belongsTo: 'Appartient déjà à <case>{reference}</case>.',
  opening: 'Lecture du courrier',
  logIt: 'Enregistrer comme demande',
  fileIt: 'Classer dans un dossier',
  putAside: 'Mettre de côté',
  save: 'Enregistrer une copie',
  notSaved: 'La copie n’a pas pu être enregistrée. Le courrier lui-même est en sûreté dans le registre.',
  keys: { next: 'courrier suivant', previous: 'courrier précédent' },
  arriving: {
    name: 'Courriers en cours d’arrivée',
    underWay: 'Mise en attente des courriers : {done, number} sur {total, number}',
    notTaken: 'Non accepté.',
    addAgain: 'Ajoutez-le de nouveau.',
    waiting: 'Le même courrier attend déjà ici. Il n’a pas été ajouté deux fois.',
    aside: 'Le même courrier a été mis de côté. Reprenez-le à cet endroit s’il est nécessaire.',
    logged: 'Ce courrier appartient déjà à <case>{reference}</case>. Il n’a pas été ajouté.',
    putAway: 'Masquer',
  },
  fileLetter: {
    title: 'Classer dans un dossier',
    which: 'Dans quel dossier ?',
    hint: 'Saisissez un nom, une adresse électronique ou une référence. Seuls les dossiers ouverts sont proposés.',
    found: 'Dossiers ouverts correspondants',
    none: 'Aucun dossier ouvert ne correspond à ces mots.',
    action: 'Classer le courrier',
    choose: 'Choisissez le dossier auquel il appartient.',
    done: 'Classé dans {reference}, sous le numéro {number}.',
    there: '{reference} contient déjà ce courrier, sous le numéro {number}. Il n’est plus en attente.',
  },
  putLetterAside: {
    title: 'Mettre le courrier de côté',
    why: 'Pourquoi n’a-t-il pas besoin d’un dossier ?',
    what: 'Il reste dans le registre avec ce motif, sous « Mis de côté », jusqu’à ce que quelqu’un le reprenne ou le détruise.',
    done: 'Le courrier a été mis de côté.',
  },
  aside: {
    title: 'Mis de côté',
    line: '{by}, {when} : {reason}',
    takeBack: 'Reprendre',
    takeBackThis: 'Reprendre {file}',
    destroy: 'Détruire',
    destroyThis: 'Détruire {file}',
  },
  destroyLetter: {
    title: 'Détruire ce courrier ?',
    what: 'Plus personne ne pourra alors lire {file}. Sa clé est détruite au bout de dix secondes, ou au verrouillage.',
    backups:
      'Les sauvegardes faites pendant qu’il était ici le contiennent encore ; la dernière disparaît avec la première sauvegarde à partir du {until}.',
    action: 'Détruire le courrier',
    keep: 'Le conserver',
    done: 'Le courrier est en cours de destruction.',
  },
  undone: 'Le courrier est de retour.',
  loss: {
    missing:
      '« {file} » manque dans le coffre, et aucune sauvegarde d’ici ne le contient. Le reste du courrier n’est pas touché. Connectez le disque de vos sauvegardes, puis contrôlez le registre ; ou redemandez ce courrier et mettez celui-ci de côté.',
    missingButKept:
      '« {file} » manque dans le coffre. Le reste du courrier n’est pas touché, et une sauvegarde d’ici le contient : contrôlez le registre pour restaurer ce seul courrier.',
    damaged:
      '« {file} » a été endommagé dans le coffre et n’est pas affiché, et aucune sauvegarde d’ici ne le contient. Ce qu’il en reste n’a pas été touché. Connectez le disque de vos sauvegardes, puis contrôlez le registre ; ou redemandez ce courrier et mettez celui-ci de côté.',
    damagedButKept:
      '« {file} » a été endommagé dans le coffre et n’est pas affiché. Ce qu’il en reste n’a pas été touché, et une sauvegarde d’ici le contient : contrôlez le registre pour restaurer ce seul courrier.',
  },
  refusals: {
    noReason: 'Indiquez pourquoi il n’a pas besoin d’un dossier.',
    gone: 'Ce courrier n’est plus en attente : quelqu’un a décidé entre-temps de son sort. Rien n’a été modifié.',
  },
};
