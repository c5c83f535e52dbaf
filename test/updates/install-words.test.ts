import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { installerKinds, type InstallerKind } from '../../main/contract/updates/update.ts';
import { howToInstall } from '../../renderer/updates/install-words.ts';
import { english as t } from '../support/english.ts';

const kinds = Object.keys(installerKinds) as readonly InstallerKind[]; // the keys of a literal

test('a command to copy names its installer as one word of the shell, whatever the folder is called', () => {
  for (const folder of ['/home/maren/Docket', "/home/o'brien/my registers", '/tmp/$(id)`id`', '/tmp/--help; id'])
    for (const kind of ['deb', 'rpm', 'dmg', 'pkg'] as const) {
      const path = `${folder}/.docket/updates/docket-0.2.0-linux-x64.${kind}`;
      const { copied, copies } = howToInstall(kind, path);
      expect(copies).toBe('command');
      const words = execFileSync('sh', ['-c', `printf '%s\\0' ${copied}`], { encoding: 'utf8' }).split('\0');
      expect(words.slice(0, -1).at(-1)).toBe(path);
    }
});

test('every kind of installer has its own way on, with the path in it', () => {
  for (const kind of kinds) {
    const { copied, next } = howToInstall(kind, '/somewhere/docket');
    expect(copied).toContain('/somewhere/docket');
    expect(t(next)).toMatch(/\.$/u);
  }
  expect(howToInstall('deb', '/a/docket.deb').copied).toBe("sudo dpkg -i '/a/docket.deb'");
});
