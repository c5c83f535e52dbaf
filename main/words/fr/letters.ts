import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Courriers en attente',
    waiting:
      '{letters, plural, one {# courrier attend d’être enregistré.} other {# courriers attendent d’être enregistrés.}}',
    first: 'Le premier est « {file} ».',
    later: 'Le suivant s’ouvre une fois cette demande enregistrée ou son formulaire vidé.',
    logIt: 'Enregistrer',
    logNone: 'N’en enregistrer aucun',
    inTray:
      '{letters, plural, one {# courrier a été ouvert avec Docket pendant votre saisie. Voyez ce qu’il est devenu parmi les courriers à traiter.} other {# courriers ont été ouverts avec Docket pendant votre saisie. Voyez ce qu’ils sont devenus parmi les courriers à traiter.}}',
    openTray: 'Voir le courrier à traiter',
    dismiss: 'Ignorer',
    notOpened: '« {file} » n’a pas été ouvert.',
    openAgain: 'Ouvrez-le à nouveau.',
  },
  notTaken: {
    leftOut:
      '{most, plural, one {« {file} » a été laissé de côté : # courrier attend déjà.} other {« {file} » a été laissé de côté : # courriers attendent déjà.}}',
    notFound: '« {file} » n’a pas été trouvé et n’a donc pas été ouvert.',
    folder: '« {file} » est un répertoire. Ouvrez un par un les courriers qu’il contient.',
    noFile: '« {file} » n’est pas un fichier et n’a donc pas été ouvert.',
    noLetter:
      '« {file} » n’est pas un courrier qui puisse être ouvert de l’extérieur : seuls .eml et .msg le sont. Ajoutez-le plutôt à un dossier.',
  },
  refusals: {
    gone: 'Ce courrier a déjà été repris, ou n’est plus là où il était. Ouvrez-le à nouveau.',
  },
  unreadable: {
    empty: 'Ce fichier est vide. Enregistrez à nouveau le courriel et choisissez-le encore, ou saisissez la demande.',
    broken:
      'Ce fichier est endommagé et ne peut pas être lu comme un courrier. Enregistrez-le à nouveau, ou saisissez la demande et ajoutez le fichier au dossier.',
    tooSlow:
      'La lecture de ce fichier prenait trop de temps et a été arrêtée. Rien n’a été enregistré. Saisissez la demande et ajoutez le fichier au dossier.',
    several:
      '{letters, plural, one {Ce fichier contient # courrier. Ajoutez-le au courrier à traiter pour l’enregistrer.} other {Ce fichier contient # courriers, qui sont autant d’affaires distinctes. Ajoutez-le au courrier à traiter, où ils sont séparés, et enregistrez-les un par un.}}',
    notALetter: 'C’est {what} et non un courrier. Ajoutez-le à un dossier, ou saisissez la demande.',
    largeUpload: 'Ce fichier dépasse 100 Mo. Ajoutez-le à un dossier, ou saisissez la demande.',
    unpacksTooLarge:
      'Décompressé, le texte de ce document dépasse 64 Mo, ce que ne fait aucun courrier, et n’a pas été lu. Ajoutez-le à un dossier, ou saisissez la demande.',
    large: 'Ce fichier dépasse 100 Mo. Saisissez la demande et ajoutez le fichier au dossier.',
    largeHead:
      'Ce courriel a un en-tête exceptionnellement long. Saisissez la demande et ajoutez le fichier au dossier.',
    manyParts: 'Ce courriel a plus de {parts, number} parties. Saisissez la demande et ajoutez le fichier au dossier.',
    deepParts:
      'Ce courriel contient des parties imbriquées sur plus de {levels} niveaux. Saisissez la demande et ajoutez le fichier au dossier.',
    manyAttachments:
      'Ce fichier .msg a plus de {attachments, number} pièces jointes. Saisissez la demande et ajoutez le fichier au dossier.',
    deepMessages:
      'Ce fichier .msg contient des messages imbriqués sur trop de niveaux. Saisissez la demande et ajoutez le fichier au dossier.',
  },
  kinds: {
    video: 'une vidéo',
    recording: 'un enregistrement',
    sound: 'un enregistrement sonore',
    word: 'un document Word',
    excel: 'un classeur Excel',
    powerPoint: 'une présentation PowerPoint',
    openDocument: 'un texte OpenDocument',
    protectedOffice: 'un document Office protégé par mot de passe',
    richText: 'un document RTF',
    zip: 'une archive ZIP',
    compressed: 'un fichier compressé',
    sevenZip: 'un fichier compressé (7z)',
    rar: 'un fichier compressé (RAR)',
    mailbox: 'une boîte aux lettres Outlook (PST)',
    program: 'un programme',
    webPage: 'une page web',
    xml: 'un fichier XML',
    unknown: 'un fichier d’un type que Docket ne connaît pas',
  },
  unnamed: { attachment: 'pièce jointe {number}', message: 'message joint {number}' },
  notes: {
    scan: 'Ce PDF ne contient aucun texte, seulement des images de ses pages. Lisez-le ici, puis saisissez ce qu’il dit.',
    passwordPdf:
      'Ce PDF est protégé par un mot de passe. Il est conservé tel quel : enregistrez une copie, ouvrez-la avec le mot de passe, puis saisissez ce qu’elle dit.',
    unsureWords:
      'Ce PDF ne dit pas de chaque caractère quelle lettre il est. Comparez les mots avec ses pages, surtout les noms et les nombres.',
    pagesUnread:
      '{pages, plural, one {# page de ce PDF est endommagée et n’a pas été lue. Le fichier est conservé entier : enregistrez une copie pour la regarder.} other {# pages de ce PDF sont endommagées et n’ont pas été lues. Le fichier est conservé entier : enregistrez une copie pour les regarder.}}',
    macros: 'Ce document contient des macros. Docket n’en a lu que les mots et n’a rien exécuté.',
    noWords:
      'Aucun mot n’a été trouvé dans ce document. Enregistrez une copie pour le lire, puis saisissez ce qu’il dit.',
    picture: 'Docket ne lit pas les mots d’une image. Regardez-la, puis saisissez ce qu’elle dit.',
    pictureNotShown:
      'Une image de ce type ou de cette taille n’est pas affichée ici. Enregistrez une copie pour la regarder, puis saisissez ce qu’elle dit.',
    notTakenApart:
      'La lecture de ce fichier prenait trop de temps ou de mémoire et a été arrêtée. Il est conservé entier : enregistrez une copie pour le lire, puis saisissez ce qu’il dit.',
    misread:
      'Certains caractères n’ont pas pu être lus et apparaissent comme « � ». Le fichier d’origine est conservé tel quel ; vérifiez-y les noms.',
    encoding:
      'Le texte n’indiquait pas son encodage, ou l’indiquait mal ; il a été lu comme du {charset}. Vérifiez les lettres accentuées.',
    encrypted:
      'Le texte de ce courriel est chiffré. Ouvrez-le dans votre messagerie, copiez le texte dans la demande et gardez ce fichier avec le dossier.',
    noText:
      'Outlook n’a conservé le texte de ce message que dans son propre format. Ouvrez-le dans Outlook, copiez le texte dans la demande et gardez ce fichier avec le dossier.',
    partial:
      'Ce courriel a été coupé en plusieurs parties en chemin, et ce fichier en est une. Ouvrez-le dans votre messagerie, qui les réunit, et enregistrez-le à nouveau.',
    damagedHead:
      'L’en-tête de ce courriel est endommagé. Ce qui suit est affiché comme son texte : vérifiez qui l’a écrit, et quand.',
    sentOn: '{name} a transféré ce courrier en pièce jointe et a écrit : « {words} »',
    sentOnAlone: '{name} a transféré ce courrier en pièce jointe, sans un mot.',
    forwarded:
      '{name} a transféré ce courrier. Vérifiez qui fait la demande et quel jour elle est d’abord parvenue à votre organisme.',
    ownSender: '{name} écrit depuis une adresse de votre propre organisme. Vérifiez qui fait la demande.',
    robotSender: 'Ce courriel a été envoyé par un programme ({name}). Vérifiez qui fait la demande.',
    shortened:
      'Seule la première partie de ce très long texte est affichée. Le fichier d’origine est conservé en entier.',
    unsearched:
      'La recherche de ce que demande ce courrier prenait trop de temps et a été arrêtée. Son texte est complet, et aucun droit n’est proposé. Lisez-le et choisissez vous-même les droits.',
    unparted:
      'L’analyse de ce courriel prenait trop de temps et a été arrêtée. Son texte est affiché tel quel, sans pièces jointes, et aucun droit n’est proposé. Le fichier d’origine est conservé en entier. Lisez-le et choisissez vous-même les droits.',
  },
  what: {
    'automatic-reply': 'C’est une réponse automatique. Personne n’y demande rien.',
    draft: 'C’est un brouillon qui n’a jamais été envoyé. Tant qu’il n’est pas arrivé, il ne demande rien.',
    'delivery-report': 'C’est un avis sur la remise d’un courriel. Personne n’y demande rien.',
    contact: 'C’est une fiche de carnet d’adresses et non un courrier.',
    task: 'C’est une tâche et non un courrier.',
    appointment: 'C’est un rendez-vous ou une invitation et non un courrier.',
    note: 'C’est une note et non un courrier.',
    'own-mail': 'C’est votre propre organisme qui a envoyé ce courriel. Personne n’y demande rien.',
  },
  why: {
    cites: 'Cite l’art. {articles} RGPD.',
    marked: 'Les mots marqués le demandent.',
    subject: 'Seul l’objet le demande.',
    pendingObjection:
      'Demandé seulement dans l’attente de la décision sur l’opposition (art. 18, par. 1, point d), RGPD) : l’opposition le couvre donc.',
    unknownWriter:
      'Cité, mais la personne demande comment un cookie ou un appareil permettrait de l’identifier : décidez une fois connues les données qu’elle a fournies (art. 11, par. 2, et art. 20, par. 1, RGPD).',
    notice:
      'Fait partie d’une mention destinée à qui reçoit un message par erreur : la personne ne demande rien par là.',
    takenBack: 'Le courrier revient sur cette demande.',
    unwanted: 'Le courrier dit que ce n’est pas souhaité.',
    everyday: 'Mots de tous les jours : il n’y est pas question de données à caractère personnel.',
    repeated: 'Relève de la demande antérieure que ce courrier relance.',
  },
};
