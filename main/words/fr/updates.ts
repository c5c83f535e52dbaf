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
};
