import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Déposez les fichiers pour les ajouter comme documents pour la réponse',
    title: 'Documents pour la réponse',
    addFiles: 'Ajouter des fichiers',
    notKept: 'La décision n’a pas été conservée.',
    unchanged: 'Les documents sont inchangés.',
    none: 'Pas encore de documents',
    addWhatIsFound:
      'Ajoutez ce que les services ont trouvé : déposez les fichiers ici ou choisissez-les. Chacun est scellé à son arrivée.',
  },
  decisions: {
    disclose: 'Joindre',
    redact: 'Occulter',
    withhold: 'Écarter',
    none: 'Non décidé',
  },
  list: {
    selectAll: 'Sélectionner tous les documents',
    number: 'N°',
    document: 'Document',
    decision: 'Décision',
    exemption: 'Exception ou note',
    inFull: 'En entier',
    asPortable: 'Copie portable',
    makePortable: 'Donner en copie portable',
    makeDocument: 'Donner comme document',
    makePortableOf: 'Donner en copie portable : {number}, {title}',
    makeDocumentOf: 'Donner comme document : {number}, {title}',
    reopen: 'Rouvrir',
    reopenThis: 'Rouvrir la décision sur le document {number}',
    putRight: 'Corriger',
    select: 'Sélectionner {number}, {title}',
    read: 'Lire {file}',
    file: '{file}, {size}',
    decisionOn: 'Décision sur {number}, {title}',
    chooseExemption: 'Choisir l’exception',
    exemptionFor:
      'Exception qui permet {decision, select, redact {d’occulter} withhold {d’écarter} other {de joindre}} {number}, {title}',
    keys: {
      next: 'document suivant',
      previous: 'document précédent',
      disclose: 'joindre',
      redact: 'occulter',
      withhold: 'écarter',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Choisir l’exception pour occulter',
      withhold: 'Choisir l’exception pour écarter',
    },
    exemptionFor:
      'Exception qui permet {decision, select, redact {d’occulter} other {d’écarter}} ces documents ({documents, number})',
  },
  rail: {
    name: 'Aperçu des documents',
    documents: '{documents, plural, one {# document} other {# documents}}',
    redacted:
      'Les originaux marqués Occulter ne sortent jamais. Ajoutez la copie occultée de chacun, joignez-la et écartez l’original.',
    exemptions: 'Exceptions invoquées',
    fromLetter: 'Reçu de la personne',
    fromLetterNote: 'Conservé tel quel. Ne fait pas partie de la réponse.',
  },
  arriving: {
    name: 'Fichiers en cours d’arrivée',
    progress: '{file}, progression',
    more: '{files, plural, one {# autre en attente.} other {# autres en attente.}}',
    alreadyHere: 'Le même fichier est déjà là, sous le numéro {number}.',
    sentByThem:
      'Le même fichier est déjà là, sous le numéro {number} : c’est un courrier de la personne, pas un document pour la réponse. Pour lui en donner copie, enregistrez-le en PDF et ajoutez ce PDF.',
    notAdded: 'Non ajouté.',
    addAgain: 'Ajoutez-le à nouveau.',
    notWhole: '{file} n’est pas arrivé en entier.',
    nothingKept: 'Rien n’en a été conservé. Ajoutez-le à nouveau.',
    unreadable:
      '{file} ne peut pas être lu : c’est un répertoire, ou bien il a été déplacé ou modifié entre-temps. Rien n’en a été conservé. Regardez où il se trouve et ajoutez-le à nouveau.',
    noAnswer: 'Docket n’a pas répondu pendant l’arrivée de {file}. Rien n’en a été conservé. Ajoutez-le à nouveau.',
    leftOut: {
      hidden: 'C’est un fichier caché du système ou d’un programme. S’il fait partie du dossier, ajoutez-le seul.',
      empty: 'Il est vide.',
      emptyFolder: 'Le répertoire est vide.',
      unreadable: 'Il ne peut pas être lu. Vérifiez que vous pouvez l’ouvrir à cet endroit et ajoutez-le à nouveau.',
    },
  },
  readDocument: {
    opening: 'Le document s’ouvre.',
    wordsOnly:
      'Ce ne sont que ses mots : la mise en page, les images et les pièces jointes sont dans le fichier lui-même.',
    otherKind:
      'Docket montre ici les PDF, JPEG, PNG, courriels, documents Word et fichiers de texte brut. Enregistrez une copie et ouvrez-la avec son propre logiciel.',
    clear:
      'Une copie n’est pas chiffrée : quiconque la détient peut la lire. Enregistrez-la là où vous seul pouvez la lire, puis supprimez-la. L’historique indique que vous l’avez enregistrée.',
    save: 'Enregistrer une copie non chiffrée',
  },
  saveInClear: {
    title: 'Enregistrer sans chiffrement ?',
    what: 'Quiconque détient le fichier peut tout lire. Enregistrez-le là où vous seul pouvez le lire, et supprimez-le dès que vous n’en avez plus besoin. L’historique indique que vous l’avez enregistré.',
    save: 'Enregistrer sans chiffrement',
  },
  save: {
    notSaved: 'La copie n’a pas pu être enregistrée.',
    safe: 'Le document lui-même est en sûreté dans le registre.',
  },
  upload: {
    diskFull: 'Le disque est plein. Rien n’en a été conservé. Libérez de l’espace et ajoutez-le à nouveau.',
    diskFails:
      'Le disque n’a pas accepté l’écriture. Rien n’en a été conservé. Vérifiez que le disque est connecté, et ajoutez-le à nouveau.',
  },
  /** A document attached by mistake. {on} is 2026-11-25. */
  takeOutDocument: {
    action: 'Retirer',
    this: 'Retirer le document {number}',
    done: 'Le document {number} a été retiré.',
    putBack: 'Le document {number} est de nouveau là.',
    failed: 'Le document n’a pas été retiré.',
    notTakenOut: 'Ce document reste. Rien n’a été modifié.',
    letter:
      'C’est le courrier de la demande. Il reste au dossier. Annulez le dossier s’il a été enregistré par erreur.',
    sent: 'Ce document est parti dans l’envoi du {on} et reste comme preuve de ce qui a été envoyé.',
    decided: 'Une décision est prise sur ce document. Rouvrez-la d’abord ; il pourra ensuite être retiré.',
    part: 'Ceci était joint au courrier {number}. Retirez ou déplacez ce courrier : ce qui y était joint le suit.',
    recorded: '« {event} » a été consigné le {on} à partir de ce courrier. Revenez d’abord sur cette entrée.',
    title: 'Retirés',
    line: 'Document {number}, par {by}, {when}',
    backups:
      'La clé est détruite dix secondes après, ou au verrouillage. Les sauvegardes faites pendant qu’il était là le contiennent encore ; la dernière disparaît avec la première sauvegarde à partir du {until}.',
  },
  mayBe: {
    withdrawn: 'La personne y retire sa demande.',
    reminder: 'La personne y relance une réponse qui n’est pas venue.',
    reminderOf: 'La personne y relance la réponse à sa demande du {asked}.',
    namesProof: 'Vous avez demandé une preuve d’identité le {on}, et ce courrier cite une pièce d’identité.',
    bringsProof:
      'Vous avez demandé une preuve d’identité le {on}, et ceci peut en être une : un document numérisé, ou un courrier avec une pièce jointe.',
    clarified: 'Vous avez demandé des précisions le {on}, et ce courrier est arrivé après.',
    asksMore: 'La personne y demande quelque chose que ce dossier ne contient pas encore.',
  },
  /** Why the pages of a file cannot be shown. */
  unshowable: {
    protected:
      'Un mot de passe est nécessaire pour ouvrir ce fichier. Demandez à l’expéditeur une copie sans mot de passe, ou ouvrez ce fichier avec le logiciel qui lui correspond.',
    broken:
      'Ce fichier ne peut être lu ni comme PDF ni comme image : il est endommagé, ou n’est pas ce que dit son nom. Ouvrez-le avec son propre logiciel, ou demandez-le de nouveau.',
    brokenPage:
      'Cette page ne peut pas être lue. Les autres pages peuvent être intactes ; ouvrez le fichier avec son propre logiciel pour voir ce qui manque.',
    tooManyPages: 'Ce fichier compte plus de 10 000 pages. Divisez-le, puis ajoutez les parties.',
    tooLarge: 'Ce fichier est trop volumineux pour être affiché ici. Divisez-le, puis ajoutez les parties.',
    otherKind:
      'Seuls les fichiers PDF, JPEG et PNG peuvent être affichés page par page. Ouvrez celui-ci avec son propre logiciel.',
    tooMuch:
      'La lecture a été trop longue ou a demandé trop de mémoire, et a été arrêtée : ce fichier a peut-être été conçu pour nuire. Ne l’ouvrez que si vous faites confiance à sa provenance.',
    long: 'Il est trop long pour être imprimé ici. Joignez-le sur un support.',
    characters: 'Il contient des caractères que Docket ne peut pas imprimer. Imprimez-le avec son propre logiciel.',
    noWords: 'Il ne contient aucun mot à imprimer ici. Imprimez-le avec son propre logiciel.',
    brokenDocx:
      'Ce fichier ne peut pas être lu comme document Word : il est endommagé, ou protégé. Ouvrez-le avec son propre logiciel, ou demandez-le de nouveau.',
    changingForm:
      'C’est un formulaire que seul un logiciel d’Adobe peut afficher : les autres n’en montrent qu’une page qui demande de patienter. Imprimez-le depuis Adobe Reader, et ajoutez l’impression en PDF.',
    coveredDocx:
      'Une forme est dessinée par-dessus son texte et peut cacher des mots : son texte n’est donc pas imprimé ici. Ouvrez-le avec son propre logiciel ; si des mots doivent rester cachés, occultez-les et marquez le document comme occulté, puis imprimez-le là.',
    noSuchPage: 'Il n’y a pas de page portant ce numéro.',
  },
  refusals: {
    exemptionNeeded: 'Choisissez l’exception qui vous permet de l’occulter ou de l’écarter.',
    exemptionUnknown: 'Cette exception ne figure pas dans la liste pour ce droit.',
    sentByThem:
      'Le numéro {number} a été envoyé par la personne : il n’appelle aucune décision. Pour en joindre copie à la réponse, ajoutez le fichier comme document pour la réponse, ou un PDF s’il s’agit d’un courrier.',
    unreadableLetter: 'Ce courrier ne peut pas être lu.',
    letterGone: 'Le fichier n’est pas arrivé en entier. Déposez-le à nouveau.',
    uploadGone: 'Le fichier n’est pas arrivé en entier. Ajoutez-le à nouveau.',
  },
  loss: {
    missing:
      'Le document {number} de {reference} manque dans le coffre. Le dossier n’est pas touché. Aucune sauvegarde d’ici ne contient ce document : connectez le disque de vos sauvegardes, puis contrôlez le registre.',
    missingButKept:
      'Le document {number} de {reference} manque dans le coffre. Le dossier n’est pas touché, et une sauvegarde d’ici contient ce document : contrôlez le registre pour le restaurer seul.',
    damaged:
      'Le document {number} de {reference} a été endommagé dans le coffre et n’est pas affiché. Ce qu’il en reste n’a pas été touché. Le dossier n’est pas touché. Aucune sauvegarde d’ici ne contient ce document : connectez le disque de vos sauvegardes, puis contrôlez le registre.',
    damagedButKept:
      'Le document {number} de {reference} a été endommagé dans le coffre et n’est pas affiché. Ce qu’il en reste n’a pas été touché. Le dossier n’est pas touché, et une sauvegarde d’ici contient ce document : contrôlez le registre pour le restaurer seul.',
  },
  exemptions: {
    uk: {
      'third-party': 'Informations sur d’autres personnes',
      privilege: 'Secret professionnel de l’avocat',
      crime: 'Infractions pénales et fiscalité',
      'crime-risk': 'Infractions pénales et fiscalité : évaluation des risques',
      immigration: 'Immigration',
      'legal-proceedings': 'Exigé par la loi ou pour une procédure judiciaire',
      'protecting-public': 'Missions de protection du public',
      audit: 'Missions d’audit',
      'bank-of-england': 'Missions de la Banque d’Angleterre',
      'regulatory-services': 'Régulateurs des services juridiques, de santé et de l’enfance',
      regulatory: 'Autres missions de réglementation',
      'parliamentary-privilege': 'Privilège parlementaire',
      judicial: 'Nominations, indépendance et procédures judiciaires',
      'crown-honours': 'Distinctions, dignités et nominations de la Couronne',
      'self-incrimination': 'Droit de ne pas s’incriminer soi-même',
      'corporate-finance': 'Opérations financières des entreprises',
      'management-forecasts': 'Prévisions de gestion',
      negotiations: 'Négociations',
      'confidential-references': 'Références professionnelles confidentielles',
      exams: 'Copies et notes d’examen',
      journalism: 'Expression journalistique, universitaire, artistique et littéraire',
      research: 'Recherche et statistiques',
      archiving: 'Archivage dans l’intérêt public',
      health: 'Données de santé',
      'social-work': 'Données d’action sociale',
      education: 'Données d’éducation',
      'child-abuse': 'Données sur la maltraitance d’enfants',
      'barred-by-law': 'Communication interdite par une autre loi',
      'national-security': 'Sécurité nationale et défense',
    },
    general: {
      'third-party': 'Informations sur d’autres personnes',
      privilege: 'Secret professionnel de l’avocat',
      'national-law': 'Limité par la loi',
    },
    generalCitation: 'la loi applicable à cette demande',
    grounds: {
      'manifestly-unfounded': 'Demande manifestement infondée',
      excessive: 'Demande excessive',
      'not-identifiable': 'Nous ne sommes pas en mesure d’identifier la personne concernée',
      'conditions-not-met': 'Les conditions de ce droit ne sont pas remplies',
      'duty-to-keep': 'La loi nous oblige à conserver les données',
    },
    groundsCitation: {
      'manifestly-unfounded': 'art. 12, par. 5, RGPD',
      excessive: 'art. 12, par. 5, RGPD',
      'not-identifiable': 'art. 11, par. 2, et art. 12, par. 2, RGPD',
      'conditions-not-met': 'art. 12, par. 4, RGPD',
      'duty-to-keep': 'art. 17, par. 3, point b), RGPD',
    },
    gdpr: {
      'third-party': 'Droits et libertés d’autrui',
      'trade-secret': 'Secret des affaires et propriété intellectuelle',
      'manifestly-unfounded': 'Demande manifestement infondée',
      excessive: 'Demande excessive',
      'not-identifiable': 'Nous ne pouvons pas vous identifier dans ce document',
    },
    gdprCitation: {
      'third-party': 'art. 15, par. 4, RGPD',
      'trade-secret': 'art. 15, par. 4, RGPD, considérant 63',
      'manifestly-unfounded': 'art. 12, par. 5, RGPD',
      excessive: 'art. 12, par. 5, RGPD',
      'not-identifiable': 'art. 11, par. 2, RGPD',
    },
    memberState: {
      privilege: 'art. 23, par. 1, points i) et j), RGPD et droit national',
      crime: 'art. 23, par. 1, point d), RGPD et droit national',
      'public-interest': 'art. 23, par. 1, point e), RGPD et droit national',
      regulatory: 'art. 23, par. 1, point h), RGPD et droit national',
      'legal-claims': 'art. 23, par. 1, point j), RGPD et droit national',
      'national-law': 'art. 23 RGPD et droit national',
    },
    memberStateName: {
      privilege: 'Secret professionnel de l’avocat',
      crime: 'Prévention et poursuite des infractions pénales',
      'public-interest': 'Intérêt public important, y compris fiscalité et santé publique',
      regulatory: 'Mission de contrôle, d’inspection ou de réglementation',
      'legal-claims': 'Exécution des demandes de droit civil',
      'national-law': 'Limité par le droit national',
    },
  },
};
