import type { Messages } from '../../words.ts';

export const assignRequests: Messages['requests']['assignRequests'] = {
  action: 'Gestionnaire et service',
  leave: 'Laisser tel quel',
  nobody: 'Personne',
  noDepartment: 'Aucun service',
  nothingChosen: 'Choisissez d’abord un gestionnaire ou un service.',
  handlerGone: 'Cette personne n’a plus de clé de ce registre. Choisissez quelqu’un d’autre.',
  voided: '{reference} a été annulé entre-temps. Retirez ce dossier de la sélection, puis modifiez les autres.',
  partly:
    '{changed, plural, one {# demande est modifiée pour l’instant.} other {# demandes sont modifiées pour l’instant.}} {failure} Réessayez pour les autres.',
  title: '{requests, plural, one {Gestionnaire et service de # demande} other {Gestionnaire et service de # demandes}}',
  change: '{requests, plural, one {Modifier # demande} other {Modifier # demandes}}',
  changed:
    '{changed, plural, =0 {Rien n’était à modifier : c’était déjà le cas.} one {# demande est modifiée.} other {# demandes sont modifiées.}}',
  inHistory: 'Chaque modification figure dans l’historique de sa demande.',
};

export const exportList: Messages['requests']['exportList'] = {
  language: 'Langue de la liste',
  save: 'Exporter la liste (XLSX)',
  title: 'Demandes',
  fileName: 'Demandes {day}',
  saved:
    '{saving, select, saved {{requests, plural, one {{fileName} est enregistré, avec # demande.} other {{fileName} est enregistré, avec # demandes.}}} other {{requests, plural, one {{fileName} est enregistré là où cette fenêtre place les téléchargements, avec # demande.} other {{fileName} est enregistré là où cette fenêtre place les téléchargements, avec # demandes.}}}}',
  failed: 'La liste n’a pas été exportée. {failure}',
  clock: 'État du délai',
  agent: 'Mandataire',
  yes: 'Oui',
  clocks: {
    running: 'Court',
    paused: 'Suspendu',
    'not-started': 'Non commencé',
    voided: 'Annulée',
    answered: 'Clos',
    withdrawn: 'Retirée',
  },
};
