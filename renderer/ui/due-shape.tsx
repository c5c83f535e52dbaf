import type { DueState } from './due-words.ts';

const octagon = 'M5.1 1.2h5.8l3.9 3.9v5.8l-3.9 3.9H5.1L1.2 10.9V5.1z';

/** The 16 px shape of a due mark. Decoration: the words beside it carry the name. */
export function DueShape({ state, used }: { readonly state: DueState; readonly used: number }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[state](used)}
    </svg>
  );
}

const shapes: Readonly<Record<DueState, (used: number) => React.ReactNode>> = {
  over: () => (
    <>
      <path d={octagon} fill="currentColor" />
      <Exclamation color="var(--surface)" />
    </>
  ),
  today: () => (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 4v4.2l2.8 1.6" fill="none" stroke="var(--surface)" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  soon: (used) => <Pie used={used} />,
  ok: (used) => <Pie used={used} />,
  paused: () => (
    <>
      <Ring />
      <path d="M6.4 5.5v5M9.6 5.5v5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  none: () => (
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.27" />
  ),
  done: () => <Tick d="m3 8.6 3.2 3.2L13 4.8" />,
  donelate: () => (
    <>
      <Tick d="m1.5 8.8 2.8 2.9 5.4-6.2" />
      <path d="M13 4.2v4.4" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="13" cy="11.4" r="1" fill="currentColor" />
    </>
  ),
  late: () => (
    <>
      <path d={octagon} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <Exclamation color="currentColor" />
    </>
  ),
};

function Ring() {
  return <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.5" />;
}

// The pie is a circle whose stroke is as wide as its radius, drawn as far round as the time is used.
function Pie({ used }: { readonly used: number }) {
  return (
    <>
      <Ring />
      <circle
        cx="8"
        cy="8"
        r="2.05"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.1"
        pathLength="100"
        strokeDasharray={`${Math.round(used * 100)} 100`}
        transform="rotate(-90 8 8)"
      />
    </>
  );
}

function Tick({ d }: { readonly d: string }) {
  return (
    <path d={d} fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
  );
}

function Exclamation({ color }: { readonly color: string }) {
  return (
    <>
      <path d="M8 4.4v4.1" stroke={color} strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="11.3" r="1" fill={color} />
    </>
  );
}
