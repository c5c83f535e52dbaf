import type { Messages } from '../../words.ts';

export const refusals: Messages['requests']['refusals'] = {
  receivedInFuture: 'Das liegt in der Zukunft.',
  receivedLongAgo: 'Das liegt sehr lange zurück.',
  alreadyLogged: 'Dieses Schreiben ist bereits erfasst.',
  alreadyKept: 'Dieses Schreiben liegt schon bei einem Vorgang.',
  keptIn:
    'Dieses Schreiben liegt schon bei {reference}. Es wurde nichts erfasst. Verlangt es etwas Neues, erfassen Sie es als neuen Antrag.',
  letterGone: 'Das Schreiben liegt nicht mehr vor. Legen Sie es erneut ab: Ihre Eingaben sind noch da.',
  correspondenceGone:
    'Das Schreiben, aus dem dies eingetragen werden sollte, liegt nicht mehr beim Vorgang. Ihre Eingaben sind noch da: Schließen Sie dies, und tragen Sie es ohne das Schreiben ein.',
  receivedAfter:
    'Das liegt in der Zukunft (heute ist {today}). Geben Sie den Tag ein, an dem der Antrag unter irgendeiner Ihrer offiziellen Adressen einging.',
  seenAhead: 'Der Nachweis der Vertretung kann nicht in der Zukunft vorgelegen haben.',
  seenAfter: 'Das liegt in der Zukunft (heute ist {today}). Geben Sie den Tag ein, an dem Ihnen der Nachweis vorlag.',
  receivedBefore:
    'Das liegt mehr als 10 Jahre zurück. Prüfen Sie das Jahr, und geben Sie den Tag ein, an dem der Antrag unter irgendeiner Ihrer offiziellen Adressen einging.',
  arrivedInFuture: 'Der Tag des Eingangs liegt in der Zukunft.',
  receiptStays:
    'Ein Vorgang behält einen Tag des Eingangs. Tragen Sie den richtigen Tag ein: Er tritt an die Stelle des jetzigen, und beide bleiben lesbar.',
  takenBack: 'Dieser Eintrag wurde zurückgenommen und zählt nicht. Tragen Sie neu ein, was geschehen ist.',
  othersDoNotFit: 'Ohne dieses Ereignis passen die anderen nicht. {why}',
  noGround: 'Wählen Sie die Grundlage. Eine Ablehnung muss eine nennen (Art. 12 Abs. 4).',
  groundUnknown:
    'Diese Grundlage steht nicht in der Liste für das Recht dieses Vorgangs. Wählen Sie eine aus der Liste.',
  groundOfOthers:
    'Für dieses Recht gibt es diese Grundlage nicht: {right}. Wählen Sie eine andere oder halten Sie dieses Recht für sich fest.',
  noRefusalReason: 'Schreiben Sie die Begründung. Sie muss der Person mitgeteilt werden (Art. 12 Abs. 4).',
  noRightNamed: 'Wählen Sie die Rechte, um die es geht.',
  rightNotOpen: '{right} ist schon beantwortet oder wurde nicht verlangt. Wählen Sie ein Recht, das noch offen ist.',
  noRepresentative: 'Nennen Sie, wer in Vertretung schreibt.',
  requesterTooLong: 'Kürzen Sie den Namen auf 10.000 Zeichen.',
  phoneTooLong: 'Diese Nummer ist zu lang. Eine Telefonnummer hat höchstens 100 Zeichen.',
  channelTooLong: 'Kürzen Sie das auf 1.000 Zeichen.',
  tooManyEvents: 'Versuchen Sie höchstens 20 Ereignisse auf einmal.',
  tooManyDays: 'Versuchen Sie höchstens 50 Tage auf einmal.',
  changedMeanwhile: 'Dies wurde inzwischen geändert. Es wurde nichts gespeichert.',
  event: 'Dieses Ereignis passt nicht zu diesem Vorgang.',
};
