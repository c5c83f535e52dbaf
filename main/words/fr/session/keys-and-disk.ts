import type { Messages } from '../../words.ts';

export const keys: Messages['session']['keys'] = {
  wrongRecoveryKey:
    'Cette clé de récupération appartient à un autre registre, ou a été remplacée par une plus récente. Rien n’a été modifié. Cherchez la fiche la plus récente et comparez son empreinte avec celle de cet écran.',
  mistyped:
    'Ce n’est pas une clé de récupération complète : {why}. Rien n’a été modifié. Comparez-la avec votre fiche de récupération, groupe par groupe.',
  mistypedBy: {
    strange: 'elle contient un caractère qui n’y figure jamais',
    length: 'elle a {length, plural, one {# caractère} other {# caractères}} sur {whole}',
    wrong: 'un de ses caractères est faux',
  },
  altered:
    'Le fichier de clés a été modifié hors de Docket : {why}. Le registre n’a pas été ouvert et rien n’a été modifié. Remettez keys.json à partir de votre dernière sauvegarde, et cherchez qui a pu écrire dans ce répertoire.',
  alteredBy: {
    list: 'sa liste de clés n’est pas celle que ce registre a écrite',
    protection: 'une phrase de passe est moins protégée que ne l’exige ce registre',
    managerHoldsMore:
      'l’emplacement de clé d’une personne de la direction contient plus que la clé de la base statistique',
    slot: 'l’emplacement qu’ouvre cette clé n’est pas tel qu’il a été fait',
    sealedKeys: 'les clés de cet emplacement ne s’ouvrent pas',
    wrappedKey: 'une clé enveloppée n’est pas lisible',
    unfinishedChange: 'les clés d’un changement inachevé ne s’ouvrent pas',
  },
  damaged:
    'Le fichier de clés keys.json ne peut pas être lu : {why}. Le registre lui-même n’est pas touché. Remettez keys.json à partir de votre dernière sauvegarde.',
  damagedBy: {
    noFile: 'ce n’est pas un fichier',
    tooLarge: 'il est beaucoup trop volumineux',
    cut: 'il n’est pas entier',
    part: '{part} n’est pas comme il se doit',
    whole: 'le fichier entier n’est pas comme il se doit',
  },
  missing:
    'Il n’y a pas de fichier de clés keys.json dans ce répertoire. Choisissez le répertoire du registre lui-même, ou remettez keys.json à partir d’une sauvegarde.',
  newer:
    'Ce registre a été créé par une version plus récente de Docket. Rien n’a été modifié. Installez la version plus récente pour l’ouvrir.',
  noSuchKey: 'Cette clé n’existe plus dans ce registre. Rien n’a été modifié.',
  lastPassphrase:
    'C’est la seule phrase de passe qui ouvre le registre. Ajoutez d’abord une autre personne. Rien n’a été modifié.',
  changing:
    'Le dernier changement de clés a été interrompu. Déverrouillez à nouveau le registre pour le terminer. Rien n’a été modifié.',
};

