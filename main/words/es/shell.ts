import type { Messages } from '../words.ts';

export const shell: Messages['shell'] = {
  app: {
    noAnswer: 'El núcleo de Docket no responde.',
    startAgain: 'Inténtelo de nuevo. Si sigue así, cierre la ventana y vuelva a iniciar Docket.',
  },
  brokenScreen: {
    failed: 'No se ha podido mostrar esta pantalla.',
    safe: 'Lo guardado está a salvo.',
    next: 'Inténtelo de nuevo. Si vuelve a fallar, vaya al inicio y copie los detalles para quien se ocupe de Docket.',
  },
  nowhere: {
    window: 'Nada aquí',
    title: 'Aquí no hay nada',
    what: 'Este lugar no existe o su clave no lo abre',
    toStart: 'Ir al inicio',
  },
  appearance: {
    name: 'Aspecto',
    auto: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
  },
  frame: {
    skip: 'Saltar al contenido',
    places: 'Lugares',
    lock: 'Bloquear el registro',
    lockWithKey: 'Bloquear el registro (Ctrl L)',
    dpo: '{name}, DPD',
    handler: '{name}, gestor',
    manager: 'Vista del directivo, sin datos personales',
    encrypted: 'Cifrado',
    encryptedSaved: 'Cifrado, guardado {time}',
    lastEntry: 'Última entrada antes de su desbloqueo: {when}',
  },
  sidebar: {
    name: 'Principal',
    work: 'Trabajo',
    views: 'Vistas',
    register: 'Registro',
  },
  keys: {
    title: 'Teclas que funcionan aquí',
    lettersOff: 'Las teclas de una sola letra están desactivadas en Ajustes.',
    goTo: 'ir a «{place}»',
    search: 'búsqueda y comandos',
    lock: 'bloquear el registro',
    all: 'todas las teclas',
  },
  search: {
    officer: 'Buscar expedientes, personas y comandos',
    manager: 'Buscar cifras y comandos',
    nothingForOfficer: 'Ningún expediente ni comando coincide con «{words}».',
    nothingForManager: 'Ningún comando coincide con «{words}».',
    do: 'Acciones',
    goTo: 'Ir a «{place}»',
    lock: 'Bloquear el registro',
  },
  palette: {
    name: 'Búsqueda y comandos',
    move: '<key>↑</key> <key>↓</key> mover',
    open: '<key>Intro</key> abrir',
    close: '<key>Esc</key> cerrar',
  },
  copySecret: {
    refused: 'No copiado: selecciónelo a mano',
  },
  idleLock: {
    title: 'Docket está a punto de bloquearse',
    left: '{seconds, plural, one {# segundo} other {# segundos}}',
    why: 'Hace rato que nadie pulsa una tecla ni mueve el puntero. El registro está a punto de bloquearse. Pulse cualquier tecla para continuar. Lo que ha escrito se conserva y volverá a estar aquí cuando desbloquee.',
    goOn: 'Seguir trabajando',
  },
  unsafeStart: {
    name: 'Iniciado sin su entorno aislado',
    warning:
      '<b>Docket se ha iniciado sin su entorno aislado (sandbox).</b> Un escrito preparado para atacarle podría acceder entonces a todo aquello a lo que usted tiene acceso. Cierre Docket e inícielo sin --no-sandbox ni ELECTRON_DISABLE_SANDBOX, o pregunte a quien lo instaló.',
  },
};
