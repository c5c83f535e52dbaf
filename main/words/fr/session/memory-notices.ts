import type { Messages } from '../../words.ts';

export const memoryNotices: Messages['session']['memoryNotices'] = {
  entry: 'l’entrée {seq} du {at} UTC',
  forgotten:
    'Vous avez déjà déverrouillé ce registre sur cet ordinateur, et ce qu’il en avait gardé a disparu : il ne peut donc pas dire si c’est la copie la plus récente.',
  forgottenAfter:
    'Vous avez déjà déverrouillé ce registre sur cet ordinateur, et ce qu’il en avait gardé a disparu : il ne peut donc pas dire si c’est la copie la plus récente. Son historique se termine par {entry}. Comparez avec ce que vous avez fait en dernier.',
  altered:
    'Ce que cet ordinateur avait gardé de ce registre n’est pas tel que votre clé l’a signé : cela a été modifié hors de Docket et ne permet pas de dire si c’est la copie la plus récente.',
  alteredAfter:
    'Ce que cet ordinateur avait gardé de ce registre n’est pas tel que votre clé l’a signé : cela a été modifié hors de Docket et ne permet pas de dire si c’est la copie la plus récente. Son historique se termine par {entry}. Comparez avec ce que vous avez fait en dernier.',
  wentOn:
    'Quelqu’un a travaillé dans une copie de ce registre, qui contient des entrées absentes d’ici : {copies}. Celui-ci est tel que vous l’avez laissé. Ne travaillez que dans l’un d’eux, et supprimez l’autre une fois que vous en avez repris ce qu’il vous faut.',
  copy: '{path} ({entry})',
  copies: '{before}, {copy}',
  restoredBeside:
    'Une copie de ce registre se trouve dans {path} : elle a été restaurée le {at} UTC à partir de la sauvegarde du {madeAt} UTC, et son historique se termine par {entry}. Celui-ci est tel que vous l’avez laissé. Travaillez ici, et supprimez la copie une fois que vous en avez repris ce qu’il vous faut.',
  restoredHere:
    'Ceci est une copie, restaurée ici le {at} UTC à partir de la sauvegarde du {madeAt} UTC : ce qui a été fait après cette sauvegarde n’y figure pas. {where}',
  originalUnknown: 'Ne travaillez que dans l’un d’eux.',
  originalStands:
    'Le registre lui-même a été déverrouillé en dernier dans {path}, et il s’y trouve toujours. Ne travaillez que dans l’un d’eux.',
  originalGone: 'Le registre lui-même a été déverrouillé en dernier dans {path}, et il ne s’y trouve plus.',
  copyOf:
    'Ceci est une copie : sur cet ordinateur, le registre a été déverrouillé en dernier dans {path}, et il s’y trouve toujours. Ne travaillez que dans l’un d’eux.',
  keysFromElsewhere:
    'Les clés de ce registre ont changé depuis qu’elles ont été vues ici pour la dernière fois, et un délégué à la protection des données que cet ordinateur connaît l’a signé. L’empreinte est nouvelle : comparez-la avec la fiche de récupération la plus récente.',
  salvaged:
    'Voici ce qui a été sauvé d’un registre endommagé, par {who} ({entry}). Le fichier salvage-….txt de son répertoire dit ce qui a été retrouvé et ce qui ne l’a pas été. Si vous ne vous y attendiez pas, cherchez le registre tel qu’il était, et comparez.',
  settled:
    'Depuis votre dernier déverrouillage, un doute sur ce registre a été levé par {who} ({entry}) : il compte donc ici comme le bon. Lisez le motif dans le journal d’audit. Si vous ne vous y attendiez pas, comparez l’empreinte avec votre fiche de récupération la plus récente et voyez qui détient une clé.',
  withRecoveryKey: '{who} avec la clé de récupération',
};
