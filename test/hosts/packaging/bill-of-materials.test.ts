import { expect, test } from 'vitest';
import { billOfMaterials, type Component, type NpmBill } from '../../../main/hosts/packaging/bill-of-materials.ts';
import { electronParts, pinnedElectron } from '../../../main/hosts/packaging/parts.ts';

const about = {
  name: 'docket',
  version: '1.2.3',
  description: 'A register.',
  license: 'Apache-2.0',
  homepage: 'https://docket.example/',
  author: 'The maintainers <maintainers@docket.example>',
  productName: 'Docket',
  desktopName: 'docket-desktop.desktop',
};

function library(name: string, version: string, alias = name): Component {
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name: alias,
    version,
    scope: 'optional',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    licenses: [{ license: { id: 'MIT' } }],
  };
}

const npm: NpmBill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [
    library('@window/parts', '2.0.0'),
    library('ciphers-fork', '13.0.3', 'sqlite'),
    library('below', '1.0.0'),
    library('linter', '9.9.9'),
  ],
  dependencies: [
    { ref: 'docket@1.2.3', dependsOn: ['@window/parts@2.0.0', 'linter@9.9.9'] },
    { ref: '@window/parts@2.0.0', dependsOn: ['linter@9.9.9', 'below@1.0.0'] },
    { ref: 'linter@9.9.9', dependsOn: ['below@1.0.0'] },
    { ref: 'below@1.0.0', dependsOn: [] },
    { ref: 'ciphers-fork@13.0.3', dependsOn: [] },
  ],
};
const libraries = [
  { name: '@window/parts', version: '2.0.0' },
  { name: 'ciphers-fork', version: '13.0.3' },
  { name: 'below', version: '1.0.0' },
];
const bill = (what: Partial<Parameters<typeof billOfMaterials>[1]> = {}) =>
  JSON.parse(billOfMaterials(about, { npm, libraries, parts: electronParts(), ...what }));

test('what is shipped is in the bill, once, and no tool is', () => {
  const { components } = bill();
  expect(components.map((one: Component) => one['bom-ref'])).toEqual([
    '@window/parts@2.0.0',
    'below@1.0.0',
    'ciphers-fork@13.0.3',
    'electron-runtime@45.4.1',
  ]);
  // Bundled, it is no longer a tool of the checkout.
  expect(JSON.stringify(components)).not.toMatch(/development|"scope"/u);
});

test('what depends on what leads from Docket to each library', () => {
  expect(bill().dependencies).toEqual([
    { ref: 'docket@1.2.3', dependsOn: ['@window/parts@2.0.0', 'ciphers-fork@13.0.3', 'electron-runtime@45.4.1'] },
    { ref: '@window/parts@2.0.0', dependsOn: ['below@1.0.0'] },
    { ref: 'below@1.0.0', dependsOn: [] },
    { ref: 'ciphers-fork@13.0.3', dependsOn: [] },
  ]);
});

test('Electron is named with the Chromium inside it, also where its binary is not there to ask', () => {
  const electron = bill().components.at(-1);
  expect(electron).toMatchObject({ name: 'Electron', version: pinnedElectron.electron });
  expect(electron.components[0]).toMatchObject({ name: 'Chromium', version: pinnedElectron.chrome });
});

test('the same contents give the same bytes, and other contents another serial number', () => {
  expect(bill()).toEqual(bill());
  expect(bill().serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(bill({ parts: [] }).serialNumber).not.toBe(bill().serialNumber);
  expect(bill().metadata).not.toHaveProperty('timestamp');
});

test('a library that npm does not know is refused, so that none is missing', () => {
  const more = [...libraries, { name: 'smuggled', version: '0.0.1' }];
  expect(() => bill({ libraries: more })).toThrow('npm knows nothing of smuggled@0.0.1, which is in the build.');
});
