/** A calendar file as an independent reader takes it apart: RFC 5545 §3.1, written without the library that makes it. */
export type Component = {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly within: readonly Component[];
};
export type Property = {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
};

/** Reads a file. Throws on a line end that is not CRLF, a line over 75 octets, a broken nesting or a nameless line. */
export function readCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('The last line is not ended.');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error('A line ends in something else than CRLF.');
    if (new TextEncoder().encode(line).length > 75) throw new Error(`A line is longer than 75 octets: ${line}`);
  }
  const lines = physical.reduce<string[]>((unfolded, line) => {
    if (!/^[ \t]/u.test(line)) return [...unfolded, line];
    return [...unfolded.slice(0, -1), (unfolded.at(-1) ?? '') + line.slice(1)];
  }, []);
  const open: { name: string; properties: Property[]; within: Component[] }[] = [];
  let whole: Component | undefined;
  for (const line of lines) {
    const property = readProperty(line);
    if (property.name === 'BEGIN') open.push({ name: property.value, properties: [], within: [] });
    else if (property.name === 'END') {
      const closed = open.pop();
      if (closed?.name !== property.value) throw new Error(`END:${property.value} closes nothing.`);
      const parent = open.at(-1);
      if (parent === undefined) whole = closed;
      else parent.within.push(closed);
    } else {
      const inside = open.at(-1);
      if (inside === undefined) throw new Error(`${line} stands outside the calendar.`);
      inside.properties.push(property);
    }
  }
  if (whole === undefined || open.length > 0) throw new Error('The calendar is not closed.');
  return whole;
}

function readProperty(line: string): Property {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/u.exec(line);
  if (match === null) throw new Error(`This is no property: ${line}`);
  const [, name = '', given = '', value = ''] = match;
  const parameters = Object.fromEntries(
    given
      .split(';')
      .filter(Boolean)
      .map((one) => one.split('=') as [string, string]),
  );
  return { name, parameters, value };
}

/** The only value of a property. Throws when it is missing or there more than once. */
export function only(component: Component, name: string): Property {
  const found = component.properties.filter((property) => property.name === name);
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${component.name} has ${found.length} ${name}.`);
  return one;
}
