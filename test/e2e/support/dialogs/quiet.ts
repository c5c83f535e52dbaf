import { paths, viewPath } from '../../../../renderer/paths.ts';
import type { Scene, Shown } from './scene.ts';

const places = {
  today: paths.today,
  requests: paths.requests,
  closed: viewPath('closed'),
  breaches: paths.breaches,
  inbox: paths.inbox,
  reports: paths.reports,
  backups: paths.backups,
  check: paths.check,
};

/** A register in which nothing was written yet. */
export const quiet: Scene = {
  name: 'quiet',
  as: 'dpo',
  shows: Object.entries(places).map(([name, path]): Shown => ({
    name: `empty-${name}`,
    open: async ({ go }) => await go(path),
  })),
};
