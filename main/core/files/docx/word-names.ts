/** The namespaces of WordprocessingML, as Word writes it and in its strict form (ISO/IEC 29500-1). */
const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

type Opened = { readonly name: string; readonly value: (attribute: string) => string };

/** Names of Word's XML by the prefix `w:`, whatever prefix a file has for them. */
export function wordNames() {
  let prefix: string | undefined;
  const named = (raw: string) => (raw.startsWith(`${prefix}:`) ? `w:${raw.slice(`${prefix}:`.length)}` : raw);
  return {
    open: (raw: string, attributes: Readonly<Record<string, string>>): Opened => {
      prefix ??=
        Object.entries(attributes)
          .find(([name, value]) => name.startsWith('xmlns:') && namespaces.has(value))?.[0]
          .slice('xmlns:'.length) ?? 'w';
      return { name: named(raw), value: (attribute) => attributes[`${prefix}:${attribute}`] ?? '' };
    },
    close: named,
  };
}

/** Whether a property that is named without a value, or with this one, holds. */
export function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value);
}
