import { Anchor } from '@mantine/core';
import { IconAlertCircle, IconCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { PackCheck } from '../../main/contract/packs/pack.ts';
import type { Language } from '../../main/words/language.ts';
import { hrefTo, paths } from '../paths.ts';
import { Panel } from '../ui/panel.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './pack-checks.module.css';

type PackChecksProps = {
  readonly reference: string;
  readonly checks: readonly PackCheck[];
  /** What the information sheet is set in, where it goes in. */
  readonly language: Language | undefined;
};

const icons = {
  stops: IconAlertCircle,
  waiting: IconCircle,
  advice: IconInfoCircle,
  passed: IconCircleCheck,
} as const;

/** What must hold before the pack may leave, failing first. */
export function PackChecks({ reference, checks, language }: PackChecksProps) {
  const t = useWords();
  const passed = checks.filter(({ state }) => state === 'passed').length;
  const stops = checks.filter(({ state }) => state === 'stops').length;
  return (
    <Panel
      title={t('packs.buildPack.beforeItLeaves')}
      aside={t('packs.checks.passed', { passed, checks: checks.length })}
      foot={
        stops === 0
          ? t(passed === checks.length ? 'packs.checks.allPassed' : 'packs.checks.nothingStops')
          : t('packs.checks.stops', { stops })
      }
    >
      <ul className={classes.checks}>
        {checks.map(({ code, title, state, sentence, goTo }) => {
          const Icon = icons[state];
          const place = state === 'passed' ? undefined : linkOf(reference, goTo, language);
          return (
            <li key={code} className={classes.check} data-state={state}>
              <Icon size={16} stroke={1.6} aria-hidden className={classes.icon} />
              <span>
                <b>{title}</b>
                <span className={classes.sentence}>{sentence}</span>
                {place !== undefined && goTo !== undefined && goTo !== 'pack' && (
                  <Anchor href={place} size="sm">
                    {t(`packs.checks.goTo.${goTo}`)}
                  </Anchor>
                )}
              </span>
              <span className={classes.state}>{t(`packs.checks.states.${state}`)}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function linkOf(reference: string, goTo: PackCheck['goTo'], language: Language | undefined): string | undefined {
  switch (goTo) {
    case 'overview':
      return hrefTo(paths.request(reference));
    case 'documents':
      return hrefTo(paths.requestSection(reference, 'documents'));
    case 'settings':
      return hrefTo(paths.settings);
    case 'information':
      return hrefTo(language === undefined ? paths.settings : paths.information(language));
    case 'pack':
    case undefined:
      return undefined;
  }
}
