import type { Messages } from '../words.ts';

export const restore: Messages['restore'] = {
  noNewFolder: 'Saisissez un répertoire qui n’existe pas encore.',
  restoreBackup: {
    made: 'Faite',
    madeFor: {
      asked: 'le {at}, à la demande',
      lock: 'le {at}, au verrouillage',
      daily: 'le {at}, sauvegarde quotidienne',
      update: 'le {at}, avant une mise à jour',
      migration: 'le {at}, avant une version plus récente',
      're-key': 'le {at}, avant de nouvelles clés',
      restore: 'le {at}, avant une restauration',
    },
    holds: 'Contenu',
    held: '{requests, plural, one {# demande} other {# demandes}}, {breaches, plural, one {# violation} other {# violations}}, {documents}',
    endsWith: 'Se termine par',
    lastEntry: 'l’entrée {entry} de son historique, {at}',
    ofThatTime: 'La sauvegarde du {at} s’ouvre avec les phrases de passe et la clé de récupération de cette date.',
    openWith: 'L’ouvrir avec',
    ways: {
      passphrase: 'Une phrase de passe',
      'recovery-key': 'La clé de récupération',
    },
    fields: {
      passphrase: 'Phrase de passe de cette sauvegarde',
      'recovery-key': 'Clé de récupération de cette sauvegarde',
    },
    nothingTyped: {
      passphrase: 'Saisissez une phrase de passe valable à la date de cette sauvegarde.',
      'recovery-key': 'Saisissez la clé de récupération de la fiche valable à cette date.',
    },
    look: 'Examiner le contenu',
  },
  chooseTarget: {
    restoring: 'Restauration',
    ofAnother:
      'Cette sauvegarde est celle d’un autre registre que celui de cet emplacement : elle va donc dans un nouveau répertoire.',
    where: 'Destination',
    inPlace: 'À la place du registre actuel',
    whatInPlace:
      'Pour un délégué à la protection des données, ou avec la clé de récupération. Le registre actuel est conservé : son répertoire est mis de côté et porte le nom de cette restauration. Les clés retirées ou remplacées entre-temps ne sont pas rétablies. La fenêtre se verrouille.',
    elsewhere: 'Dans un nouveau répertoire',
    whatElsewhere: 'Le registre actuel reste tel quel.',
    passphrase: 'Phrase de passe du registre actuel',
    recoveryKey: 'Clé de récupération du registre actuel',
    whatSecret:
      'Ce qui ouvre le registre aujourd’hui. Laissez vide si c’est ce que vous venez de saisir pour la sauvegarde.',
    noKeyFile:
      'Le fichier de clés du registre actuel manque ou est endommagé. L’empreinte de cette sauvegarde doit être celle de votre fiche de récupération :',
    fingerprint: 'Empreinte sur votre fiche de récupération',
    whatFingerprint:
      'Saisissez-la d’après le papier. Laissez vide si vous avez déjà déverrouillé le registre sur cet ordinateur.',
    folder: 'Nouveau répertoire',
    whatFolder: 'Un répertoire qui n’existe pas encore, dont le nom se termine par exemple par .docket.',
    stopped: 'Arrêté. Rien n’a été restauré.',
    failed: 'Rien n’a été restauré.',
    documentsLost:
      '{lost, plural, one {Sur {documents, plural, one {# document} other {# documents}} de cette sauvegarde, # a disparu ou est endommagé.} other {Sur {documents, plural, one {# document} other {# documents}} de cette sauvegarde, # ont disparu ou sont endommagés.}}',
    restIsWhole: 'Rien n’a encore été restauré. Tout le reste y est intact.',
    evenWithout: 'Restaurer malgré tout',
    submit: 'Restaurer',
  },
  restoreKeyFile: {
    title: 'Rétablir le fichier de clés',
    what: 'Parmi les fichiers keys.json placés à côté des sauvegardes, Docket prend le plus récent que les clés de ce registre authentifient. Ce qui a été remplacé ou retiré entre-temps n’est pas rétabli, et l’historique en rend compte. Un fichier endommagé est conservé à côté. Saisissez une phrase de passe qui ouvre ce registre ou l’une de ses sauvegardes.',
    failed: 'Le fichier de clés n’a pas été rétabli.',
    submit: 'Rétablir',
    copyBeside: 'la copie à côté des sauvegardes',
  },
  restored: {
    holds:
      '<b>La sauvegarde est restaurée.</b> Elle contient {requests, plural, one {# demande} other {# demandes}} et {breaches, plural, one {# violation} other {# violations}}.',
    isIn: 'Elle se trouve dans {path}.',
    keptAside: 'Le registre qui se trouvait là est conservé dans {path}.',
    freshKeys:
      'La sauvegarde date d’avant un changement de clés : le registre en a donc de nouvelles. Il s’ouvre pour qui détient une clé aujourd’hui, et pour personne d’autre. Son empreinte est nouvelle. Notez-la sur votre fiche de récupération :',
    documentsLost:
      '{lost, plural, one {# document n’était plus dans la sauvegarde.} other {# documents n’étaient plus dans la sauvegarde.}} Contrôlez le registre : le contrôle les nomme.',
    open: 'Ouvrir',
    stay: 'Rester ici',
    toUnlock: 'Aller à l’écran de déverrouillage',
  },
  secretField: {
    labels: {
      passphrase: 'Votre phrase de passe',
      recoveryKey: 'Clé de récupération',
    },
    otherWay: {
      passphrase: 'Utiliser la clé de récupération',
      recoveryKey: 'Utiliser une phrase de passe',
    },
    nothingTyped: {
      passphrase: 'Saisissez votre phrase de passe.',
      recoveryKey: 'Saisissez la clé de récupération de votre fiche.',
    },
  },
  refusals: {
    keyFileWhole:
      'Le fichier de clés keys.json est intact : rien n’a donc été mis à sa place. Rien n’a été modifié. Déverrouillez avec une phrase de passe actuelle ou avec la clé de récupération actuelle : ce qui a été remplacé n’est pas rétabli.',
    noKeysInBackups:
      'Aucune sauvegarde à côté de ce registre ne contient de clés qui l’ouvrent. Rien n’a été modifié. Connectez le disque de vos autres sauvegardes, ou restaurez l’une d’elles dans un répertoire à part.',
    passphrase: 'Saisissez une phrase de passe de cette sauvegarde.',
    recoveryKey: 'Saisissez la clé de récupération de cette sauvegarde.',
    notABackup: 'Il n’y a pas de sauvegarde complète dans ce répertoire. Rien n’a été modifié.',
    damaged: 'Cette sauvegarde n’est plus telle qu’elle a été faite.',
    notInPlace: 'La sauvegarde n’a pas été mise à la place du registre actuel. Rien n’a été modifié.',
    documentsLost: 'Des documents de cette sauvegarde ont disparu ou sont endommagés. Rien n’a encore été restauré.',
  },
  steps: {
    copy: 'Copie du registre',
    read: 'Lecture du registre',
    documents: 'Copie des documents',
    compare: 'Comparaison',
  },
  backupDamaged:
    'Cette sauvegarde n’est plus telle qu’elle a été faite. Manque ou a été modifié : {part}. Rien n’a été restauré et rien n’a été touché. Choisissez une autre sauvegarde.',
  document: 'un document',
  notInPlace: {
    'another-register':
      'Cette sauvegarde est celle d’un autre registre que celui de cet emplacement et ne prend donc pas sa place. Rien n’a été modifié. Restaurez-la dans un nouveau répertoire.',
    'not-yours':
      'Seul un délégué à la protection des données, ou la personne qui détient la clé de récupération, peut mettre une sauvegarde à la place du registre. Rien n’a été modifié. Restaurez-la dans un nouveau répertoire, ou adressez-vous à un délégué à la protection des données.',
    'fingerprint-needed':
      'Le fichier de clés du registre actuel manque ou est endommagé, et cet ordinateur n’a pas vu ce registre. Rien n’a été modifié. Saisissez l’empreinte de votre fiche de récupération, ou restaurez dans un nouveau répertoire.',
    'fingerprint-differs':
      'L’empreinte de cette sauvegarde n’est pas celle du registre de cet emplacement : elle ne prend donc pas sa place. Rien n’a été modifié. Cherchez une sauvegarde qui a la bonne empreinte, ou restaurez celle-ci dans un nouveau répertoire.',
    'changed-meanwhile':
      'Le fichier de clés du registre actuel a été modifié pendant la restauration. Rien n’a été mis à sa place. Restaurez la sauvegarde à nouveau.',
    'not-proved':
      'Le fichier de clés du registre actuel manque ou est endommagé, et son fichier register.db n’est pas de ceux qu’ouvrent les clés de cette sauvegarde. Rien n’a été modifié. Restaurez dans un nouveau répertoire.',
  },
  oneTimePassphrase:
    'C’est une phrase de passe à usage unique. Déverrouillez avec elle et choisissez d’abord la vôtre. Rien n’a été modifié.',
  olderKeyFile:
    'Le fichier de clés keys.json du registre actuel est plus ancien qu’un fichier que le registre a vu. Rien n’a été modifié. Remettez d’abord le plus récent depuis le répertoire backups, ou restaurez dans un nouveau répertoire.',
  presentPassphrase:
    'Cette phrase de passe n’ouvre pas le registre actuel, que la sauvegarde remplacerait. Rien n’a été modifié. Saisissez-en une qui l’ouvre aujourd’hui, ou restaurez dans un nouveau répertoire.',
  nameLost: 'Nom absent de cette sauvegarde {id}',
};
