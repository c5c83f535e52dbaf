import type { Messages } from '../words.ts';

export const updates: Messages['updates'] = {
  showUpdate: {
    title: 'Mise à jour à partir d’un fichier',
    settings: 'Paramètres',
    thisIs:
      'Vous utilisez Docket {version}. Il ne demande de mise à jour à personne : quelqu’un vous apporte deux fichiers.',
    thisIsFor:
      'Vous utilisez Docket {version} pour {platform}. Il ne demande de mise à jour à personne : quelqu’un vous apporte deux fichiers.',
    onlyOfficer: 'Seul le délégué à la protection des données met Docket à jour.',
    notRead: 'Impossible de savoir si une mise à jour est prête.',
    ready: 'Docket {version} est prêt à être installé',
    readAgain:
      'Cette version a été publiée le {date}. Le programme d’installation vient d’être relu et correspond, octet pour octet, à ce qui a été signé.',
    backedUp:
      'La sauvegarde {backup} a d’abord été faite et vérifiée. La copie du programme d’installation a été relue et correspond, octet pour octet, à ce qui a été signé.',
    takeAnother: 'Choisir une autre mise à jour',
  },
  platforms: {
    'linux-x64': 'Linux sur processeur Intel ou AMD',
    'linux-arm64': 'Linux sur processeur ARM',
    'win32-x64': 'Windows sur processeur Intel ou AMD',
    'win32-arm64': 'Windows sur processeur ARM',
    'darwin-x64': 'macOS sur processeur Intel',
    'darwin-arm64': 'macOS sur processeur Apple',
  },
  takeUpdate: {
    drop: 'Déposez ici le fichier de mise à jour et le programme d’installation',
    updateFile: '1. Le fichier de mise à jour',
    whatUpdateFile:
      'Un petit fichier dont le nom se termine par {ending}. Il porte la signature de Docket et indique le programme d’installation qui va avec.',
    chooseUpdateFile: 'Choisir le fichier de mise à jour',
    chooseOtherUpdateFile: 'Choisir un autre fichier de mise à jour',
    noUpdateFile: 'Choisissez le fichier de mise à jour qu’on vous a apporté.',
    beingRead: 'Lecture en cours. Appuyez à nouveau une fois sa version affichée ici.',
    installer: '2. Le programme d’installation',
    whatInstaller: 'Le programme lui-même, tel qu’il a été publié. Le fichier de mise à jour indique lequel.',
    whichInstaller: '{name}, {size}. Son nom sur cet ordinateur n’a pas d’importance.',
    chosen: 'Choisi : {name}, {size}',
    chooseInstaller: 'Choisir le programme d’installation',
    chooseOtherInstaller: 'Choisir un autre programme d’installation',
    noInstaller: 'Choisissez le programme d’installation apporté avec lui.',
    getReady: '3. Sauvegarder et préparer',
    whatGetReady:
      'Le programme d’installation est comparé à ce qui a été signé. Une sauvegarde de ce registre est ensuite faite et vérifiée. Puis le programme d’installation est copié là d’où vous le lancerez. Rien n’est encore installé.',
    gettingReady: 'Préparation',
    takingIn: 'Réception du programme d’installation',
    stopped: 'Arrêté. Rien de la mise à jour n’a été conservé et les deux fichiers restent choisis.',
    failed: 'La mise à jour n’a pas été acceptée.',
    submit: 'Sauvegarder et préparer',
    version: 'Version',
    released: 'Publiée le',
    for: 'Pour',
    register: 'Ce registre',
    keepsFormat: 'garde son format',
    newerFormat:
      'passe à un format plus récent au premier déverrouillage ({now} à {brings}). La version actuelle ne pourra alors plus l’ouvrir.',
    signature: 'Signature',
    signatureFits: 'correspond à une clé à laquelle ce Docket se fie',
  },
  installUpdate: {
    name: 'Comment l’installer',
    copyFirst: {
      command: 'Copiez la commande. Elle reste copiée quand le registre est verrouillé.',
      path: 'Copiez le chemin. Il reste copié quand le registre est verrouillé.',
    },
    copy: {
      command: 'Copier la commande',
      path: 'Copier le chemin',
    },
    lockAndClose: 'Verrouillez le registre, puis fermez toutes les fenêtres de Docket sur cet ordinateur.',
    lock: 'Verrouiller le registre',
    next: {
      terminal:
        'Exécutez la commande dans un terminal, avec un compte autorisé à installer des programmes sur cet ordinateur.',
      windows:
        'Appuyez sur la touche Windows et R, collez le chemin, appuyez sur Entrée et suivez le programme d’installation.',
      appImage: 'Copiez le fichier situé à ce chemin par-dessus l’AppImage avec laquelle vous lancez Docket.',
      dmg: 'Exécutez la commande dans Terminal, puis faites glisser Docket dans Applications.',
      pkg: 'Exécutez la commande dans Terminal et suivez le programme d’installation.',
    },
    startAgain: 'Relancez Docket et déverrouillez le registre. Cette page affiche alors la nouvelle version.',
  },
  refusals: {
    uploadGone: 'Le fichier n’est plus en mémoire. Rien n’a été modifié. Choisissez-le à nouveau.',
  },
  copying: 'Copie du programme d’installation et relecture de la copie',
  refused: {
    empty:
      'Ce fichier est vide : il n’est pas arrivé en entier. Rien n’a été modifié. Reprenez-le là où il a été publié.',
    'too-large':
      'Ce fichier est plus volumineux qu’un fichier de mise à jour ne l’est jamais ; c’est peut-être le programme d’installation. Rien n’a été modifié. Choisissez le fichier dont le nom se termine par {ending}.',
    'not-an-update':
      'Ce n’est pas un fichier de mise à jour de Docket. Rien n’a été modifié. Choisissez le fichier dont le nom se termine par {ending}.',
    signature:
      'La signature ne concorde pas avec ce fichier de mise à jour : il a été modifié en chemin, ou quelqu’un d’autre que l’éditeur de Docket l’a signé. Rien n’a été modifié. N’exécutez pas son programme d’installation. Reprenez les deux fichiers là où ils ont été publiés.',
    'key-retired':
      'Ce fichier de mise à jour a été signé avec une clé retirée le {date}. Rien n’a été modifié. N’exécutez pas son programme d’installation. Procurez-vous un fichier de mise à jour signé depuis.',
    'not-understood':
      'Ce fichier de mise à jour est signé, et cette version de Docket ne comprend pas ce qu’il dit. Rien n’a été modifié. Procurez-vous une mise à jour antérieure et installez-la d’abord.',
    platform:
      'Cette mise à jour est destinée à {platform}, et ce Docket fonctionne sous {own}. Rien n’a été modifié. Procurez-vous la mise à jour pour {own}.',
    'same-version': 'Vous avez déjà la version {version}. Rien n’a été modifié.',
    'older-version':
      'Cette mise à jour est la version {version}, et vous avez {own}, qui est plus récente. Docket ne revient jamais en arrière : une version antérieure peut avoir des défauts corrigés depuis. Rien n’a été modifié.',
    'schema-too-old':
      'La version {version} ouvre les registres à partir du format {least}, et celui-ci a le format {own}. Rien n’a été modifié. Installez d’abord une mise à jour antérieure : elle fait passer le registre à un format plus récent.',
    'schema-too-new':
      'La version {version} ouvre les registres jusqu’au format {brings}, et celui-ci a le format {own} : elle ne pourrait pas l’ouvrir. Rien n’a été modifié. Procurez-vous une mise à jour plus récente.',
    'installer-empty':
      'Le programme d’installation est vide : il n’est pas arrivé en entier. Rien n’a été modifié. Procurez-vous à nouveau ce fichier.',
    'installer-short':
      '{missing, plural, one {Ce n’est pas le programme d’installation entier : il manque {count} octet. Rien n’a été modifié. Ne l’exécutez pas. Reprenez {installer} là où il a été publié.} other {Ce n’est pas le programme d’installation entier : il manque {count} octets. Rien n’a été modifié. Ne l’exécutez pas. Reprenez {installer} là où il a été publié.}}',
    'installer-long':
      'Ce n’est pas le programme d’installation de cette mise à jour : il est plus volumineux. Rien n’a été modifié. Ne l’exécutez pas. Reprenez {installer} là où il a été publié.',
    'installer-changed':
      'Ce n’est pas le programme d’installation qui a été signé : son contenu est différent. Rien n’a été modifié. Ne l’exécutez pas. Reprenez {installer} là où il a été publié.',
    uploadChanged:
      'Ce qui a été apporté a été modifié après son arrivée et n’est donc pas utilisé. Rien d’autre n’a été modifié. Choisissez à nouveau les deux fichiers ; si cela se reproduit, faites examiner cet ordinateur.',
    'folder-not-ours':
      'Docket garde les programmes d’installation dans un répertoire nommé updates, dans le répertoire .docket à côté de vos registres. Il s’y trouve quelque chose que Docket n’y a pas mis. Rien n’y a été touché, et rien n’a été modifié. Examinez-le, déplacez-le et réessayez.',
    'folder-refused':
      'Docket n’a pas le droit d’écrire dans son propre répertoire, .docket à côté de vos registres : le programme d’installation n’a donc pas été copié. Rien d’autre n’a été modifié. Vérifiez si le disque est protégé en écriture, et réessayez.',
    'copy-changed':
      'La copie du programme d’installation n’est pas ce qui a été vérifié : le disque a eu une défaillance, ou quelque chose sur cet ordinateur l’a modifiée. Elle a été supprimée, et rien d’autre n’a été modifié. Réessayez ; si cela se reproduit, faites examiner cet ordinateur.',
  },
};
