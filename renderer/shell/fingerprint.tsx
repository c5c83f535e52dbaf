import classes from './fingerprint.module.css';

/** A fingerprint in groups of four, four to a line, to be compared with the recovery sheet. */
export function Fingerprint({ hex }: { readonly hex: string }) {
  const groups =
    hex
      .replaceAll(/[^0-9a-f]/giu, '')
      .toUpperCase()
      .match(/.{1,4}/gu) ?? [];
  return (
    <p className={classes.fingerprint}>
      {groups.map((group, index) => (
        <span key={`${index} ${group}`}>{group}</span>
      ))}
    </p>
  );
}
