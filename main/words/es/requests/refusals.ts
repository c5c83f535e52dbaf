import type { Messages } from '../../words.ts';

export const refusals: Messages['requests']['refusals'] = {
  receivedInFuture: 'Es posterior a hoy.',
  receivedLongAgo: 'De eso hace mucho tiempo.',
  alreadyLogged: 'Este escrito ya está registrado.',
  alreadyKept: 'Un expediente ya tiene este escrito.',
  keptIn:
    'Este escrito ya está en {reference}. No se ha registrado nada. Si pide algo nuevo, regístrelo como nueva solicitud.',
  letterGone: 'El escrito ya no está cargado. Suéltelo de nuevo: lo que ha escrito usted sigue aquí.',
  correspondenceGone:
    'El escrito a partir del que se iba a anotar esto ya no está en el expediente. Lo que ha escrito sigue aquí: cierre esto y anótelo sin el escrito.',
  receivedAfter: 'Es posterior a hoy, {today}. Escriba el día en que llegó a cualquier dirección oficial.',
  seenAhead: 'La acreditación de la representación no puede haberse visto después de hoy.',
  seenAfter: 'Es posterior a hoy, {today}. Escriba el día en que vio la acreditación.',
  receivedBefore:
    'De eso hace más de 10 años. Compruebe el año y escriba el día en que llegó a cualquier dirección oficial.',
  arrivedInFuture: 'El día en que llegó es posterior a hoy.',
  receiptStays:
    'Un expediente siempre tiene un día de recepción. Anote el día correcto: ocupa el lugar de este, y ambos quedan legibles.',
  takenBack: 'Esta anotación se anuló y no cuenta. Vuelva a anotar lo que ocurrió.',
  othersDoNotFit: 'Los demás hechos no encajan sin ella. {why}',
  noGround: 'Elija el fundamento. Una denegación tiene que indicarlo (art. 12.4).',
  groundUnknown: 'Ese fundamento no está en la lista de la ley de este expediente. Elija uno de la lista.',
  groundOfOthers:
    'Este fundamento no vale para este derecho: {right}. Elija otro, o registre ese derecho por separado.',
  noRefusalReason: 'Escriba el motivo. Hay que comunicárselo a la persona (art. 12.4).',
  noRightNamed: 'Elija los derechos de que se trata.',
  rightNotOpen: '{right} ya tiene respuesta o no se pidió. Elija un derecho que siga abierto.',
  noRepresentative: 'Indique quién escribe en su nombre.',
  requesterTooLong: 'Acorte el nombre a 10.000 caracteres.',
  phoneTooLong: 'Ese número es demasiado largo. Un número de teléfono tiene como máximo 100 caracteres.',
  channelTooLong: 'Acórtelo a 1000 caracteres.',
  tooManyEvents: 'Pruebe como máximo 20 hechos a la vez.',
  tooManyDays: 'Pruebe como máximo 50 días a la vez.',
  changedMeanwhile: 'Esto se ha cambiado entretanto. No se ha guardado nada.',
  event: 'Ese hecho no encaja en este expediente.',
};
