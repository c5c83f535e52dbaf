import type { Messages } from '../../words.ts';

export const doubts: Messages['audit']['doubts'] = {
  older:
    'Ce registre se termine à l’entrée {end} de son historique, et cet ordinateur a vu l’entrée {seen}. C’est une copie plus ancienne, ou ce qui a été fait depuis a été enlevé. Rien n’a été modifié. Remettez le registre le plus récent à sa place, ou acceptez celui-ci en indiquant un motif.',
  different:
    'L’entrée {seq} de l’historique de ce registre n’est pas celle que cet ordinateur a vue. C’est une autre copie dans laquelle quelqu’un a travaillé, ou son historique a été réécrit. Rien n’a été modifié. Remettez le bon registre à sa place, ou acceptez celui-ci en indiquant un motif.',
  unbound:
    'Les sommes de contrôle qui lient les lignes de ce registre à son historique ont disparu : elles ont été supprimées hors de Docket. Restaurez la dernière sauvegarde, ou acceptez les lignes telles quelles en indiquant un motif.',
  rows: 'Les lignes de ce registre ne sont pas celles dont parle son historique : quelque chose a été modifié hors de Docket, ou une ancienne partie a été remise en place. Contrôlez le registre, restaurez la dernière sauvegarde, ou acceptez les lignes telles quelles en indiquant un motif.',
  signatures:
    '{what} Quelqu’un qui détient les clés d’un délégué ou d’un gestionnaire a peut-être réécrit l’historique en votre nom. Rien n’a été modifié. Comparez l’historique avec un point de contrôle que vous avez gardé ailleurs, restaurez une sauvegarde, ou acceptez ce registre en indiquant un motif.',
  signingKeyTakenOut: 'Votre clé de signature a été enlevée du fichier de clés keys.json.',
  signingKeyOther:
    'La clé de signature que le fichier de clés keys.json donne pour la vôtre n’est pas celle à laquelle mène votre phrase de passe.',
  checkpointNotYours:
    'Le point de contrôle à l’entrée {seq} porte votre nom, et vous ne l’avez pas signé pour cet historique.',
};
