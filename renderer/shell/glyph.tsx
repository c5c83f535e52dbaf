/** Docket's mark: three lines of a list, each shorter than the one before. */
export function Glyph() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="M1.5 3.5h13M1.5 8h9M1.5 12.5h5"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
