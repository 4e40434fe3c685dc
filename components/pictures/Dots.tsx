/** Most dots in one row. */
const ROW = 12;
const PITCH = 10;

/** Reports of one origin: a dot each, on one line. */
export function Dots({ count }: { count: number }) {
  const columns = Math.min(count, ROW);
  const rows = Math.ceil(count / ROW);
  const width = columns * PITCH;
  return (
    <svg
      class="dots"
      viewBox={`0 0 ${width} ${rows * PITCH}`}
      style={{ inlineSize: `calc(${width / 16} * var(--rem))` }}
      aria-hidden="true"
    >
      {Array.from({ length: rows }, (_, row) => {
        const y = row * PITCH + PITCH / 2;
        const last = Math.min(count - row * ROW, ROW) - 1;
        return <line key={y} class="dots-line" x1={PITCH / 2} x2={last * PITCH + PITCH / 2} y1={y} y2={y} />;
      })}
      {Array.from({ length: count }, (_, i) => {
        const [column, row] = [i % ROW, Math.floor(i / ROW)];
        return (
          <circle key={`${row} ${column}`} class="dot" cx={column * PITCH + 5} cy={row * PITCH + 5} r="3.5" />
        );
      })}
    </svg>
  );
}

/** The page; struck through where it says that this is not so. */
export function Ring({ struck = false }: { struck?: boolean }) {
  return (
    <svg
      class="dots"
      viewBox="0 0 12 12"
      style={{ inlineSize: 'calc(0.75 * var(--rem))' }}
      aria-hidden="true"
    >
      <circle class="ring" cx="6" cy="6" r="4.25" />
      {struck && <path class="ring" d="M2.5 9.5l7-7" />}
    </svg>
  );
}
