import type { Messages } from '../words.ts';
import { notBuilt, parts, steps } from './packs/build.ts';
import { release } from './packs/release.ts';

export const packs: Messages['packs'] = {
  notBuilt,
  parts,
  release,
  steps,
  buildPack: {
    notLookedAt: 'No se ha podido examinar el paquete.',
    whatGoesIn: 'Qué contiene',
    files: '{files, plural, one {# archivo} other {# archivos}}',
    beforeItLeaves: 'Antes de que pueda salir',
    howSealed: 'Cómo se sella',
    passphrase: 'Contraseña del paquete',
    passphraseNote:
      'Docket no la guarda. Anótela o cópiela ahora y désela al solicitante por una vía distinta a la del paquete: el paquete por correo electrónico, la contraseña por teléfono.',
    copyPassphrase: 'Copiar la contraseña',
    suggestAnother: 'Proponer otra',
    starting: 'Empezando',
    progress: '{step}, {done, number} de {total, number}',
    progressName: 'Cuánto se ha avanzado con el paquete',
    build: 'Crear el paquete',
    compared: 'Antes de guardarlo se vuelve a abrir y se compara.',
    fixFirst: 'Lo impide una comprobación de al lado. Corríjala primero.',
    stopped: 'Usted lo ha detenido. No se ha guardado nada.',
    kept: 'El paquete está creado y guardado con el expediente. Su contraseña sigue arriba hasta que usted salga de esta página.',
    checksSayWhy: 'Las comprobaciones dicen por qué. No se ha guardado nada.',
    notBuilt: 'No se ha creado el paquete. No se ha guardado nada.',
  },
  passphraseProblem: {
    tooShort:
      'Póngale {fewest, plural, one {# carácter} other {# caracteres}} o más: quien tenga el archivo puede probar tantas como quiera.',
    tooLong: 'No pase de 100 caracteres.',
    otherSigns: 'Use letras sin acentos, cifras y signos corrientes: el programa de quien lo abra tiene que admitirla.',
  },
  checks: {
    passed: '{passed, number} de {checks, number} superadas',
    allPassed: 'Se han superado todas las comprobaciones: el paquete puede salir.',
    nothingStops: 'Nada lo impide. El resto se comprueba en el paquete terminado.',
    stops:
      '{stops, plural, one {Una comprobación impide la salida. Corríjala y el paquete podrá salir.} other {# comprobaciones impiden la salida. Corríjalas y el paquete podrá salir.}}',
    states: {
      stops: 'Impide la salida',
      waiting: 'Pendiente',
      advice: 'Consejo',
      passed: 'Superada',
    },
    goTo: {
      overview: 'Abrir el resumen',
      documents: 'Abrir los documentos',
      settings: 'Rellenarlo en Ajustes',
    },
  },
  keptPacks: {
    title: 'Paquetes creados',
    built: '<b>Creado ({when})</b> por {person}',
    file: '{files, plural, one {# archivo} other {# archivos}}, {size}, ZIP cifrado (AES-256)',
    sentTo: 'Enviado el {date} a {to}',
    sentBy: {
      email: 'Enviado el {date} por correo electrónico a {to}',
      post: 'Enviado el {date} por correo postal a {to}',
      phone: 'Enviado el {date} por teléfono a {to}',
      'in-person': 'Entregado el {date} en persona a {to}',
      'web-form': 'Enviado el {date} por formulario web a {to}',
      'social-media': 'Enviado el {date} por redes sociales a {to}',
      portal: 'Enviado el {date} por el portal a {to}',
      other: 'Enviado el {date} por otra vía a {to}',
    },
    sent: 'Enviado',
    stale: 'Anterior a las decisiones',
    saveCopy: 'Guardar una copia',
    lookAtChecks: 'Vea las comprobaciones.',
    notSaved: 'No se ha podido guardar el paquete.',
    stillKept: 'Sigue guardado con el expediente.',
  },
  sendPack: {
    title: 'Anotar el paquete como enviado',
    action: 'Anotar como enviado',
    note: 'Docket no envía nada por sí mismo. Envíe la copia que guardó y anote aquí cómo salió. Con eso queda respondida la solicitud.',
    channel: '¿Por qué vía salió?',
    to: '¿A quién?',
    on: '¿Qué día?',
    toMissing: 'Indique adónde se envió: la dirección de destino.',
    onMissing: 'Escriba el día en que salió.',
    afterToday: 'Es posterior a hoy, {today}.',
    sent: '{reference} respondida. El paquete consta como enviado el {date}.',
  },
  refusals: {
    to: 'Indique adónde se envió.',
    cannotLeave: 'El paquete aún no puede salir.',
    day: 'Ese día no encaja en este expediente.',
    weakPassphrase: 'Esa contraseña del paquete es demasiado fácil de adivinar.',
    cannotBeBuilt: 'El paquete aún no se puede crear.',
    passphraseSigns:
      'Use hasta 99 letras sin acentos, cifras y signos, para que cualquier programa pueda abrir el paquete.',
  },
};
