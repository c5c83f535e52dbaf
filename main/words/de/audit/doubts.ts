import type { Messages } from '../../words.ts';

export const doubts: Messages['audit']['doubts'] = {
  older:
    'Dieses Register endet bei Eintrag {end} seiner Historie, dieser Computer hat aber schon Eintrag {seen} gesehen. Es ist eine ältere Kopie, oder was seither geschah, wurde herausgenommen. Es wurde nichts geändert. Legen Sie das neuere Register zurück, oder erkennen Sie dieses mit einer Begründung an.',
  different:
    'Eintrag {seq} der Historie dieses Registers ist nicht der, den dieser Computer gesehen hat. Es ist eine andere Kopie, in der jemand gearbeitet hat, oder die Historie wurde umgeschrieben. Es wurde nichts geändert. Legen Sie das richtige Register zurück, oder erkennen Sie dieses mit einer Begründung an.',
  unbound:
    'Die Summen, die die Zeilen dieses Registers an seine Historie binden, fehlen: Sie wurden außerhalb von Docket entfernt. Stellen Sie die letzte Sicherung wieder her, oder erkennen Sie die Zeilen mit einer Begründung an, wie sie sind.',
  rows: 'Die Zeilen dieses Registers sind nicht die, von denen seine Historie spricht: Etwas wurde außerhalb von Docket geändert, oder ein alter Teil wurde zurückgelegt. Prüfen Sie das Register, stellen Sie die letzte Sicherung wieder her, oder erkennen Sie die Zeilen mit einer Begründung an, wie sie sind.',
  signatures:
    '{what} Womöglich hat jemand mit den Schlüsseln des Datenschutzbeauftragten oder der Sachbearbeitung die Historie in Ihrem Namen umgeschrieben. Es wurde nichts geändert. Vergleichen Sie die Historie mit einem Prüfpunkt, den Sie anderswo aufbewahren, stellen Sie eine Sicherung wieder her, oder erkennen Sie dieses Register mit einer Begründung an.',
  signingKeyTakenOut: 'Ihr Signaturschlüssel wurde aus der Schlüsseldatei keys.json herausgenommen.',
  signingKeyOther:
    'Der Signaturschlüssel, den die Schlüsseldatei keys.json als Ihren nennt, ist nicht der, zu dem Ihre Passphrase führt.',
  checkpointNotYours:
    'Der Prüfpunkt bei Eintrag {seq} steht auf Ihren Namen, aber Sie haben ihn nicht für diese Historie signiert.',
};
