import { useWords } from './words';

/** How much of a page has been read. @param value 0–1 */
export function Progress({ value }: { value: number }) {
  const words = useWords();
  return (
    <label class="progress">
      <progress value={value} max={1} />
      <span>{words.states.progress(value)}</span>
    </label>
  );
}
