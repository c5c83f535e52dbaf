import type { Messages } from '../../words.ts';

export const findings: Messages['audit']['findings'] = {
  chainHolds: 'La chaîne d’audit tient de l’entrée 1 à l’entrée {entries}.',
  lostEntry:
    'L’entrée {entry} n’y figure pas : un sauvetage n’a pas pu la lire, comme le dit l’entrée {statedBy} sous les clés d’un délégué ou d’un gestionnaire.',
  lostEntries:
    'Les entrées {entries} n’y figurent pas : un sauvetage n’a pas pu les lire, comme le dit l’entrée {statedBy} sous les clés d’un délégué ou d’un gestionnaire.',
  gap: '{from} à {to}',
  faults: {
    missing: 'L’entrée {seq} de la chaîne d’audit manque : elle a été supprimée hors de Docket.',
    edited: 'La chaîne d’audit ne concorde pas à l’entrée {seq} : celle-ci a été modifiée hors de Docket.',
    unreadable: 'L’entrée {seq} de la chaîne d’audit ne peut pas être lue : elle a été modifiée hors de Docket.',
    link: 'La chaîne d’audit se rompt avant l’entrée {seq} : celle-ci ne suit pas l’entrée précédente.',
    mac: 'L’entrée {seq} de la chaîne d’audit n’a pas été écrite par Docket : son sceau ne concorde pas.',
    state:
      'L’entrée {seq} de la chaîne d’audit ne dit pas ce que contenait le registre : elle n’a pas été écrite par Docket.',
    cut: 'La chaîne d’audit s’arrête avant l’entrée {seq} et devrait continuer : des entrées manquent.',
    key: 'La chaîne d’audit ne se termine pas où elle devrait, avant l’entrée {seq} : des entrées manquent ou ont été ajoutées hors de Docket.',
  },
  bindingKeyGone: 'La clé qui lie les lignes à la chaîne d’audit a disparu : elle a été supprimée hors de Docket.',
  rowsChanged: 'Des lignes ont été modifiées hors de Docket, ou une ancienne partie a été remise en place : {misfits}.',
  misfit: {
    sumLost: '{table}, somme de contrôle disparue',
    tableCount: '{table}, {n, plural, one {{rows} ligne} other {{rows} lignes}} au lieu de {expected}',
    inCase: '{table}, dans {reference}',
    inCaseCount:
      '{table}, dans {reference}, {n, plural, one {{rows} ligne} other {{rows} lignes}} au lieu de {expected}',
  },
  tables: {
    request: 'demandes',
    request_event: 'événements des demandes',
    note: 'notes',
    document: 'documents',
    document_gone: 'documents retirés',
    tray_letter: 'courriers à traiter',
    vault_object: 'fichiers scellés',
    pack: 'envois',
    breach: 'violations',
    breach_notice: 'notifications à l’autorité',
    breach_clock: 'autres délais des violations',
    due_move: 'dates modifiées',
    person: 'personnes',
    organisation: 'organisme',
    sealed_report: 'signalements du personnel',
    intake_key: 'clés de réception des signalements',
    reference_series: 'séries de numéros',
    register_meta: 'indications propres au registre',
    draft: 'brouillons',
    checkpoint: 'points de contrôle',
    audit_epoch: 'changements de clés',
    audit: 'entrées du journal d’audit',
    audit_key: 'clé de la chaîne d’audit',
    row_binding: 'sommes des lignes',
    binding_key: 'clé des sommes',
    past_keys: 'anciennes clés',
  },
  rowsNotAccepted:
    'Les lignes, à un moment, ne concordaient pas avec la chaîne d’audit, et personne ne les a acceptées depuis.',
  sumsOther: 'Les sommes de contrôle des lignes ne sont pas celles dont parle la dernière entrée de la chaîne d’audit.',
  rowsFit:
    '{n, plural, one {{rows} ligne lue : c’est bien celle dont parle la chaîne d’audit.} other {Les {rows} lignes sont bien celles dont parle la chaîne d’audit.}}',
  searchFits: 'La recherche trouve ce que disent les demandes.',
  searchUnread:
    'La recherche trouve ce que disent les demandes. Pour {n, plural, one {1 demande plus ancienne} other {{requests} demandes plus anciennes}}, ce n’est pas encore établi : une mise à jour les fait relire.',
  searchFitsNot:
    'La recherche ne concorde pas avec {n, plural, one {1 demande} other {{requests} demandes}} : elle a été modifiée hors de Docket. Les demandes elles-mêmes sont contrôlées à part.',
  checkpointOfOther:
    'Le point de contrôle signé à l’entrée {seq} n’est pas signé avec une clé de la personne dont il porte le nom : il a été fait hors de Docket.',
  checkpointNotOfThis:
    'Le point de contrôle signé à l’entrée {seq} n’est pas de cet historique : l’un des deux a été modifié hors de Docket.',
  checkpointsFit:
    '{n, plural, one {Le seul point de contrôle signé concorde.} other {Les {checkpoints} points de contrôle signés concordent.}}',
  memoryNone:
    'Cet ordinateur n’avait gardé aucune trace de ce registre au déverrouillage : il ne peut donc pas dire si c’est la copie la plus récente. Il suit l’historique à partir d’ici.',
  memoryLost:
    'Cet ordinateur a vu en dernier l’entrée {seq}, qu’un sauvetage n’a pas pu lire. Il suit l’historique à partir d’ici.',
  memoryFits: 'L’historique continue à partir de l’entrée {seq}, la dernière que cet ordinateur avait vue.',
  memoryOther: 'L’historique n’est pas celui que cet ordinateur a vu en dernier à l’entrée {seq}.',
  kept: {
    agrees:
      'Ce que vous avez gardé de l’entrée {seq} concorde : jusque-là, c’est le même historique, et rien n’y a été modifié depuis.',
    lost: 'Ce que vous avez gardé de l’entrée {seq} ne peut pas être comparé : un sauvetage n’a pas pu lire cette entrée. Comparez ce que vous avez gardé d’une entrée ultérieure.',
    writtenAnew:
      'Ce que vous avez gardé de l’entrée {seq} ne concorde pas : cette entrée a été réécrite, ou cette copie a suivi sa propre voie. Gardez ce registre tel quel pour qui l’examinera, et restaurez une sauvegarde dans laquelle cela concorde.',
    chainBreaks:
      'Ce que vous avez gardé de l’entrée {seq} ne peut pas être comparé : la chaîne se rompt avant, à l’entrée {breaksAt}. Restaurez une sauvegarde antérieure à cette rupture.',
    ends: 'Ce que vous avez gardé de l’entrée {seq} ne concorde pas : l’historique se termine à l’entrée {entries}, des entrées manquent donc ou c’est une copie plus ancienne. Remettez le registre le plus récent à sa place, ou restaurez une sauvegarde qui les contient.',
    ofAnother:
      'Le point de contrôle à l’entrée {seq} est celui d’un autre registre et ne dit rien de celui-ci. Choisissez-en un de ce registre.',
    changed:
      'Le point de contrôle à l’entrée {seq} a été modifié après sa signature : celle-ci n’est plus valable et il ne prouve donc rien. Prenez-en une autre copie.',
  },
};
