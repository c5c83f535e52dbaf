import { isAbsolute, relative } from 'node:path';

/** Whether a path is `folder` or lies anywhere in it. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
