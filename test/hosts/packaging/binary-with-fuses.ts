/** The bytes by which `@electron/fuses` finds the fuses in a binary. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** What stands for Electron's binary where nothing is started: a script, with so many fuses in it, each as it ships. */
export function binaryWithFuses(fuses: number, script = '#!/bin/sh\nexit 1\n'): Buffer {
  const states = Buffer.from('1011001111'.slice(0, fuses));
  const wire = Buffer.concat([Buffer.from([1, fuses]), states]);
  return Buffer.concat([Buffer.from(`${script}# ${sentinel}`), wire, Buffer.from('\n')]);
}
