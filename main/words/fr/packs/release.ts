import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  holds: {
    title: 'Données détenues ou non',
    open: 'Dites d’abord si vous détenez des données sur cette personne.',
    yes: 'Vous détenez des données sur cette personne.',
    no: 'Vous ne détenez aucune donnée sur cette personne. La lettre le dit.',
  },
  contents: {
    title: 'Lettre et contenu',
    notHeld:
      '{n, plural, one {Vous avez dit ne rien détenir, mais ce dossier contient {files} document. Répondez oui, ou retirez-le.} other {Vous avez dit ne rien détenir, mais ce dossier contient {files} documents. Répondez oui, ou retirez-les.}}',
    nothing:
      'Il ne contient rien. Joignez ce que vous détenez, ou dites que vous ne détenez aucune donnée sur cette personne.',
    allWithheld:
      'L’accès est accordé, mais tous les documents sont écartés. Joignez ce qui peut l’être, ou refusez l’accès en indiquant le fondement.',
    notGranted:
      '{n, plural, one {{files} document est joint, mais l’accès n’est pas accordé. Accordez-le, en tout ou en partie, ou écartez le document.} other {{files} documents sont joints, mais l’accès n’est pas accordé. Accordez-le, en tout ou en partie, ou écartez les documents.}}',
    noPortable:
      'La portabilité est accordée, mais aucun export n’est joint en copie portable. Ajoutez-le, joignez-le et choisissez « Donner en copie portable », ou répondez autrement à ce droit.',
    supposesData:
      'Vous avez dit ne rien détenir, mais cette réponse suppose des données : {rights}. Répondez oui, ou choisissez « Accord » : la lettre dit alors que vous n’en détenez pas.',
    notAnswered:
      '{n, plural, one {{files} document est joint, mais cet envoi ne répond pas au droit d’accès. Écartez-le ou retirez-le.} other {{files} documents sont joints, mais cet envoi ne répond pas au droit d’accès. Écartez-les ou retirez-les.}}',
    portableRefused:
      '{n, plural, one {{files} export est joint en copie portable, mais la portabilité est refusée. Répondez autrement à ce droit, donnez l’export comme document, ou écartez-le.} other {{files} exports sont joints en copie portable, mais la portabilité est refusée. Répondez autrement à ce droit, donnez les exports comme documents, ou écartez-les.}}',
    portableNotAnswered:
      '{n, plural, one {{files} export est joint en copie portable, mais la lettre n’accorde ni l’accès ni la portabilité. Accordez l’un des deux s’il a été demandé, ou écartez l’export.} other {{files} exports sont joints en copie portable, mais la lettre n’accorde ni l’accès ni la portabilité. Accordez l’un des deux s’il a été demandé, ou écartez les exports.}}',
    agree: 'Ils concordent.',
  },
  answers: {
    title: 'Réponse à chaque droit',
    bare: 'Donnez le fondement et le motif : {rights}.',
    none: 'Cet envoi ne répond à aucun droit encore ouvert. Dites quelle est la réponse.',
    otherRight: 'Dans la loi, le fondement choisi ne vaut que pour d’autres droits. Choisissez-en un autre : {rights}.',
    erasedToo:
      'L’effacement est accordé, et avec lui : {rights}. Ce qui est effacé ne peut être ni rectifié ni limité. Si des données restent, accordez l’effacement en partie et dites lesquelles.',
    later: 'La lettre annonce une réponse séparée, et le dossier reste ouvert pour cela : {rights}.',
    all: 'La lettre répond à chaque droit.',
  },
  authority: {
    title: 'Autorité de contrôle',
    unknown:
      'Aucune autorité n’est connue pour le droit applicable à ce dossier. Nommez-la dans les paramètres : la lettre dit où introduire une réclamation.',
  },
  documentsDecided: {
    title: 'Décision sur chaque document',
    none: 'Il n’y a pas de documents dans ce dossier.',
    toRedact:
      'Le fichier {number} est marqué « Occulter ». Ajoutez sa copie occultée, joignez-la et écartez l’original.',
    all: '{n, plural, one {{documents} sur {documents} décidé.} other {{documents} sur {documents} décidés.}}',
    open: '{n, plural, one {{open} sur {documents} est sans décision.} other {{open} sur {documents} sont sans décision.}}',
  },
  otherCase: {
    title: 'Fichiers d’autres personnes',
    none: 'Aucun de ces fichiers ne figure dans le dossier d’une autre personne.',
    one: 'Le fichier {number} figure aussi dans {reference}, le dossier d’une autre personne.',
    more: 'Le fichier {number} figure aussi dans {reference}, le dossier d’une autre personne. {n, plural, one {{files} fichier est dans ce cas.} other {{files} fichiers sont dans ce cas.}}',
  },
  withheldInside: {
    title: 'Documents écartés',
    waiting: 'Contrôlé sur l’envoi terminé.',
    none: '{n, plural, one {{files} fichier de l’envoi comparé avec ce qui est écarté. Aucun document écarté n’y figure.} other {{files} fichiers de l’envoi comparés avec ce qui est écarté. Aucun document écarté n’y figure.}}',
    found:
      'Le fichier {number} se trouve dans l’envoi bien qu’il soit écarté. Vérifiez sa décision et constituez l’envoi à nouveau.',
  },
  packCurrent: {
    title: 'Dernières décisions',
    waiting: 'Aucun envoi n’est encore constitué.',
    stale: 'Le dossier a changé depuis que l’envoi est constitué. Constituez-le à nouveau.',
    current: 'Rien n’a changé depuis sa constitution.',
  },
  identity: {
    title: 'Preuve d’identité',
    asked: 'Vous avez demandé un justificatif d’identité et ne l’avez pas consigné.',
    confirmed: 'Confirmée.',
    notAsked: 'Non demandée dans ce dossier.',
  },
  mandate: {
    title: 'Autorisation d’agir pour autrui',
    nobody: 'La personne écrit elle-même.',
    seen: 'Le justificatif de cette autorisation a été vu.',
    unseen:
      '{name} écrit pour la personne, et vous n’avez pas consigné avoir vu ce qui l’y autorise. Demandez-en le justificatif, puis choisissez « Corriger ce qui a été enregistré » et indiquez le jour où vous l’avez vu.',
  },
  information: {
    title: 'Informations de l’article 15',
    complete: 'Rien ne manque.',
    notInside: 'La fiche n’entre pas dans cet envoi.',
    missing:
      'Pas encore rédigé en {language} : {entries}. Rédigez-le dans les paramètres : la personne y a droit (art. 15, par. 1).',
    ofOther: 'Les textes sont rédigés en {language}. La fiche l’indique, dans la langue de la lettre.',
    noneIn:
      'Vous n’avez pas rédigé les textes en {language}. Rédigez-les dans les paramètres : la personne y a droit (art. 15, par. 1).',
    noneButIn:
      'Vous n’avez pas rédigé les textes en {language}. Rédigez-les dans les paramètres, ou choisissez ici lesquels joindre à la place : {others}.',
    names: {
      purposes: 'finalités',
      categories: 'catégories',
      recipients: 'destinataires',
      transfers: 'transferts',
      retention: 'durée de conservation',
      source: 'source',
      automatedDecisions: 'décisions automatisées',
    },
  },
  recipient: {
    title: 'Destinataire',
    named: 'Le dossier indique un destinataire.',
    nobody: 'Le dossier n’indique ni nom ni adresse à qui l’expédier.',
    noAddress: 'Le dossier n’a ni adresse électronique ni adresse postale. Ajoutez-en une, puis constituez l’envoi.',
  },
  printed: {
    title: 'Caractères à imprimer',
    all: 'Chaque caractère peut être imprimé.',
    names:
      'Ces mots ne peuvent pas être imprimés : {unprinted}. Écrivez les noms et l’adresse en d’autres lettres, comme sur un passeport ou une enveloppe.',
    words:
      'Ces mots ne peuvent pas être imprimés : {unprinted}. Écrivez les motifs et votre paragraphe sans eux, ou joignez le texte comme document.',
    own: 'Ces mots ne peuvent pas être imprimés : {unprinted}. Dans les paramètres, écrivez le nom, le contact et la fiche de l’organisme en d’autres lettres.',
    tooLong:
      'Votre paragraphe compte {length, number} caractères, et la lettre en accepte {most, number}. Raccourcissez-le, ou joignez le texte comme document.',
  },
};
