/** The usual prefix of each namespace that is read, as Word writes it and in its strict form (ISO/IEC 29500-1). */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
};

/** An element by its usual name. An attribute that it does not have is empty. */
export type OpenedElement = {
  readonly name: string;
  /** An attribute of Word's own namespace. */
  readonly value: (attribute: string) => string;
  /** An attribute by its usual name, with or without a prefix. */
  readonly plain: (attribute: string) => string;
};

/** Names of Word's XML by their usual prefixes, whatever prefixes a file has for them. */
export function wordNames() {
  const known = new Map<string, string>();
  const named = (raw: string) => {
    const [prefix, name] = raw.includes(':')
      ? [raw.slice(0, raw.indexOf(':')), raw.slice(raw.indexOf(':') + 1)]
      : ['', raw];
    const usual = known.get(prefix) ?? prefix;
    return usual === '' ? name : `${usual}:${name}`;
  };
  return {
    open: (raw: string, attributes: Readonly<Record<string, string>>): OpenedElement => {
      for (const [name, value] of Object.entries(attributes)) {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
        const usual = prefixes[value];
        if (usual !== undefined) known.set(name.slice('xmlns:'.length), usual);
      }
      const plain = (attribute: string) =>
        attributes[attribute] ??
        Object.entries(attributes).find(([name]) => name.includes(':') && named(name) === attribute)?.[1] ??
        '';
      return { name: named(raw), value: (attribute) => plain(`w:${attribute}`), plain };
    },
    close: named,
    /** A prefix by its usual name. */
    usual: (prefix: string) => known.get(prefix) ?? prefix,
  };
}

/** Whether a property that is named without a value, or with this one, holds. */
export function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value);
}
