import type { Messages } from '../../words.ts';

export const notices: Messages['session']['notices'] = {
  standing: {
    'never-unlocked':
      'Ce registre n’a jamais été déverrouillé sur cet ordinateur. Il n’y accepte aucun signalement du personnel tant que le délégué ou un gestionnaire ne l’a pas déverrouillé une fois. Comparez l’empreinte avec votre fiche de récupération avant de saisir votre phrase de passe.',
    'another-register':
      'Le registre à cet emplacement n’est pas celui que vous avez ouvert en dernier. Comparez l’empreinte avec votre fiche de récupération avant de saisir votre phrase de passe. Aucun signalement du personnel n’y est scellé.',
    'other-keys':
      'L’empreinte n’est pas celle que cet ordinateur a vue, et le changement n’est signé par aucune personne qu’il connaît. Comparez l’empreinte avec votre fiche de récupération avant de saisir votre phrase de passe. Aucun signalement du personnel n’y est scellé.',
    'older-keys':
      'Le fichier de clés est plus ancien que celui que cet ordinateur a vu. Comparez l’empreinte avec votre fiche de récupération avant de saisir votre phrase de passe. Aucun signalement du personnel n’y est scellé.',
    doubt:
      'Un doute pèse sur ce registre et attend qu’un délégué à la protection des données le lève. D’ici là, aucun signalement du personnel n’y est scellé.',
  },
  newKeys:
    'Les clés de ce registre ont changé depuis qu’elles ont été vues ici pour la dernière fois, et un délégué à la protection des données que cet ordinateur connaît l’a signé. Comparez l’empreinte avec la fiche de récupération la plus récente.',
  setAside:
    'Dans le répertoire de ce registre, quelque chose que Docket n’y a pas mis portait un nom qu’utilise Docket : {names}. C’est conservé tel quel dans le même répertoire, avec « set-aside » après son nom. Déplacez-le ailleurs s’il est à vous, ou supprimez-le.',
  hardLinked:
    'Un autre répertoire partage {names} avec ce registre par un lien physique, comme le font certains instantanés. Ce que vous enregistrez y est aussi écrit : ne le considérez donc pas comme une copie. Faites une sauvegarde dans Docket, ou copiez le répertoire.',
  leftAlone:
    'Dans le répertoire de ce registre se trouve quelque chose que Docket n’y a pas mis : {names}. Cela a été laissé en place et ne nuit à rien. Déplacez-le ailleurs si vous n’en voulez pas là. Docket ne le dit qu’une fois ; le contrôle du registre le mentionne.',
  namesAndMore: '{names}, et {more} de plus',
  unnamed:
    '{files, plural, one {Un fichier scellé du coffre n’appartient à aucun dossier dans cette copie du registre. Il est conservé, au cas où cette copie ne serait pas la plus récente et où le reste serait encore en cours de copie.} other {{count} fichiers scellés du coffre n’appartiennent à aucun dossier dans cette copie du registre. Ils sont conservés, au cas où cette copie ne serait pas la plus récente et où le reste serait encore en cours de copie.}}',
  unnamedForDays:
    '{files, plural, one {Un fichier scellé du coffre n’appartient à aucun dossier dans cette copie du registre. Il est conservé {days} jours, au cas où cette copie ne serait pas la plus récente et où le reste serait encore en cours de copie.} other {{count} fichiers scellés du coffre n’appartiennent à aucun dossier dans cette copie du registre. Ils sont conservés {days} jours, au cas où cette copie ne serait pas la plus récente et où le reste serait encore en cours de copie.}}',
  ledger: {
    missing: 'Le fichier ledger.db manquait et a été recréé à partir du registre. Aucun dossier n’a été touché.',
    damaged:
      'Le fichier ledger.db était endommagé et a été recréé à partir du registre. Le fichier endommagé a été conservé à côté. Aucun dossier n’a été touché.',
    strange:
      'Le fichier ledger.db contenait quelque chose que Docket n’a pas créé : une table, une règle ou une taille étrangère. Il a été conservé à côté d’un nouveau, compté à partir du registre. Aucun dossier n’a été touché. Quelqu’un qui a une phrase de passe de la direction l’a peut-être fait ; ce qui attendait dans ce fichier ne figure pas dans le journal d’audit.',
    older:
      'Le fichier ledger.db était celui d’une version antérieure de Docket et a été recompté à partir du registre. L’ancien a été conservé à côté.',
    held: 'Un autre programme tenait le fichier ledger.db et ne l’a pas lâché : il a donc été mis de côté et recréé à partir du registre. Aucun dossier n’a été touché. Si une personne de la direction a le registre ouvert, elle doit le rouvrir.',
    behind:
      'Une page de register.db est endommagée. Ce qui se trouve ailleurs s’ouvre comme toujours. Contrôlez le registre : le contrôle nomme ce qui est endommagé et permet de le retrouver.',
    'out-of-order':
      'Le fichier ledger.db n’a pas pu être lu ou écrit pendant votre travail : les chiffres de la direction sont donc en retard. Les vôtres viennent du registre et sont exacts. Verrouillez Docket et déverrouillez-le : le fichier est alors recréé.',
    unlikely:
      'Une ligne de register.db n’est pas de celles qu’écrit Docket : les chiffres de la direction sont donc en retard. Vos dossiers s’ouvrent comme toujours. Contrôlez le registre : le contrôle nomme la ligne.',
  },
  alteredLedger:
    '{counts, plural, one {Un nombre de ledger.db n’était pas celui du registre et a été recalculé. Aucun dossier n’a été touché. Quelqu’un qui a une phrase de passe de la direction, ou un fichier endommagé, l’a modifié : demandez que les rapports exportés par la direction depuis votre dernier verrouillage soient exportés à nouveau.} other {{count} nombres de ledger.db n’étaient pas ceux du registre et ont été recalculés. Aucun dossier n’a été touché. Quelqu’un qui a une phrase de passe de la direction, ou un fichier endommagé, les a modifiés : demandez que les rapports exportés par la direction depuis votre dernier verrouillage soient exportés à nouveau.}}',
  strangeEntries:
    '{entries, plural, one {Une entrée en attente n’était pas de Docket et n’est pas allée dans le journal d’audit. Un ordinateur de la direction dont l’horloge est décalée de plus d’une minute laisse de telles entrées, tout comme un fichier endommagé ou quelqu’un qui écrit dans ledger.db avec une phrase de passe de la direction. Aucun dossier n’a été touché. Comparez les horloges, interrogez les personnes de la direction, et retirez celle qui aurait écrit cette entrée à la main.} other {{count} entrées en attente n’étaient pas de Docket et ne sont pas allées dans le journal d’audit. Un ordinateur de la direction dont l’horloge est décalée de plus d’une minute laisse de telles entrées, tout comme un fichier endommagé ou quelqu’un qui écrit dans ledger.db avec une phrase de passe de la direction. Aucun dossier n’a été touché. Comparez les horloges, interrogez les personnes de la direction, et retirez celle qui aurait écrit ces entrées à la main.}}',
  otherSigningKey:
    '{checkpoints, plural, one {Votre clé de signature figure désormais dans le fichier de clés keys.json. 1 point de contrôle à votre nom est signé avec une autre clé, comme après un changement de phrase de passe. Si vous n’avez jamais changé la vôtre, examinez-le dans le journal d’audit.} other {Votre clé de signature figure désormais dans le fichier de clés keys.json. {count} points de contrôle à votre nom sont signés avec une autre clé, comme après un changement de phrase de passe. Si vous n’avez jamais changé la vôtre, examinez-les dans le journal d’audit.}}',
};

