import type { Messages } from '../words.ts';

export const shell: Messages['shell'] = {
  app: {
    noAnswer: 'Le moteur de Docket ne répond pas.',
    startAgain: 'Réessayez. Si rien ne change, fermez la fenêtre et relancez Docket.',
  },
  brokenScreen: {
    failed: 'Cet écran n’a pas pu s’afficher.',
    safe: 'Ce qui a été enregistré est en sécurité.',
    next: 'Réessayez. Si cela échoue encore, allez à l’accueil et copiez les détails pour la personne qui s’occupe de Docket.',
  },
  nowhere: {
    window: 'Rien ici',
    title: 'Il n’y a rien ici',
    what: 'Cette page n’existe pas, ou votre clé ne l’ouvre pas',
    toStart: 'Aller à l’accueil',
  },
  appearance: {
    name: 'Apparence',
    auto: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },
  frame: {
    skip: 'Aller au contenu',
    places: 'Rubriques',
    lock: 'Verrouiller le registre',
    lockWithKey: 'Verrouiller le registre (Ctrl L)',
    dpo: '{name}, DPO',
    handler: '{name}, gestionnaire',
    manager: 'Vue direction, sans données personnelles',
    encrypted: 'Chiffré',
    encryptedSaved: 'Chiffré, enregistré à {time}',
    lastEntry: 'Dernière entrée avant le déverrouillage : {when}',
  },
  sidebar: {
    name: 'Principale',
    work: 'Travail',
    views: 'Vues',
    register: 'Registre',
  },
  keys: {
    title: 'Touches utilisables ici',
    lettersOff: 'Les touches d’une seule lettre sont désactivées dans les paramètres.',
    goTo: 'ouvrir « {place} »',
    search: 'recherche et commandes',
    lock: 'verrouiller le registre',
    all: 'toutes les touches',
  },
  search: {
    officer: 'Rechercher un dossier, une personne, une commande',
    manager: 'Rechercher un chiffre, une commande',
    nothingForOfficer: 'Aucun dossier ni aucune commande ne correspond à « {words} ».',
    nothingForManager: 'Aucune commande ne correspond à « {words} ».',
    do: 'Actions',
    goTo: 'Ouvrir « {place} »',
    lock: 'Verrouiller le registre',
  },
  palette: {
    name: 'Recherche et commandes',
    move: '<key>↑</key> <key>↓</key> se déplacer',
    open: '<key>Entrée</key> ouvrir',
    close: '<key>Échap</key> fermer',
  },
  copySecret: {
    refused: 'Non copié : sélectionnez le texte vous-même',
  },
  idleLock: {
    title: 'Docket va se verrouiller',
    left: '{seconds, plural, one {# seconde} other {# secondes}}',
    why: 'Aucune touche et aucun mouvement du pointeur depuis un moment. Le registre va se verrouiller. Appuyez sur une touche pour continuer. Votre saisie est conservée et vous la retrouverez après le déverrouillage.',
    goOn: 'Continuer',
  },
  unsafeStart: {
    name: 'Lancé sans bac à sable',
    warning:
      '<b>Docket a été lancé sans son bac à sable.</b> Un courrier conçu pour vous attaquer pourrait alors atteindre tout ce à quoi vous avez accès. Fermez Docket et relancez-le sans --no-sandbox ni ELECTRON_DISABLE_SANDBOX, ou adressez-vous à la personne qui l’a installé.',
  },
};
