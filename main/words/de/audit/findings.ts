import type { Messages } from '../../words.ts';

export const findings: Messages['audit']['findings'] = {
  chainHolds: 'Die Protokollkette hält von Eintrag 1 bis {entries}.',
  lostEntry:
    'Eintrag {entry} fehlt darin: Eine Rettung konnte ihn nicht lesen. Das bezeugt Eintrag {statedBy}, geschrieben mit den Schlüsseln des Datenschutzbeauftragten oder der Sachbearbeitung.',
  lostEntries:
    'Die Einträge {entries} fehlen darin: Eine Rettung konnte sie nicht lesen. Das bezeugt Eintrag {statedBy}, geschrieben mit den Schlüsseln des Datenschutzbeauftragten oder der Sachbearbeitung.',
  gap: '{from} bis {to}',
  faults: {
    missing: 'Eintrag {seq} der Protokollkette fehlt: Er wurde außerhalb von Docket entfernt.',
    edited: 'Die Protokollkette stimmt bei Eintrag {seq} nicht: Er wurde außerhalb von Docket geändert.',
    unreadable: 'Eintrag {seq} der Protokollkette lässt sich nicht lesen: Er wurde außerhalb von Docket geändert.',
    link: 'Die Protokollkette reißt vor Eintrag {seq}: Er schließt nicht an den vorigen an.',
    mac: 'Eintrag {seq} der Protokollkette stammt nicht von Docket: Sein Siegel passt nicht.',
    state: 'Eintrag {seq} der Protokollkette sagt nicht, was das Register enthielt: Er stammt nicht von Docket.',
    cut: 'Die Protokollkette endet vor Eintrag {seq} und müsste weitergehen: Es fehlen Einträge.',
    key: 'Die Protokollkette endet nicht, wo sie enden müsste, vor Eintrag {seq}: Es fehlen Einträge, oder es wurden welche außerhalb von Docket hinzugefügt.',
  },
  bindingKeyGone:
    'Der Schlüssel, der die Zeilen an die Protokollkette bindet, fehlt: Er wurde außerhalb von Docket entfernt.',
  rowsChanged: 'Zeilen wurden außerhalb von Docket geändert, oder ein alter Teil wurde zurückgelegt: {misfits}.',
  misfit: {
    sumLost: '{table}: Die Summe fehlt',
    tableCount: '{table}, {n, plural, one {{rows} Zeile} other {{rows} Zeilen}} statt {expected}',
    inCase: '{table}, in {reference}',
    inCaseCount: '{table}, in {reference}, {n, plural, one {{rows} Zeile} other {{rows} Zeilen}} statt {expected}',
  },
  tables: {
    request: 'Anträge',
    request_event: 'Ereignisse von Anträgen',
    note: 'Notizen',
    document: 'Dokumente',
    document_gone: 'herausgenommene Dokumente',
    tray_letter: 'Schreiben im Posteingang',
    vault_object: 'versiegelte Dateien',
    pack: 'Pakete',
    breach: 'Datenpannen',
    breach_notice: 'Meldungen an die Behörde',
    breach_clock: 'weitere Fristen von Datenpannen',
    due_move: 'verschobene Termine',
    person: 'Personen',
    organisation: 'die Organisation',
    sealed_report: 'versiegelte Meldungen',
    intake_key: 'Schlüssel für versiegelte Meldungen',
    reference_series: 'Reihen der Aktenzeichen',
    register_meta: 'eigene Vermerke des Registers',
    draft: 'Entwürfe',
    checkpoint: 'Prüfpunkte',
    audit_epoch: 'Schlüsselwechsel',
    audit: 'Einträge des Protokolls',
    audit_key: 'Schlüssel der Protokollkette',
    row_binding: 'Summen der Zeilen',
    binding_key: 'Schlüssel der Summen',
    past_keys: 'frühere Schlüssel',
  },
  rowsNotAccepted:
    'Die Zeilen stimmten einmal nicht mit der Protokollkette überein, und seither hat sie niemand anerkannt.',
  sumsOther: 'Die Summen über die Zeilen sind nicht die, von denen der letzte Eintrag der Protokollkette spricht.',
  rowsFit:
    '{n, plural, one {Die einzige Zeile ist die, von der die Protokollkette spricht.} other {Alle {rows} Zeilen sind die, von denen die Protokollkette spricht.}}',
  searchFits: 'Die Suche findet, was in den Anträgen steht.',
  searchUnread:
    'Die Suche findet, was in den Anträgen steht. Bei {n, plural, one {1 älteren Antrag} other {{requests} älteren Anträgen}} steht es noch nicht fest: Sie werden nach einer Aktualisierung neu gelesen.',
  searchFitsNot:
    'Die Suche stimmt bei {n, plural, one {1 Antrag} other {{requests} Anträgen}} nicht: Sie wurde außerhalb von Docket geändert. Die Anträge selbst werden getrennt geprüft.',
  checkpointOfOther:
    'Der bei Eintrag {seq} signierte Prüfpunkt ist nicht mit einem Schlüssel der Person signiert, auf deren Namen er steht: Er wurde außerhalb von Docket erstellt.',
  checkpointNotOfThis:
    'Der bei Eintrag {seq} signierte Prüfpunkt gehört nicht zu dieser Historie: Eines von beiden wurde außerhalb von Docket geändert.',
  checkpointsFit:
    '{n, plural, one {Der eine signierte Prüfpunkt stimmt.} other {Alle {checkpoints} signierten Prüfpunkte stimmen.}}',
  memoryNone:
    'Dieser Computer kannte beim Entsperren noch keinen Stand dieses Registers und kann daher nicht sagen, ob dies die neueste Kopie ist. Ab hier verfolgt er die Historie mit.',
  memoryLost:
    'Dieser Computer sah zuletzt Eintrag {seq}, den eine Rettung nicht lesen konnte. Ab hier verfolgt er die Historie mit.',
  memoryFits: 'Die Historie geht von Eintrag {seq} aus weiter, wo dieser Computer sie zuletzt sah.',
  memoryOther: 'Die Historie ist nicht die, die dieser Computer zuletzt bei Eintrag {seq} sah.',
  kept: {
    agrees:
      'Was Sie von Eintrag {seq} aufbewahrt haben, stimmt überein: Bis dahin ist es dieselbe Historie, und nichts darin wurde seither geändert.',
    lost: 'Was Sie von Eintrag {seq} aufbewahrt haben, lässt sich nicht vergleichen: Eine Rettung konnte diesen Eintrag nicht lesen. Vergleichen Sie, was Sie von einem späteren aufbewahrt haben.',
    writtenAnew:
      'Was Sie von Eintrag {seq} aufbewahrt haben, stimmt nicht überein: Dieser Eintrag wurde neu geschrieben, oder diese Kopie ging einen eigenen Weg. Lassen Sie dieses Register für die Untersuchung, wie es ist, und stellen Sie eine Sicherung wieder her, in der er übereinstimmt.',
    chainBreaks:
      'Was Sie von Eintrag {seq} aufbewahrt haben, lässt sich nicht vergleichen: Die Kette reißt schon vorher, bei Eintrag {breaksAt}. Stellen Sie eine Sicherung aus der Zeit davor wieder her.',
    ends: 'Was Sie von Eintrag {seq} aufbewahrt haben, stimmt nicht überein: Die Historie endet bei Eintrag {entries}; es fehlen also Einträge, oder dies ist eine ältere Kopie. Legen Sie das neuere Register zurück, oder stellen Sie eine Sicherung wieder her, die sie enthält.',
    ofAnother:
      'Der Prüfpunkt bei Eintrag {seq} gehört zu einem anderen Register und sagt über dieses nichts. Wählen Sie einen von diesem Register.',
    changed:
      'Der Prüfpunkt bei Eintrag {seq} wurde nach dem Signieren verändert: Seine Signatur hält nicht, also sagt er nichts. Nehmen Sie eine andere Kopie davon.',
  },
};
