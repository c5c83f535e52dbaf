import { Anchor } from '@mantine/core';
import { IconAlertCircle, IconCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { PackCheck } from '../../main/contract/packs/pack.ts';
import { hrefTo, paths } from '../paths.ts';
import { Panel } from '../ui/panel.tsx';
import { count } from '../ui/words.ts';
import classes from './pack-checks.module.css';

type PackChecksProps = { readonly reference: string; readonly checks: readonly PackCheck[] };

const stateWords: Readonly<Record<PackCheck['state'], string>> = {
  stops: 'Stops release',
  waiting: 'Waiting',
  advice: 'Advice',
  passed: 'Passed',
};
const goWords: Readonly<Record<NonNullable<PackCheck['goTo']>, string>> = {
  overview: 'Open the overview',
  documents: 'Open the documents',
  pack: '',
  settings: 'Fill it in under Settings',
};
const icons = {
  stops: IconAlertCircle,
  waiting: IconCircle,
  advice: IconInfoCircle,
  passed: IconCircleCheck,
  IconInfoCircle,
} as const;

/** What must hold before the pack may leave, failing first. */
export function PackChecks({ reference, checks }: PackChecksProps) {
  const passed = checks.filter(({ state }) => state === 'passed').length;
  const stops = checks.filter(({ state }) => state === 'stops').length;
  return (
    <Panel
      title="Before it can leave"
      aside={`${passed} of ${checks.length} passed`}
      foot={
        stops === 0
          ? passed === checks.length
            ? 'Every check has passed: the pack may leave.'
            : 'Nothing stops it. The rest is checked on the finished pack.'
          : count(stops, {
              one: 'One check stops release. Fix it and the pack may leave.',
              other: '{n} checks stop release. Fix them and the pack may leave.',
            })
      }
    >
      <ul className={classes.checks}>
        {checks.map(({ code, title, state, sentence, goTo }) => {
          const Icon = icons[state];
          const place = state === 'passed' ? undefined : linkOf(reference, goTo);
          return (
            <li key={code} className={classes.check} data-state={state}>
              <Icon size={16} stroke={1.6} aria-hidden className={classes.icon} />
              <span>
                <b>{title}</b>
                <span className={classes.sentence}>{sentence}</span>
                {place !== undefined && goTo !== undefined && (
                  <Anchor href={place} size="sm">
                    {goWords[goTo]}
                  </Anchor>
                )}
              </span>
              <span className={classes.state}>{stateWords[state]}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function linkOf(reference: string, goTo: PackCheck['goTo']): string | undefined {
  switch (goTo) {
    case 'overview':
      return hrefTo(paths.request(reference));
    case 'documents':
      return hrefTo(paths.requestSection(reference, 'documents'));
    case 'settings':
      return hrefTo(paths.settings);
    case 'pack':
    case undefined:
      return undefined;
  }
}
