import type { Messages } from '../words.ts';

export const people: Messages['people'] = {
  opens: {
    handler: 'Traite les demandes et les violations. Ne modifie aucun paramètre.',
    manager: 'Voit et exporte des nombres. Aucun nom n’est jamais accessible avec cette clé.',
    dpo: 'Ouvre tout et ajoute des personnes.',
  },
  passphrase: {
    show: 'Afficher : {label}',
    advice: 'Quatre ou cinq mots sans rapport entre eux, de préférence 15 caractères ou plus. Vous pouvez la coller.',
  },
  listPeople: {
    title: 'Personnes et clés',
    sentence: 'Chaque personne ouvre le registre avec sa propre phrase de passe et voit ce que son rôle lui ouvre.',
    failed: 'La liste des personnes n’a pas pu être chargée.',
    noRecoveryKey:
      'Aucune clé de récupération n’ouvre ce registre. Si toutes les phrases de passe sont perdues, le registre l’est aussi. <link>Créer une clé de récupération</link>',
    recoveryKey: 'Une clé imprimée ouvre aussi ce registre : <link>Clé de récupération</link>',
    holders: 'Détenteurs d’une clé',
    compare:
      'Comparez une clé de signature avec celle de la fiche de récupération. Elle change quand son détenteur reçoit une nouvelle phrase de passe ; si elle change sans cela, quelqu’un a peut-être réécrit l’historique en son nom.',
    former: 'Anciens détenteurs',
    name: 'Nom',
    role: 'Rôle',
    since: 'Depuis le',
    lastUnlocked: 'Dernier déverrouillage',
    removed: 'Retirée le',
    change: 'Modifier',
    you: '{name} (vous)',
    oneTime: 'phrase à usage unique',
    signingKey: 'Clé de signature <hex>{key}</hex>',
    notLately: 'Pas récemment',
    rename: 'Renommer',
    reset: 'Réinitialiser',
    remove: 'Retirer',
    of: {
      rename: 'Renommer {name}',
      reset: 'Réinitialiser la phrase de passe : {name}',
      remove: 'Retirer {name}',
    },
  },
  addPerson: {
    title: 'Donner une clé',
    name: 'Nom',
    opens: 'Ce que la clé ouvre',
    passphrase: 'Phrase de passe',
    advice: 'La personne la saisit ici elle-même. {advice}',
    away: 'La personne n’est pas ici',
    awayMeans:
      'Docket crée une phrase de passe à usage unique, que vous remettez. La personne choisit ensuite la sienne.',
    give: 'Donner la clé',
    nameMissing: 'Saisissez le nom de la personne.',
    passphraseMissing:
      'La personne choisit une phrase de passe : au moins quatre mots qu’elle seule aurait l’idée d’associer.',
    added:
      '{name} détient désormais une clé : {role, select, dpo {délégué à la protection des données} handler {gestionnaire} other {direction}}.',
    failed: '{problem} Personne n’a été ajouté.',
  },
  renamePerson: {
    title: 'Renommer {name}',
    name: 'Nom',
    help: 'Il figure à côté de tout ce que la personne a fait, y compris avant aujourd’hui.',
    nameMissing: 'Saisissez le nom de la personne.',
    rename: 'Renommer',
    failed: '{problem} Rien n’a été modifié.',
  },
  changePassphrase: {
    title: 'Changer de phrase de passe',
    current: 'Phrase de passe actuelle',
    oneTime: 'Phrase de passe à usage unique',
    new: 'Nouvelle phrase de passe',
    currentMissing: 'Saisissez la phrase de passe avec laquelle vous avez déverrouillé le registre.',
    newMissing: 'Saisissez la nouvelle : quatre mots ou plus.',
    change: 'Changer',
    keep: 'Choisir cette phrase de passe',
    lock: 'Verrouiller',
    changed: 'Votre phrase de passe est changée. L’ancienne n’ouvre plus rien.',
    failed: '{problem} Rien n’a été modifié.',
  },
  chooseOwnPassphrase: {
    title: 'Choisissez votre propre phrase de passe',
    why: 'Vous avez déverrouillé avec une phrase de passe à usage unique. Quelqu’un d’autre l’a vue, elle n’ouvre donc que cette page : choisissez-en une que personne d’autre ne connaît. Le registre s’ouvre ensuite.',
  },
  ownPassphrase: {
    title: 'Votre phrase de passe',
    sentence: 'Elle ouvre les chiffres de ce registre et rien d’autre.',
    help: 'Personne d’autre ne la connaît et Docket ne la conserve pas. Si vous l’oubliez, le délégué à la protection des données vous en donne une à usage unique.',
  },
  resetPassphrase: {
    title: 'Réinitialiser la phrase de passe : {name}',
    what: 'Docket crée une phrase de passe à usage unique. L’actuelle cesse aussitôt de fonctionner. Personne ne choisit de phrase de passe pour autrui : la personne choisit la sienne au déverrouillage.',
    make: 'Créer une phrase à usage unique',
    made: 'Phrase de passe à usage unique pour {name}',
    handOver:
      'Lisez-la à la personne ou remettez-la sur papier : elle ne sera plus affichée. Au déverrouillage, Docket demande à la personne d’en choisir une nouvelle.',
    forgotten: 'La phrase de passe oubliée n’ouvre plus rien.',
    copy: 'Copier',
  },
  revokePerson: {
    title: 'Retirer {name}',
    does: 'Ce que cela fait',
    opensNothing: 'Sa phrase de passe n’ouvre plus rien, ni ici ni sur une copie faite à partir de maintenant.',
    newKeys:
      'Une sauvegarde est faite, puis chaque fichier du registre reçoit de nouvelles clés : moins d’une minute par gigaoctet.',
    sheetVoid:
      'La fiche de récupération n’est plus valable. Une nouvelle clé est affichée à la fin : ayez une imprimante ou du papier à portée de main.',
    nameStays: 'Son nom reste dans l’historique de chaque dossier.',
    cannot: 'Ce que cela ne peut pas faire',
    copiesStay:
      'Les copies et les sauvegardes qui existent déjà restent lisibles pour cette personne, si elle les a ainsi que sa phrase de passe.',
    takeBack:
      'Reprenez ses appareils et ses copies et, dès que possible, supprimez les sauvegardes faites avant aujourd’hui.',
    remove: 'Retirer {name}',
    keep: 'Lui laisser sa clé',
    backupFirst: 'Sauvegarde préalable',
    progress: '{step}, {percent, number} sur 100',
    leaveRunning: 'Laissez Docket ouvert. S’il s’arrête, le prochain déverrouillage reprend à partir d’ici.',
    failed: 'La personne n’a pas été retirée. Réessayez.',
    removed: '{name} ne détient plus de clé',
    hasNewKeys:
      'Le registre a de nouvelles clés. Les copies et les sauvegardes faites auparavant restent lisibles pour cette personne, si elle les a.',
    newRecoveryKey: 'Nouvelle clé de récupération',
    newFingerprint: 'L’empreinte du registre est nouvelle elle aussi :',
    oldSheet:
      'La clé de l’ancienne fiche n’ouvre plus rien, sauf les sauvegardes faites auparavant. La nouvelle clé ne sera plus affichée.',
  },
  hasLeft: 'Ancien détenteur d’une clé',
  weak: {
    short:
      '{length, plural, one {Elle n’a que # caractère.} other {Elle n’a que # caractères.}} Il en faut au moins {fewest} : quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
    long: 'Elle a plus de {most} caractères. Prenez-en une plus courte.',
    unseen:
      'Elle contient un caractère que personne ne peut voir ni saisir, comme il s’en glisse parfois en copiant. Saisissez plutôt la phrase de passe.',
    repeats:
      'Elle répète les mêmes quelques caractères, ce qui se devine vite. Prenez des mots sans rapport entre eux.',
    walk: 'Elle suit le clavier ou l’alphabet, ce qui se devine vite. Prenez des mots sans rapport entre eux.',
    number:
      'C’est un nombre, tel qu’un numéro de téléphone ou une date, ce qui se devine vite. Prenez des mots sans rapport entre eux.',
    address:
      'C’est surtout une adresse de courriel ou de site, ce qu’essaie en premier qui vous connaît. Prenez des mots sans rapport entre eux.',
    name: 'C’est surtout le nom de l’organisme ou d’une personne, ce qu’essaie en premier qui vous connaît. Prenez des mots sans rapport avec l’un ni l’autre.',
    common:
      'C’est l’une des premières qu’essaie qui cherche à deviner. Prenez quatre ou cinq mots sans rapport entre eux.',
  },
  refusals: {
    currentPassphrase: 'Saisissez votre phrase de passe actuelle.',
    wrongPassphrase: 'Ce n’est pas la phrase de passe avec laquelle vous avez déverrouillé. Rien n’a été modifié.',
    samePassphrase: 'C’est votre phrase de passe actuelle. Saisissez-en une autre. Rien n’a été modifié.',
    openedWithRecoveryKey:
      'Vous avez ouvert le registre avec la clé de récupération, qui n’est pas une phrase de passe. Réinitialisez votre propre phrase de passe sous « Personnes et clés ». Rien n’a été modifié.',
    weakPassphrase: 'Cette phrase de passe est trop facile à deviner.',
    keyFile: 'La liste des clés n’a pas pu être modifiée. Rien n’a été modifié.',
    nobody: 'Personne de ce nom ne détient de clé de ce registre. Rien n’a été modifié.',
    nameTaken: 'Quelqu’un de ce nom détient ou a détenu une clé. Ajoutez une initiale ou un service.',
    yourself:
      'C’est votre propre clé. Seul un autre délégué à la protection des données peut la retirer. Rien n’a été modifié.',
    lastOfficer:
      'C’est le dernier délégué à la protection des données : plus personne ne pourrait ajouter de personnes. Ajoutez-en d’abord un autre. Rien n’a été modifié.',
    removalNeedsPassphrase:
      'Vous avez ouvert le registre avec la clé de récupération, et le retrait d’une personne annule cette fiche. Réinitialisez d’abord votre propre phrase de passe, verrouillez, et déverrouillez avec elle. Rien n’a été modifié.',
    overviewOpen:
      'Une personne de la direction a la vue d’ensemble ouverte dans une autre fenêtre. Demandez-lui d’abord de la verrouiller. Rien n’a été modifié.',
    noBackup: 'La sauvegarde préalable n’a pas pu être faite. Rien n’a été modifié.',
    keysUnfinished:
      'Cette personne ne détient plus de clé, mais le registre a encore ses anciennes clés. Déverrouillez-le à nouveau : le changement se termine alors. Aucun dossier n’a été touché.',
    keysNotSettled:
      'Le disque est plein ou ne se relit pas. Libérez de l’espace, verrouillez et déverrouillez : le changement se termine alors.',
    replacingNeedsPassphrase:
      'Vous avez ouvert le registre avec la clé de récupération que ceci annulerait. Réinitialisez d’abord votre propre phrase de passe, verrouillez, et déverrouillez avec elle. Rien n’a été modifié.',
  },
  keyFileRefused: {
    changedMeanwhile:
      'La liste des clés a été modifiée au même moment dans une autre fenêtre. Rien n’a été modifié ici. Réessayez.',
    inDoubt:
      'Il n’est pas certain que le fichier de clés keys.json soit le bon : la liste des clés n’est donc pas modifiée. Rien n’a été modifié. Verrouillez, et remettez le plus récent depuis le répertoire backups, ou faites accepter celui-ci, avec un motif, par un délégué à la protection des données.',
  },
};
