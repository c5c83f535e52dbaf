import { createHmac, randomBytes } from 'node:crypto';

type Clipboard = {
  readonly readText: () => string | Promise<string>;
  readonly clear: () => void | Promise<void>;
};

/**
 * Takes a passphrase or a key that was copied in the window off the clipboard again, unless something else was copied
 * since. Only a keyed hash of it is remembered, under a key of this run.
 */
export function openCopiedSecret(clipboard: Clipboard): {
  /** Something that lies on the clipboard now is a secret. */
  readonly copied: () => Promise<void>;
  readonly forget: () => Promise<void>;
} {
  const key = randomBytes(32);
  const printOf = async () =>
    createHmac('sha256', key)
      .update(await clipboard.readText())
      .digest('hex');
  let secret: string | undefined;
  return {
    copied: async () => {
      secret = await printOf();
    },
    forget: async () => {
      const remembered = secret;
      secret = undefined;
      if (remembered !== undefined && remembered === (await printOf())) await clipboard.clear();
    },
  };
}
