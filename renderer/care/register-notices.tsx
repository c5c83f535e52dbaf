import { IconAlertTriangle } from '@tabler/icons-react';
import type { RegisterNotice } from '../../main/contract/register/register.ts';
import classes from './check-register.module.css';

/** What to know of a register that opens all the same: where it lies, what was mended, what runs out. */
export function RegisterNotices({ notices }: { readonly notices: readonly RegisterNotice[] | undefined }) {
  if (notices === undefined || notices.length === 0) return null;
  return (
    <ul className={classes.notices} aria-label="About this register">
      {notices.map(({ code, sentence }) => (
        <li key={code}>
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
