/** What stays the same from one drawing to the next, so that parts that depend on it need not be drawn again. */
import { useCallback, useRef } from 'preact/hooks';

/** One function for good, which does what the latest one given does. */
export function useLatest<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: Given) => latest.current(...given), []);
}

/** The earlier value for as long as the new one says the same. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
