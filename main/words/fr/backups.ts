import type { Messages } from '../words.ts';
import { drillPaper } from './backups/drill-paper.ts';

export const backups: Messages['backups'] = {
  chooseBackupPlace: {
    title: 'Second emplacement',
    held: '{path} : {backups, plural, one {# sauvegarde} other {# sauvegardes}}',
    notChanged: 'Le second emplacement n’a pas été modifié.',
    notInStep: 'Le second emplacement n’est pas à jour.',
    change: 'Modifier',
    useNone: 'Ne pas en utiliser',
    folder: 'Répertoire sur un autre disque',
    whatFolder:
      'Chaque sauvegarde y est aussi copiée. Ce qui s’y trouve est scellé et ne s’ouvre qu’avec une phrase de passe.',
    submit: 'Utiliser ce répertoire',
    keep: 'Garder l’actuel',
  },
  findBackups: {
    title: 'Restaurer une sauvegarde',
    nothingTyped: 'Saisissez le répertoire où se trouve la sauvegarde.',
    where: 'Où se trouve la sauvegarde',
    whatWhere: 'Un registre, un second emplacement ou le répertoire d’une sauvegarde. Il est seulement lu.',
    look: 'Chercher ici',
    none: 'Il n’y a aucune sauvegarde complète dans {path}. Choisissez un autre répertoire.',
    which: 'Laquelle',
    found: '{organisation}. {reason}, {documents}, historique jusqu’à l’entrée {entry}.',
    open: 'Ouvrir cette sauvegarde',
  },
  listBackups: {
    title: 'Sauvegardes',
    none: 'Il n’y a encore aucune sauvegarde de ce registre.',
    changedSince: 'Des opérations ont eu lieu depuis la dernière sauvegarde.',
    holdsAll: 'La dernière sauvegarde contient tout ce qui a été fait.',
    backUp: 'Sauvegarder',
    making: 'Sauvegarde en cours',
    failed: 'Aucune sauvegarde n’a été conservée.',
    failedByItself: 'La dernière sauvegarde automatique de Docket n’a pas été conservée.',
    notListed: 'La liste des sauvegardes n’a pas pu être chargée.',
    ofNewest: 'Dernière sauvegarde : {tooLarge}',
    whichStay:
      'Dans {folder}. Sont gardées les 7 dernières, ainsi que la dernière de chacune des 4 dernières semaines et de chacun des 12 derniers mois. Docket en fait une au verrouillage, une par jour et une avant tout ce qui modifie le registre entier. Une sauvegarde s’ouvre avec une phrase de passe ou avec la <key>clé de récupération</key> imprimée.',
    restoreTitle: 'Restaurer une sauvegarde',
    kept: 'La sauvegarde est conservée : elle a été rouverte, chaque page a été lue, et elle se termine là où se termine le registre.',
    copyIn: 'Une copie se trouve dans {path}.',
    documentsGone:
      '{documents, plural, one {# document avait déjà disparu.} other {# documents avaient déjà disparu.}}',
    copyFailed: 'La copie dans le second emplacement n’a pas été faite.',
    noneYet: 'Pas encore de sauvegarde',
    whatNext: 'Choisissez « Sauvegarder ». La sauvegarde est rouverte et contrôlée avant de compter.',
    table: 'Sauvegardes, les plus récentes d’abord',
    made: 'Faite le',
    why: 'Motif',
    holds: 'Contenu',
    entries: 'Entrées',
    size: 'Taille',
    restore: 'Restaurer',
    restoreThis: 'Restaurer la sauvegarde du {at}',
  },
  olderBackups: {
    name: 'Sauvegardes antérieures',
    stillOpen:
      '{backups, plural, one {# sauvegarde antérieure s’ouvre encore avec {keys}. Docket peut la sceller pour les détenteurs actuels d’une clé.} other {# sauvegardes antérieures s’ouvrent encore avec {keys}. Docket peut les sceller pour les détenteurs actuels d’une clé.}} Les copies sur d’autres disques restent telles quelles.',
    replacedKey: 'une clé de récupération remplacée',
    formerPassphrase: 'une ancienne phrase de passe ({person})',
    failed: 'Les sauvegardes n’ont pas été scellées à nouveau.',
    seal: '{backups, plural, one {La sceller avec les clés actuelles} other {Les sceller avec les clés actuelles}}',
    sealed:
      '{backups, plural, one {# sauvegarde s’ouvre avec les clés actuelles et avec aucune autre.} other {# sauvegardes s’ouvrent avec les clés actuelles et avec aucune autre.}}',
    left: 'Celles-ci n’ont pas pu être scellées à nouveau, parce que leurs clés ne sont pas connues ici, qu’elles ont été modifiées ou que ce ne sont pas des sauvegardes valables : {names}. Supprimez-les quand vous pourrez vous en passer.',
    notReached: 'Le second emplacement n’a pas pu être atteint.',
  },
  runDrill: {
    title: 'Dernier test',
    due: 'À faire',
    never: 'Jamais. Une sauvegarde que personne n’a restaurée n’est qu’un espoir.',
    what: 'Un test restaure la dernière sauvegarde dans un répertoire temporaire, compare chaque ligne avec le registre, ouvre chaque document, y constitue un envoi de réponse et l’ouvre. Son procès-verbal sert de preuve au titre de l’art. 32, par. 1, points c) et d), RGPD.',
    running: 'Restauration de la dernière sauvegarde',
    start: 'Lancer un test de restauration',
    save: 'Enregistrer le procès-verbal (PDF)',
    passed: 'Réussi en {seconds, number, ::.0} secondes.',
    notPassed:
      'Le test n’a pas réussi. Le registre lui-même n’a pas été touché. Contrôlez le registre et faites une nouvelle sauvegarde.',
    notSaved: 'Le procès-verbal n’a pas été enregistré.',
    failed: 'Le test n’est pas allé à son terme.',
    lastPassed:
      '{at}, par {by} : réussi. {rows, plural, one {# ligne} other {# lignes}} et {documents, plural, one {# document} other {# documents}} comparés, aucune différence.',
    lastNotPassed: '{at}, par {by} : non réussi.',
    packOf: 'Un envoi de réponse pour {reference} a été constitué à partir de la copie et ouvert.',
    packOfInvented: 'Un envoi de réponse pour un dossier fictif a été constitué à partir de la copie et ouvert.',
  },
  refusals: {
    drillInterrupted: 'Le registre a été modifié pendant que le test le comparait. Rien n’est anormal : relancez-le.',
    keysInDoubt:
      'Un doute pèse sur le registre : aucune sauvegarde n’a donc été scellée à nouveau. Rien n’a été modifié. Levez d’abord le doute, sous « Journal d’audit ».',
    noPlace: 'Saisissez le répertoire sur l’autre disque.',
    placeRefused: 'Les sauvegardes ne peuvent pas y être conservées.',
  },
  refused: {
    'not-whole':
      'La copie a été rouverte et n’est pas intacte : elle n’a donc pas été conservée. Votre registre n’a pas été touché et vos sauvegardes antérieures sont telles qu’elles étaient. Contrôlez le registre.',
    'documents-missing':
      '{missing, plural, one {Un document manque dans le coffre : cette sauvegarde serait incomplète et n’a pas été conservée. Vos sauvegardes antérieures sont telles qu’elles étaient. Contrôlez le registre.} other {{count} documents manquent dans le coffre : cette sauvegarde serait incomplète et n’a pas été conservée. Vos sauvegardes antérieures sont telles qu’elles étaient. Contrôlez le registre.}}',
    'keys-unfinished':
      'Le changement de clés n’est pas terminé : aucune phrase de passe n’ouvrirait cette sauvegarde, et elle n’a pas été conservée. Vos sauvegardes antérieures sont telles qu’elles étaient. Libérez de l’espace, verrouillez et déverrouillez : le changement se termine alors.',
    stopped:
      'La sauvegarde a été arrêtée. Rien n’en a été conservé et vos sauvegardes antérieures sont telles qu’elles étaient.',
    diskFull:
      'Le disque est plein : aucune sauvegarde n’a donc été conservée. Votre registre et vos sauvegardes antérieures sont tels qu’ils étaient. Libérez de l’espace et choisissez « Sauvegarder ».',
    diskRefused:
      'Le disque a refusé la sauvegarde : aucune n’a donc été conservée. Votre registre et vos sauvegardes antérieures sont tels qu’ils étaient. Choisissez « Sauvegarder » pour réessayer.',
  },
  placeRefused: {
    notWhole: 'Saisissez le chemin complet du répertoire, à partir du disque. Rien n’a été modifié.',
    missing: 'Ce répertoire n’existe pas. Créez-le d’abord, ou connectez son disque. Rien n’a été modifié.',
    inside:
      'Ce répertoire est à l’intérieur du registre et serait perdu avec lui. Choisissez-en un sur un autre disque. Rien n’a été modifié.',
    notWritable: 'Il n’est pas possible d’écrire dans ce répertoire. Choisissez-en un autre. Rien n’a été modifié.',
  },
  placeProblems: {
    behind:
      'La dernière sauvegarde n’est pas encore dans le second emplacement. Elle est en sûreté dans le répertoire du registre. Choisissez « Sauvegarder » pour la copier.',
    missing:
      'Le second emplacement {place} n’est pas là. Vos sauvegardes dans le répertoire du registre sont telles qu’elles étaient. Connectez son disque, ou choisissez un autre emplacement.',
    notWritable:
      'Il n’est pas possible d’écrire dans le second emplacement {place}. Vos sauvegardes dans le répertoire du registre sont telles qu’elles étaient. Autorisez-y l’écriture, ou choisissez un autre emplacement.',
    isLink:
      'Un répertoire de sauvegardes du second emplacement {place} est un lien vers un autre endroit : rien n’y a donc été écrit. Vos sauvegardes dans le répertoire du registre sont telles qu’elles étaient. Supprimez le lien, ou choisissez un autre emplacement.',
    full: 'Le second emplacement {place} est plein. Vos sauvegardes dans le répertoire du registre sont telles qu’elles étaient. Libérez-y de l’espace, ou choisissez un autre emplacement.',
    notFinished:
      'La copie dans le second emplacement {place} n’est pas allée à son terme. Vos sauvegardes dans le répertoire du registre sont telles qu’elles étaient. Choisissez « Sauvegarder » pour réessayer.',
  },
  steps: {
    copy: 'Copie du registre',
    read: 'Ouverture de la copie et lecture de chaque page',
    documents: 'Copie des nouveaux documents',
    compare: 'Comparaison',
    secondPlace: 'Copie dans le second emplacement',
  },
  drillSteps: {
    copy: 'Restauration de la sauvegarde dans un répertoire temporaire',
    read: 'Lecture de chacune de ses pages et de ses lignes',
    documents: 'Ouverture de chaque document',
    compare: 'Comparaison de chaque ligne avec le registre',
    pack: 'Constitution d’un envoi de réponse dans la copie et ouverture',
  },
  drillPaper,
};
