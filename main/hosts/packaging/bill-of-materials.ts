import { createHash } from 'node:crypto';
import type { PackageAbout } from './application.ts';
import type { Library } from './copyright.ts';

/** A component as CycloneDX 1.5 has it, as far as Docket says anything of one. */
export type Component = {
  readonly type: 'application' | 'framework' | 'library' | 'platform' | 'file';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly licenses?: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly cpe?: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly alg: 'SHA-256' | 'SHA-512'; readonly content: string }[];
  readonly components?: readonly Component[];
  readonly [other: string]: unknown;
};

/** What `npm sbom --sbom-format cyclonedx` says: every package of the lock, the tools among them. */
export type NpmBill = {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

/**
 * The bill of materials of one package: what npm knows of the libraries that are in it, and the parts that npm does not
 * know. The same contents give the same bytes: it has no time, and its serial number comes from what it says. Throws when
 * npm does not know a library of which no part says what it is.
 */
export function billOfMaterials(
  about: PackageAbout,
  {
    npm,
    libraries,
    parts,
  }: {
    readonly npm: NpmBill;
    readonly libraries: readonly Library[];
    readonly parts: readonly Component[];
  },
): string {
  const known = new Map(npm.components.map((component) => [nameOf(component), component]));
  const own = new Set(parts.map(({ name, version }) => `${name}@${version}`));
  const shipped = libraries
    .map(({ name, version }) => `${name}@${version}`)
    .filter((library) => !own.has(library))
    .map((library) => {
      const component = known.get(library);
      if (component === undefined) throw new Error(`npm knows nothing of ${library}, which is in the build.`);
      return inPackage(component);
    });
  const components = [...shipped, ...parts].toSorted((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const root = `${about.name}@${about.version}`;
  const said = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: about.name,
        version: about.version,
        description: about.description,
        licenses: [{ license: { id: about.license } }],
        purl: `pkg:generic/${about.name}@${about.version}`,
      },
    },
    components,
    dependencies: edges(root, components, npm),
  };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: npm.specVersion,
    serialNumber: serialOf(said),
    version: 1,
    ...said,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

// A package's own name stands in its address: an alias has another `name`.
function nameOf({ purl = '' }: Component): string {
  return decodeURIComponent(purl.replace(/^pkg:npm\//u, ''));
}

// In the lock everything that is bundled is a tool; in the package it is what Docket consists of.
function inPackage({ properties: _properties, scope: _scope, ...component }: Component): Component {
  return component;
}

function edges(root: string, components: readonly Component[], npm: NpmBill) {
  const there = new Set(components.map((component) => component['bom-ref']));
  const between = npm.dependencies
    .filter(({ ref }) => there.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => there.has(other)).toSorted() }));
  const reached = new Set(between.flatMap(({ dependsOn }) => dependsOn));
  const direct = [...there].filter((ref) => !reached.has(ref)).toSorted();
  return [{ ref: root, dependsOn: direct }, ...between.toSorted((one, other) => (one.ref < other.ref ? -1 : 1))];
}

// A name-based UUID (RFC 9562, version 8).
function serialOf(said: object): string {
  const hex = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