export const keyDoubts: Messages['session']['keyDoubts'] = {
  'older-keys':
    'Le fichier de clés de ce registre est plus ancien que celui que cet ordinateur a vu : quelqu’un qui a été retiré, une ancienne phrase de passe ou une ancienne fiche de récupération peut l’ouvrir. Rien n’a été modifié. Remettez le registre le plus récent à sa place, ou acceptez celui-ci en indiquant un motif.',
  'other-keys':
    'Les clés qui scellent les signalements du personnel ne sont pas celles que cet ordinateur a vues, et le changement n’est signé par aucun délégué à la protection des données qu’il connaît. Rien n’a été modifié. Comparez l’empreinte avec votre fiche de récupération, remettez le bon registre à sa place, ou acceptez celui-ci en indiquant un motif.',
  place:
    'Sur cet ordinateur, c’est un autre registre qui a été déverrouillé en dernier dans ce répertoire. Rien n’a été modifié. Cherchez où il se trouve maintenant. Acceptez celui-ci en indiquant un motif une fois que vous savez pourquoi il est là.',
  olderKeyFile:
    'Le fichier de clés keys.json est un ancien : il date du changement de clés {revision}, et ce registre a vu le changement {seen}. Une phrase de passe ou une clé de récupération qui a été remplacée peut à nouveau ouvrir le registre. Aucun dossier n’a été touché. Verrouillez, et remettez le plus récent depuis le répertoire backups, ou faites accepter celui-ci, avec un motif, par un délégué à la protection des données.',
};
