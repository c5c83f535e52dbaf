import type { UpdateManifest } from '../../contract/updates/update.ts';

/**
 * How a release's version stands to a running one, by Semantic Versioning 2.0.0 §11: above 0 when it is newer, 0 when
 * it is the same, below 0 when it is older. A running version may be a pre-release (`1.4.0-rc.1`), which is older than
 * its release.
 */
export function compareVersions(release: UpdateManifest['version'], running: string): number {
  const [numbers = '', preRelease] = running.split('+', 1)[0]?.split(/-(.*)/u) ?? [];
  const own = numbers.split('.').map(Number);
  for (const [place, part] of release.split('.').entries()) {
    const difference = Number(part) - (own[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return preRelease === undefined ? 0 : 1;
}
