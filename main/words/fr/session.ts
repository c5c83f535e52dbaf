import type { Messages } from '../words.ts';
import { cannotOpen, cannotOpenNow } from './session/cannot-open.ts';
import { disk, keys } from './session/keys-and-disk.ts';
import { memoryNotices } from './session/memory-notices.ts';
import { keyDoubts, notices } from './session/notices.ts';
import { printedSheet } from './session/printed-sheet.ts';

export const session: Messages['session'] = {
  note: 'Docket {version}. Fonctionne sans réseau. Rien ne quitte cet ordinateur, sauf ce que vous enregistrez ailleurs.',
  fingerprint: 'Empreinte de ce registre',
  putOnPaperFirst: 'Mettez d’abord la clé sur papier : elle ne sera plus affichée.',
  chooseRegister: {
    title: 'Ouvrir un autre registre',
    folder: 'Répertoire du registre',
    whereFolder: 'Son nom se termine par .docket. Les vôtres se trouvent en général dans {folder}.',
    nothingTyped: 'Saisissez le répertoire du registre.',
    look: 'Examiner',
    chooseFolder: 'Choisir le répertoire…',
    recent: 'Déjà ouverts sur cet ordinateur',
    forget: 'Retirer {name} de cette liste',
    forgetAll: 'Tout oublier',
    makeNew: 'Créer un registre',
  },
  clockFields: {
    regime: 'Droit qui régit les délais',
    calendar: 'Calendrier des jours ouvrés',
    timeZone: 'Fuseau horaire',
  },
  createRegister: {
    title: 'Un nouveau registre',
    what: 'Un répertoire chiffré sur cet ordinateur contient toutes les demandes, toutes les violations et toutes les dates. Seules les personnes que vous désignez peuvent l’ouvrir.',
    sheet: 'Votre fiche de récupération',
    whatSheet:
      'Cette clé ouvre le registre si toutes les phrases de passe sont perdues. Elle n’est affichée qu’une fois et n’est conservée nulle part.',
    whatFingerprint:
      'Elle figure aussi sur l’écran de déverrouillage : vous savez ainsi que c’est votre registre avant de saisir quoi que ce soit.',
    formTitle: 'Créer votre registre',
    organisation: 'Organisme',
    personName: 'Votre nom',
    passphrase: 'Phrase de passe',
    whatPassphrase: '12 caractères ou plus ; mieux vaut 15. Ni signes ni majuscules obligatoires.',
    again: 'La même phrase de passe, à nouveau',
    submit: 'Créer le registre',
    keptIn: 'Il est conservé dans {folder}.',
    openOther: 'Ouvrir un registre existant',
    noOrganisation: 'Indiquez l’organisme auquel appartient ce registre.',
    noPersonName: 'Saisissez votre nom : il figure à côté de ce que vous faites dans ce registre.',
    noPassphrase:
      'Choisissez une phrase de passe : au moins quatre mots que personne d’autre n’aurait l’idée d’associer.',
    passphrasesDiffer: 'Les deux phrases de passe diffèrent. Saisissez deux fois la même.',
    nothingMade: 'Rien n’a été créé.',
    folderTaken: 'Il y a déjà un registre dans {path}. Ouvrez-le, ou choisissez un autre nom.',
  },
  keepRecoveryKey: {
    title: 'Clé de récupération',
    what: 'Imprimée une fois, elle ouvre ce registre quand toutes les phrases de passe sont perdues, avec ou sans Docket.',
    notRead: 'La date de création de la clé n’a pas pu être lue.',
    inForce: 'Clé en vigueur',
    none: 'Aucune',
    made: 'Créée le {at} par {by}',
    fingerprint: 'Empreinte',
    noneSo:
      'Aucune clé imprimée n’ouvre ce registre. Si la dernière phrase de passe est oubliée, personne ne pourra plus l’ouvrir. Créez une clé maintenant.',
    look: 'Vérifiez que sa fiche est toujours là où vous l’avez rangée. Docket ne conserve ni la clé ni la fiche et ne peut pas les afficher à nouveau : si la fiche est perdue ou si quelqu’un d’autre l’a vue, remplacez la clé. L’ancienne n’ouvre alors plus ce registre, mais elle ouvre toujours les copies et les sauvegardes faites auparavant.',
    make: 'Créer une clé de récupération',
    replace: 'Remplacer la clé de récupération',
    onlyOfficer: 'Seul le délégué à la protection des données peut la remplacer.',
    seeAlso: 'Voir aussi <people>Personnes et clés</people> et <backups>Sauvegardes</backups>.',
    shownOnce: 'Une nouvelle clé est affichée une seule fois, avec sa fiche à enregistrer et à imprimer.',
    oldStops: 'La clé de votre ancienne fiche cesse aussitôt d’ouvrir ce registre : détruisez ensuite cette fiche.',
    makeNow: 'Créer la nouvelle clé',
    newKey: 'Votre nouvelle clé de récupération',
    kept: 'J’ai la nouvelle clé sur papier et l’ancienne fiche est détruite',
  },
  recoveryKey: {
    language: 'Langue de la fiche',
    where:
      'Gardez-la loin du registre : dans un coffre-fort ou chez votre avocat. Qui la détient peut lire tout le registre.',
    saveSheet: 'Enregistrer la fiche (PDF)',
    saveOpener: 'Enregistrer le programme d’ouverture',
    print: 'Imprimer cette page',
    copy: 'Copier la clé',
    whatSheet:
      'La fiche contient la clé et la marche à suivre : avec Docket, ou sans lui, grâce à SQLCipher et au programme d’ouverture, un petit programme qui ne contient aucun secret. Imprimez la fiche, puis supprimez le fichier. Gardez le programme d’ouverture à côté, sur une clé USB.',
    keyIsRight: 'La clé affichée sur cette page est correcte : imprimez la page ou copiez la clé.',
  },
  recoverySheet: {
    title: 'Clé de récupération',
    kept: 'J’ai la clé de récupération sur papier',
    open: 'Ouvrir le registre',
    madeAndSafe: 'Le registre est créé et en sûreté. Réessayez.',
  },
  registerNotices: {
    aboveThePage: 'Avis',
    ofRegister: 'À propos de ce registre',
    showMore: 'Afficher les autres ({more, number})',
    putOff: 'Plus tard',
  },
  unlockForm: {
    title: {
      passphrase: 'Déverrouiller le registre',
      'recovery-key': 'Ouvrir avec la clé de récupération',
    },
    passphrase: 'Phrase de passe',
    recoveryKey: 'Clé de récupération',
    whatRecoveryKey:
      'Telle qu’elle figure sur votre fiche de récupération. Majuscules ou minuscules, espaces et tirets : cela n’a pas d’importance.',
    nothingTyped: {
      passphrase: 'Saisissez votre phrase de passe.',
      'recovery-key': 'Saisissez la clé de récupération de votre fiche.',
    },
    capsLockOn: 'La touche Verr. Maj est activée.',
    capsLockOff: 'La touche Verr. Maj est désactivée.',
    unlock: 'Déverrouiller',
    unlockIn: 'Déverrouiller dans {seconds, number} s',
    opening: 'Ouverture',
    isOpening: 'Ouverture en cours.',
    otherWay: {
      passphrase:
        'Prend une ou deux secondes, pour ralentir qui chercherait à deviner. Vous pouvez aussi <way>utiliser la clé de récupération</way>.',
      'recovery-key':
        'Prend une ou deux secondes, pour ralentir qui chercherait à deviner. Vous pouvez aussi <way>utiliser une phrase de passe</way>.',
    },
    forgotten: 'Oubliée ? <way>Utilisez la clé de récupération</way> de votre fiche de récupération.',
    wait: 'Plusieurs phrases de passe étaient fausses : il faut attendre {seconds, plural, one {# seconde} other {# secondes}} avant la prochaine. Cela ralentit qui chercherait à deviner et ne vous bloque jamais. La clé de récupération n’attend pas.',
    demo: 'Phrases de passe de démonstration',
    whatDemo: 'Ceci est une démonstration. Toutes les personnes sont inventées.',
    fillInManager: 'Remplir avec celle de la direction',
    fillInOfficer: 'Remplir avec celle du délégué',
  },
  unlockRegister: {
    title: 'Déverrouillage',
    noneChosen: 'Aucun registre choisi',
    openAnother: 'En ouvrir un autre',
    compareFingerprint:
      'Comparez-la avec votre fiche de récupération. Si elle diffère, ce n’est pas votre registre : ne saisissez pas votre phrase de passe.',
    lastSaved: 'Dernier enregistrement',
    fileSize: 'Taille du fichier',
    somethingLost: 'Des données perdues ?',
    doesNotOpen: 'Il ne s’ouvre pas ?',
    leadsOut: {
      backup: '<backup>Restaurer une sauvegarde</backup>',
      salvage:
        '<backup>Restaurer une sauvegarde</backup> ou <salvage>sauver ce qui est lisible dans un nouveau répertoire</salvage>',
      keyFile:
        '<backup>Restaurer une sauvegarde</backup> ou <keys>rétablir le fichier de clés à partir d’une sauvegarde</keys>',
      salvageOrKeyFile:
        '<backup>Restaurer une sauvegarde</backup>, <salvage>sauver ce qui est lisible dans un nouveau répertoire</salvage> ou <keys>rétablir le fichier de clés à partir d’une sauvegarde</keys>',
    },
    report: 'Signaler un problème avec des données personnelles',
    reportHere: 'Sans phrase de passe. Seul le délégué à la protection des données peut lire le signalement.',
    reportElsewhere:
      'Pas depuis cet ordinateur pour le moment. Comment joindre autrement le délégué à la protection des données.',
    restored:
      '<b>La sauvegarde est restaurée.</b> Le registre qui se trouvait là est conservé à côté de celui-ci, dans un répertoire qui porte le nom de cette restauration.',
    freshKeys:
      'La sauvegarde date d’avant un changement de clés : le registre en a donc de nouvelles. Il s’ouvre pour qui détient une clé aujourd’hui, et pour personne d’autre. L’empreinte ci-dessus est nouvelle. Notez-la sur votre fiche de récupération.',
  },
  refusals: {
    folderTaken: 'Il y a déjà quelque chose dans ce répertoire. Choisissez-en un autre.',
    folderRefused: 'Il n’est pas possible d’écrire dans ce répertoire. Choisissez-en un autre.',
    networkShare:
      'Ce répertoire se trouve sur un partage réseau, où deux ordinateurs peuvent écrire en même temps dans un registre et l’endommager. Choisissez un répertoire sur un disque de cet ordinateur.',
    cannotOpen: 'Le registre ne s’ouvre pas. Rien n’a été modifié.',
    noCalendar: 'Choisissez un calendrier.',
    noTimeZone: 'Choisissez un fuseau horaire.',
  },
  keys,
  disk,
  cannotOpen,
  cannotOpenNow,
  notices,
  keyDoubts,
  memoryNotices,
  printedSheet,
  changeKeys: {
    sealing: {
      register: 'Chiffrement du registre avec de nouvelles clés',
      ledger: 'Chiffrement de la base statistique avec de nouvelles clés',
    },
    readingBack: {
      register: 'Relecture du registre',
      ledger: 'Relecture de la base statistique',
    },
  },
};
