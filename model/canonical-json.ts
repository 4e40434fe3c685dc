/**
 * JSON whose bytes follow from its content: keys in the order of RFC 8785, each value on a line of its own behind one
 * blank a level. Numbers and texts are as RFC 8785 has them, which is as ECMAScript writes them.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(ordered(value), null, 1)}\n`;

/** A copy with keys sorted by UTF-16 units. Names of digits come first, in their own order, whatever is asked for. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, ordered(item)]),
  );
}
