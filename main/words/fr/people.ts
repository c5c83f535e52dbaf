import type { Messages } from '../words.ts';

export const people: Messages['people'] = {
  opens: {
    handler: 'Traite les demandes et les violations. Ne modifie aucun paramètre.',
    manager: 'Voit et exporte des nombres. Aucun nom n’est jamais accessible avec cette clé.',
    dpo: 'Ouvre tout et ajoute des personnes.',
  },
  passphrase: {
    show: 'Afficher : {label}',
    advice: 'Quatre ou cinq mots sans rapport entre eux, 15 caractères ou plus. Vous pouvez la coller.',
  },
  listPeople: {
    title: 'Personnes et clés',
    sentence: 'Chaque personne ouvre le registre avec sa propre phrase de passe et voit ce que son rôle lui ouvre.',
    failed: 'La liste des personnes n’a pas pu être lue.',
    noRecoveryKey:
      'Aucune clé de récupération n’ouvre ce registre. Si toutes les phrases de passe sont perdues, le registre l’est aussi. <link>Créer une clé de récupération</link>',
    recoveryKey: 'Une clé imprimée ouvre aussi ce registre : <link>Clé de récupération</link>',
    holders: 'Détenteurs d’une clé',
    compare:
      'Comparez une clé de signature avec celle de la fiche de récupération. Elle change quand son détenteur reçoit une nouvelle phrase de passe ; sinon, quelqu’un a peut-être réécrit l’historique en son nom.',
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
    title: 'Changer ma phrase de passe',
    current: 'Phrase de passe actuelle',
    oneTime: 'Phrase de passe à usage unique',
    new: 'Nouvelle phrase de passe',
    currentMissing: 'Saisissez la phrase de passe avec laquelle vous avez déverrouillé le registre.',
    newMissing: 'Saisissez la nouvelle : quatre mots ou plus.',
    change: 'Changer',
    keep: 'Garder l’actuelle',
    lock: 'Verrouiller',
    changed: 'Votre phrase de passe est changée. L’ancienne n’ouvre plus rien.',
    failed: '{problem} Rien n’a été modifié.',
  },
  chooseOwnPassphrase: {
    title: 'Choisissez votre propre phrase de passe',
    why: 'Vous avez déverrouillé avec une phrase de passe à usage unique. Quelqu’un d’autre l’a vue, elle n’ouvre donc que cette page : choisissez-en une que vous seul connaissez. Le registre s’ouvre ensuite.',
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
      'Lisez-la à la personne ou remettez-la sur papier : elle ne sera plus affichée. Au déverrouillage, Docket demande à la personne d’en choisir une nouvelle. La phrase de passe oubliée n’ouvre plus rien.',
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
};
