import type { Messages } from '../../words.ts';

export const cannotOpen: Messages['session']['cannotOpen'] = {
  'wrong-passphrase': 'Cette phrase de passe n’ouvre pas ce registre. Rien n’a été modifié.',
  wait: 'Plusieurs phrases de passe étaient fausses. Attendez un peu avant la prochaine. Rien n’a été modifié.',
  'wrong-recovery-key':
    'Cette clé de récupération n’ouvre pas ce registre. Comparez-la avec votre fiche de récupération, groupe par groupe. Rien n’a été modifié.',
  'folder-missing':
    'Ce répertoire n’est pas là. S’il se trouve sur une clé USB ou un autre disque, connectez-le d’abord. Sinon, choisissez le répertoire du registre.',
  'not-a-folder':
    'C’est un fichier et non un répertoire. Choisissez le répertoire qui contient keys.json et register.db.',
  'no-register-here':
    'Il n’y a pas de registre dans ce répertoire. Choisissez le répertoire qui contient keys.json et register.db.',
  'folder-is-link':
    'Un répertoire de ce registre est un lien vers un autre emplacement. Docket y écrirait et y supprimerait : le registre reste donc fermé et rien n’a été touché. Supprimez le lien et réessayez.',
  'key-file-missing':
    'Le fichier de clés keys.json manque dans ce répertoire. Le registre est toujours là et n’a pas été touché. Remettez keys.json à partir d’une sauvegarde.',
  'key-file-damaged':
    'Le fichier de clés keys.json ne peut pas être lu. Le registre n’a pas été touché. Remettez keys.json à partir d’une sauvegarde.',
  'key-file-altered':
    'Le fichier de clés keys.json a été modifié hors de Docket : on ne peut donc pas s’y fier. Le registre n’a pas été touché. Remettez keys.json à partir d’une sauvegarde.',
  'key-file-unreadable':
    'Vous n’avez pas le droit de lire le fichier de clés keys.json. Rien n’a été modifié. Donnez à votre compte le droit de lire et d’écrire dans ce répertoire.',
  'newer-key-file':
    'Le fichier de clés keys.json a été écrit par une version plus récente de Docket. Il n’a pas été touché. Installez la version plus récente pour l’ouvrir.',
  'register-file-missing':
    'Le fichier register.db manque dans ce répertoire. Rien n’a été créé à sa place. Remettez-le à partir d’une sauvegarde.',
  'register-file-empty':
    'Le fichier register.db est vide. Rien n’y a été écrit. Remettez-le à partir d’une sauvegarde.',
  'register-file-cut':
    'La fin de register.db manque : il a été tronqué, souvent par une copie inachevée. Il n’a pas été touché. Restaurez une sauvegarde, ou sauvez ce qu’il contient encore dans un nouveau répertoire.',
  'register-page-damaged':
    'Une page de register.db nécessaire à toute ouverture est endommagée. Le fichier n’a pas été touché. Restaurez une sauvegarde, ou sauvez ce qui est lisible dans un nouveau répertoire.',
  'register-unfinished':
    'Le fichier register.db ne contient pas encore de registre : sa création n’a pas été achevée. Il n’a pas été touché. Choisissez un autre répertoire pour un nouveau registre, ou remettez register.db à partir d’une sauvegarde.',
  'not-a-register':
    'Le fichier register.db ne va pas avec ce fichier de clés : c’est un autre fichier, ou celui d’un autre registre. Il n’a pas été touché. Remettez le bon à partir d’une sauvegarde.',
  'newer-version':
    'Ce registre a été créé par une version plus récente de Docket. Il n’a pas été touché. Installez la version plus récente pour l’ouvrir.',
  'log-foreign':
    'Le fichier register.db-wal, à côté du registre, appartient à un autre registre. L’ouverture mélangerait les deux : rien n’a donc été touché. Déplacez register.db-wal dans un autre répertoire, ou restaurez une sauvegarde.',
  'log-broken':
    'Le fichier register.db-wal, qui contient votre travail le plus récent, est endommagé en son milieu. L’ouverture ferait perdre ce qui se trouve derrière : rien n’a donc été touché. Sauvez le registre dans un nouveau répertoire, ou restaurez une sauvegarde.',
  'ledger-missing':
    'Le fichier ledger.db, d’où viennent les chiffres, manque. Aucun dossier n’est touché. Demandez au délégué ou à un gestionnaire de déverrouiller une fois le registre : le fichier est alors recréé.',
  'ledger-damaged':
    'Le fichier ledger.db, d’où viennent les chiffres, est endommagé. Aucun dossier n’est touché. Demandez au délégué ou à un gestionnaire de déverrouiller une fois le registre : le fichier est alors recréé.',
  'ledger-older':
    'Le fichier ledger.db, d’où viennent les chiffres, est celui d’une version antérieure de Docket. Rien n’a été modifié. Demandez au délégué ou à un gestionnaire de déverrouiller une fois le registre avec cette version : le fichier est alors mis à jour.',
  'open-elsewhere':
    'Ce registre est ouvert dans une autre fenêtre ou par un autre programme. Fermez-le d’abord là-bas. Rien n’a été modifié.',
  'open-on-another-computer':
    'Ce registre est ouvert sur un autre ordinateur. Fermez-le d’abord là-bas. Rien n’a été modifié.',
  'network-share':
    'Ce registre se trouve sur un partage réseau. Deux ordinateurs pourraient y écrire en même temps et l’endommager : il n’a donc pas été ouvert et rien n’a été touché. Copiez le répertoire sur un disque de cet ordinateur et ouvrez-le là.',
  'read-only':
    'Ce répertoire ou un fichier qu’il contient est protégé en écriture, et Docket note chaque déverrouillage. Rien n’a été modifié. Autorisez l’écriture, ou copiez le répertoire sur un disque qui la permet.',
  'disk-full':
    'Le disque est plein : le registre n’a donc pas pu être ouvert. Rien n’a été modifié. Libérez de l’espace et réessayez.',
  'disk-fails':
    'Le disque n’a pas pu être lu ou écrit pendant l’ouverture du registre. Rien n’a été modifié. Vérifiez qu’il est connecté et réessayez. Si cela se répète, sauvez le registre dans un répertoire d’un autre disque.',
  'settings-refused':
    'La base de données n’a pas accepté un réglage qui protège votre registre : elle a donc été refermée. Rien n’a été modifié.',
};