export const disk: Messages['session']['disk'] = {
  ballastMissing:
    'Le disque est plein ou presque, et les 32 Mo que Docket garde en réserve pour ce cas sont utilisés. Ils sont repris dès qu’il y a de la place. Libérez de l’espace.',
  noFile: 'Il n’y a pas de fichier à cet endroit, mais un tube, un socket ou un périphérique.',
  refused:
    'Le disque a refusé d’écrire ceci. Rien n’a été modifié. Vérifiez que le disque est connecté et n’est pas protégé en écriture, et réessayez.',
  damaged: {
    register:
      'Une partie de register.db est endommagée, et ceci s’y trouve. Rien n’a été modifié, et ce qui n’est pas endommagé s’ouvre toujours. Contrôlez le registre : le contrôle nomme ce qui est endommagé et permet de le retrouver.',
    ledger:
      'La base statistique d’où viennent les nombres est endommagée. Aucun dossier n’est touché. Le délégué ou un gestionnaire la reconstruit à partir du registre en le déverrouillant.',
  },
  notWhereOpened: {
    register: 'Le registre n’est plus là où il a été ouvert.',
    vault: 'Le coffre n’est plus là où il a été ouvert.',
    ledger: 'La base statistique n’est plus là où elle a été ouverte.',
  },
  moved: {
    register:
      'Le répertoire du registre n’est plus là où il a été ouvert : il a été déplacé ou renommé, ou son disque a disparu. Rien n’a été modifié, et ce qui était enregistré se trouve dans ce répertoire. Verrouillez Docket, ouvrez le répertoire là où il est maintenant, et réessayez.',
    vault:
      'Le répertoire vault de ce registre n’est plus le même qu’à l’ouverture : il a été déplacé ou remplacé. Rien n’a été modifié. Remettez sous ce nom le répertoire qui contient vos documents, verrouillez Docket, déverrouillez-le, et réessayez.',
    ledger:
      'Les chiffres ont été recréés depuis votre déverrouillage, comme après le retrait d’une personne ou la restauration d’une sauvegarde. Ceux-ci ne sont plus à jour, et rien n’a été écrit. Verrouillez Docket et déverrouillez-le.',
  },
  link: 'Le répertoire {folder} de ce registre est un lien vers un autre emplacement. Docket y écrirait et y supprimerait : le registre reste donc fermé et rien n’a été touché. Supprimez le lien, remettez le vrai répertoire sous ce nom si vous l’avez déplacé, et réessayez. À défaut, restaurez une sauvegarde dans un nouveau répertoire.',
  links:
    'Ces répertoires de ce registre sont des liens vers d’autres emplacements : {folders}. Docket y écrirait et y supprimerait : le registre reste donc fermé et rien n’a été touché. Supprimez les liens, remettez les vrais répertoires sous ces noms si vous les avez déplacés, et réessayez. À défaut, restaurez une sauvegarde dans un nouveau répertoire.',
  linksAndMore:
    'Ces répertoires de ce registre sont des liens vers d’autres emplacements : {folders}, et {more} de plus. Docket y écrirait et y supprimerait : le registre reste donc fermé et rien n’a été touché. Supprimez les liens, remettez les vrais répertoires sous ces noms si vous les avez déplacés, et réessayez. À défaut, restaurez une sauvegarde dans un nouveau répertoire.',
  syncFolder:
    'Ce registre se trouve dans un répertoire {service}. Ce service copie les fichiers pendant leur écriture et peut laisser un registre qui ne s’ouvre pas. Déplacez le répertoire sur un disque de cet ordinateur, et confiez plutôt les sauvegardes à {service}.',
  networkShare:
    'Ce répertoire se trouve sur un partage réseau, où deux ordinateurs peuvent écrire en même temps dans un registre et l’endommager. Gardez le registre sur un disque de cet ordinateur, et les sauvegardes sur le partage.',
  clockSet:
    'L’horloge de cet ordinateur a été {direction, select, forward {avancée} other {reculée}} de {span} pendant que le registre était ouvert. Les limites et les heures se comptent d’après elle : réglez-la, et vérifiez ce qui a été saisi depuis.',
  clockBehind:
    'L’horloge de cet ordinateur retarde de {span} sur la dernière écriture dans ce registre, ou sur sa dernière ouverture ici. Les limites se comptent d’après l’horloge : réglez-la, ou vérifiez ce qui a été saisi pendant qu’elle avançait.',
  span: {
    days: '{n, plural, one {{count} jour} other {{count} jours}}',
    hours: '{n, plural, one {{count} heure} other {{count} heures}}',
    minutes: '{n, plural, one {{count} minute} other {{count} minutes}}',
    seconds: '{n, plural, one {{count} seconde} other {{count} secondes}}',
  },
};
