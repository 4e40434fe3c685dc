interface FileWorkProps {
  label: string;
  /** 0–1. */
  share: number;
}

/** How far the work on a file is. At the very beginning nobody knows. */
export function FileWork({ label, share }: FileWorkProps) {
  return (
    <label class="progress">
      <progress max={1} {...(share > 0 && { value: share })} />
      <span>{label}</span>
    </label>
  );
}
