import type { Messages } from '../words.ts';
import { notBuilt, parts, steps } from './packs/build.ts';
import { printSet } from './packs/print.ts';
import { release } from './packs/release.ts';

export const packs: Messages['packs'] = {
  notBuilt,
  parts,
  printSet,
  release,
  steps,
  buildPack: {
    notLookedAt: 'L’envoi n’a pas pu être examiné.',
    whatGoesIn: 'Contenu',
    files: '{files, plural, one {# fichier} other {# fichiers}}',
    nothingLeft:
      'Plus rien n’attend de réponse dans ce dossier. Si la personne demande autre chose, consignez-le dans la vue d’ensemble ; une réponse qui n’est jamais partie s’y retire aussi.',
    beforeItLeaves: 'Avant l’expédition',
    howSealed: 'Chiffrement',
    passphrase: 'Mot de passe de l’envoi',
    passphraseOfBuilt: 'Mot de passe de l’envoi constitué',
    notKept:
      'Un envoi est constitué. Son mot de passe était affiché ici jusqu’à ce que vous quittiez cette page et n’a pas été conservé. Si personne ne l’a, constituez l’envoi à nouveau : le nouveau a son propre mot de passe.',
    buildAgain: 'Le constituer à nouveau',
    passphraseNote:
      'Docket ne le conserve pas. Notez-le ou copiez-le maintenant, et donnez-le à la personne par une autre voie que l’envoi : l’envoi par courriel, le mot de passe par téléphone.',
    copyPassphrase: 'Copier le mot de passe',
    suggestAnother: 'En proposer un autre',
    starting: 'Démarrage',
    progress: '{step}, {done, number} sur {total, number}',
    progressName: 'Avancement de l’envoi',
    build: 'Constituer l’envoi',
    compared: 'Il est rouvert et comparé avant d’être conservé.',
    fixFirst: 'Un contrôle ci-contre le bloque. Corrigez-le d’abord.',
    stopped: 'Vous l’avez arrêté. Rien n’a été conservé.',
    kept: 'L’envoi est constitué et conservé avec le dossier. Son mot de passe reste affiché ci-dessus jusqu’à ce que vous quittiez cette page.',
    checksSayWhy: 'Les contrôles disent pourquoi. Rien n’a été conservé.',
    notBuilt: 'L’envoi n’a pas été constitué. Rien n’a été conservé.',
  },
  answers: {
    title: 'Ce à quoi cet envoi répond',
    holds: 'Détenez-vous des données sur cette personne ?',
    holdsNote: 'La demande elle-même et votre dossier ne comptent pas.',
    yes: 'Oui, nous en détenons',
    no: 'Non, nous n’en détenons pas',
    unsaid: 'Dites si vous détenez des données : la lettre l’annonce à la personne.',
    right: 'Votre réponse : {right}',
    outcomes: {
      granted: 'Accordé',
      'granted-in-part': 'Accordé en partie',
      refused: 'Refusé',
      later: 'Pas dans cet envoi',
    },
    ground: 'Fondement : {right}',
    reason: 'Motif : {right}',
    reasonNote: 'Il figure dans la lettre, tel que vous l’écrivez.',
    paragraph: 'Un paragraphe de votre main',
    paragraphNote:
      'Il figure dans la lettre après vos réponses, tel que vous l’écrivez. Laissez-le vide s’il n’y a rien à ajouter.',
  },
  anotherPassphrase: {
    title: 'Mettre un autre mot de passe ici ?',
    what: 'L’envoi constitué s’ouvre avec celui qui est affiché ici, et Docket ne le garde nulle part. Transmettez-le ou notez-le d’abord. Un autre vaudra pour un autre envoi.',
    keep: 'Le laisser ici',
    another: 'En proposer un autre',
  },
  passphraseProblem: {
    tooShort:
      'Il faut au moins {fewest, plural, one {# caractère} other {# caractères}} : qui détient le fichier peut faire autant d’essais qu’il veut.',
    tooLong: 'Restez en dessous de 100 caractères.',
    otherSigns:
      'Utilisez des lettres sans accents, des chiffres et des signes courants : le logiciel de la personne doit pouvoir l’accepter.',
  },
  checks: {
    passed: '{passed, number} sur {checks, number} conformes',
    allPassed: 'Tous les contrôles sont conformes : l’envoi peut partir.',
    nothingStops: 'Rien ne le bloque. Le reste est contrôlé sur l’envoi terminé.',
    stops:
      '{stops, plural, one {Un contrôle bloque le départ. Corrigez-le et l’envoi pourra partir.} other {# contrôles bloquent le départ. Corrigez-les et l’envoi pourra partir.}}',
    states: {
      stops: 'Bloque le départ',
      waiting: 'En attente',
      advice: 'Conseil',
      passed: 'Conforme',
    },
    goTo: {
      overview: 'Ouvrir la vue d’ensemble',
      documents: 'Ouvrir les documents',
      settings: 'Compléter dans les paramètres',
    },
  },
  readPaper: {
    read: 'Lire',
    readPart: 'Lire : {part}',
    failed: 'La pièce n’a pas pu être affichée.',
    more: '{rows, plural, one {# autre ligne figure dans la pièce.} other {# autres lignes figurent dans la pièce.}}',
  },
  keptPacks: {
    title: 'Envois constitués',
    built: '<b>Constitué ({when})</b> par {person}',
    file: '{files, plural, one {# fichier} other {# fichiers}}, {size}, ZIP chiffré (AES-256)',
    sentTo: 'Expédié le {date} à {to}',
    sentBy: {
      email: 'Expédié le {date} par courriel à {to}',
      post: 'Expédié le {date} par la poste à {to}',
      phone: 'Communiqué le {date} par téléphone à {to}',
      'in-person': 'Remis le {date} en personne à {to}',
      'web-form': 'Expédié le {date} par formulaire web à {to}',
      'social-media': 'Expédié le {date} par réseau social à {to}',
      portal: 'Expédié le {date} par portail à {to}',
      other: 'Expédié le {date} par une autre voie à {to}',
    },
    sent: 'Expédié',
    stale: 'Antérieur aux décisions',
    saveCopy: 'Enregistrer une copie',
    copyMail: 'Copier le courriel d’accompagnement',
    mailTold:
      'Le courriel explique, dans la langue du demandeur, comment ouvrir le fichier. Le mot de passe n’y figure pas.',
    lookAtChecks: 'Consultez les contrôles.',
    notSaved: 'L’envoi n’a pas pu être enregistré.',
    stillKept: 'Il est toujours conservé avec le dossier.',
  },
  sendPack: {
    sentAlready: 'Cet envoi est déjà parti (le {on}). Rien n’a été modifié.',
    title: 'Consigner l’expédition de l’envoi',
    action: 'Consigner l’expédition',
    note: 'Docket n’envoie rien de lui-même. Envoyez la copie que vous avez enregistrée, puis notez ici comment elle est partie.',
    channel: 'Par quelle voie ?',
    to: 'À qui ?',
    on: 'Quel jour ?',
    ends: 'Il répond à : {rights}.',
    leaves: 'Encore ouverts ensuite : {rights}.',
    sentInPart: 'L’envoi de {reference} est consigné comme parti le {date}. Le dossier reste ouvert pour le reste.',
    toMissing: 'Dites où il est parti : l’adresse à laquelle vous l’avez expédié.',
    onMissing: 'Saisissez le jour du départ.',
    afterToday: 'Ce jour est après aujourd’hui ({today}).',
    sent: '{reference} : réponse donnée. L’envoi est consigné comme expédié le {date}.',
  },
  refusals: {
    to: 'Indiquez le destinataire.',
    cannotLeave: 'L’envoi ne peut pas encore partir.',
    day: 'Ce jour ne va pas avec ce dossier.',
    weakPassphrase: 'Ce mot de passe de l’envoi est trop facile à deviner.',
    cannotBeBuilt: 'L’envoi ne peut pas encore être constitué.',
    cannotBePrinted: 'La version imprimable ne peut pas encore être préparée.',
    passphraseSigns:
      'Utilisez au plus 99 lettres, chiffres et signes, sans accents, pour que tout logiciel de décompression puisse ouvrir l’envoi.',
  },
};
