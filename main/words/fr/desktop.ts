import type { Messages } from '../words.ts';

export const desktop: Messages['desktop'] = {
  menu: {
    about: 'À propos de Docket',
    register: '&Registre',
    view: '&Affichage',
    window: '&Fenêtre',
    help: 'Ai&de',
    lock: 'Verrouiller',
    openFolder: 'Ouvrir le répertoire du registre',
    copyDiagnostics: 'Copier le diagnostic',
    edit: {
      title: 'Édition',
      undo: 'Annuler',
      redo: 'Rétablir',
      cut: 'Couper',
      copy: 'Copier',
      paste: 'Coller',
      pasteAndMatchStyle: 'Coller et adapter le style',
      delete: 'Supprimer',
      selectAll: 'Tout sélectionner',
      substitutions: 'Substitutions',
      showSubstitutions: 'Afficher les substitutions',
      toggleSmartQuotes: 'Guillemets intelligents',
      toggleSmartDashes: 'Tirets intelligents',
      toggleTextReplacement: 'Remplacement de texte',
      speech: 'Parole',
      startSpeaking: 'Commencer la lecture',
      stopSpeaking: 'Arrêter la lecture',
    },
    zoom: { reset: 'Taille réelle', in: 'Zoom avant', out: 'Zoom arrière' },
    fullScreen: 'Plein écran',
    minimize: 'Réduire',
    quit: { mac: 'Quitter Docket', windows: 'Quitter', other: 'Quitter' },
    mac: {
      close: 'Fermer la fenêtre',
      hide: 'Masquer Docket',
      hideOthers: 'Masquer les autres',
      services: 'Services',
      showAll: 'Tout afficher',
      window: 'Fenêtre',
      zoom: 'Réduire/agrandir',
      front: 'Tout ramener au premier plan',
    },
  },
  about: {
    what: 'Un registre des demandes relatives à la protection des données, des violations et de leurs échéances, sur cet ordinateur seulement.',
    licence: 'Logiciel libre sous licence Apache 2.0.',
    versions: 'Electron {electron}, Chromium {chrome}, Node {node}.',
    close: 'Fermer',
    licences: 'Licences',
  },
  licences: {
    title: 'Licences',
    own: 'Licence Apache, version 2.0 : {address}',
    inItsText: 'licence dans son texte',
    around:
      'Electron et Chromium apportent les leurs : LICENSE.electron.txt et LICENSES.chromium.html se trouvent dans le répertoire du programme.',
  },
  folder: {
    notOpened: 'Le répertoire du registre n’a pas été ouvert.',
    none: 'Il n’y a pas encore de registre ici.',
    refused:
      'Docket n’a pas pu l’ouvrir : le répertoire n’est pas là, ou cet ordinateur n’a rien pour afficher des répertoires.',
  },
  diagnostics: {
    copied: 'Le diagnostic est dans le presse-papiers.',
    what: 'Il indique des versions et des états, mais ni personne, ni dossier, ni répertoire.',
  },
  save: {
    title: 'Enregistrer une copie',
    gone: 'Le fichier n’est plus prêt à être enregistré. Rien n’a été enregistré. Demandez-le à nouveau.',
    unforeseen: 'Une erreur imprévue s’est produite. Rien n’a été enregistré. Demandez le fichier à nouveau.',
    inRegister:
      'C’est à l’intérieur du répertoire d’un registre, où seul Docket écrit. Rien n’a été enregistré. Choisissez un autre emplacement.',
    notAFile: 'Quelque chose qui n’est pas un fichier porte ce nom. Rien n’a été enregistré. Choisissez un autre nom.',
    notWritable:
      'Un fichier de ce nom existe et ne peut pas être remplacé. Il est tel qu’il était et rien n’a été enregistré. Choisissez un autre nom.',
    locked: 'Le registre a été verrouillé, le fichier n’a donc pas été enregistré. Il n’en reste rien.',
    halfRead: 'Le fichier n’a pas pu être lu en entier et n’a donc pas été enregistré. Il n’en reste rien. Réessayez.',
    refused: 'Le fichier n’a pas été enregistré et il n’en reste rien. {why}',
    why: {
      diskFull: 'Le disque est plein. Libérez de l’espace, ou choisissez un autre emplacement.',
      shareFull: 'Votre part de ce disque est pleine. Libérez de l’espace, ou choisissez un autre emplacement.',
      tooLarge: 'Ce disque n’accepte pas de fichier de cette taille. Choisissez un autre emplacement.',
      readOnly: 'Cet emplacement est en lecture seule. Choisissez un autre emplacement.',
      notAllowed: 'Vous n’avez pas le droit d’y écrire. Choisissez un autre emplacement.',
      inUse: 'Un autre programme a ouvert ce fichier. Fermez-le là-bas, ou choisissez un autre nom.',
      folderGone: 'Le répertoire n’est plus là. Choisissez un autre emplacement.',
      folderOfThatName: 'Un répertoire porte ce nom. Choisissez un autre nom.',
      nameTooLong: 'Le nom est trop long pour ce disque. Choisissez-en un plus court.',
      nameNotTaken: 'Ce disque n’accepte pas ce nom. Choisissez un autre nom.',
      other: 'Le disque ne l’a pas accepté. Réessayez, ou choisissez un autre emplacement.',
    },
  },
  endedTwice: {
    message: 'La fenêtre de Docket s’est arrêtée deux fois en une minute.',
    detail:
      'Le registre est verrouillé et ce qui était enregistré est en sûreté. Votre saisie des dernières secondes est peut-être perdue. Si la fenêtre s’arrête encore, quittez Docket et relancez-le.',
    again: 'Rouvrir la fenêtre',
    leave: 'Quitter Docket',
  },
  unsent: {
    message: 'Fermer sans envoyer ?',
    detail: 'Ce que vous avez écrit n’est pas conservé. Le délégué à la protection des données ne le verra pas.',
    keepWriting: 'Continuer à écrire',
    close: 'Fermer sans envoyer',
  },
  notDrawn: {
    message: 'La fenêtre de Docket n’a pas pu être affichée.',
    detail: 'Aucun registre n’a été ouvert ni modifié. Relancez Docket. Si rien ne change, réinstallez-le.',
  },
  late: {
    message: 'Docket s’arrête avant que le registre soit fermé.',
    detail:
      'Le disque n’a pas répondu pendant dix secondes. Ce qui était enregistré est en sûreté. Vérifiez que le disque est connecté avant de rouvrir le registre.',
  },
  notAnswered: 'Docket a rencontré une erreur imprévue.',
  reminders: {
    locked: 'Docket est verrouillé',
    mayEnd: '{n, plural, one {1 délai peut expirer aujourd’hui.} other {{limits} délais peuvent expirer aujourd’hui.}}',
    many: '{n, plural, one {{limits} nouveau rappel.} other {{limits} nouveaux rappels.}} Tous les délais en cours figurent sous « Aujourd’hui ».',
  },
  cannotStart: {
    sentence: 'Docket n’a pas démarré. {why}',
    unforeseen:
      'Une erreur imprévue s’est produite. Aucun registre n’a été ouvert ni modifié. Relancez Docket ; si rien ne change, réinstallez-le.',
    demoNotMade:
      'La démonstration n’a pas pu être créée. Aucun de vos registres n’a été touché. Donnez à DOCKET_DEMO un nouveau répertoire, sur un disque qui a de la place.',
    demoFolderTaken:
      'Le répertoire de la démonstration contient quelque chose que Docket n’y a pas mis. Rien n’y a été touché. Donnez à DOCKET_DEMO un répertoire nouveau ou vide.',
  },
  door: {
    opening: 'Ouverture de Docket…',
    refused:
      'Cette adresse a déjà servi ou n’est pas complète. Votre registre est toujours verrouillé et en sûreté. Arrêtez Docket là où vous l’avez lancé, relancez-le et utilisez la nouvelle adresse.',
    noKey:
      'Cette fenêtre n’a pas de clé pour Docket. Votre registre est en sûreté. Utilisez, une seule fois, l’adresse que Docket a affichée au lancement, ou relancez Docket.',
  },
};