export const cannotOpenNow: Messages['session']['cannotOpenNow'] = {
  openHere:
    'Ce registre est ouvert dans une autre fenêtre ou par un autre programme sur {computer}, depuis le {date}, {time} UTC. Fermez-le d’abord là-bas. Rien n’a été modifié.',
  openThere:
    'Ce registre se trouve dans un répertoire synchronisé et est ouvert sur {computer}, depuis le {date}, {time} UTC. Deux copies divergeraient. Verrouillez-le là-bas, attendez que le répertoire soit à jour et réessayez. Rien n’a été modifié.',
  nextPassphrase:
    '{seconds, plural, one {Plusieurs phrases de passe étaient fausses. La prochaine peut être essayée dans # seconde. La clé de récupération ouvre le registre aussitôt.} other {Plusieurs phrases de passe étaient fausses. La prochaine peut être essayée dans # secondes. La clé de récupération ouvre le registre aussitôt.}}',
  stillTrying:
    'Un autre programme de cet ordinateur essaie depuis une minute une phrase de passe de ce registre. Fermez-le et réessayez. La clé de récupération ouvre le registre aussitôt.',
  managersPassphrase:
    'C’est une phrase de passe de la direction : elle n’ouvre que les chiffres. Utilisez celle du délégué ou d’un gestionnaire, ou la clé de récupération.',
};
