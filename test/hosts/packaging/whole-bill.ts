import { expect } from 'vitest';
import type { Component } from '../../../main/hosts/packaging/bill-of-materials.ts';

/** Name and version of a component: those of its package, where it is one of npm's. */
export function libraryOf({ purl = '', name, version }: Component): string {
  return purl.startsWith('pkg:npm/') ? decodeURIComponent(purl.slice('pkg:npm/'.length)) : `${name}@${version}`;
}

/** What the schema of CycloneDX 1.5 asks of every bill, and that its references lead somewhere. */
export function expectWhole(bill: {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}): void {
  expect([bill.bomFormat, bill.specVersion, bill.version]).toEqual(['CycloneDX', '1.5', 1]);
  const every = (components: readonly Component[]): Component[] =>
    components.flatMap((component) => [component, ...every(component.components ?? [])]);
  const all = [bill.metadata.component, ...every(bill.components)];
  const refs = all.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { type, name, hashes = [] } of all) {
    expect(['application', 'framework', 'library', 'platform', 'file']).toContain(type);
    expect(name).not.toBe('');
    for (const { alg, content } of hashes)
      expect(content).toMatch(alg === 'SHA-256' ? /^[0-9a-f]{64}$/u : /^[0-9a-f]{128}$/u);
  }
  for (const { ref, dependsOn } of bill.dependencies)
    for (const one of [ref, ...dependsOn]) expect(refs).toContain(one);
}
