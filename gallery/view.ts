/** What is shown, and how. It travels in the address, so that any view can be passed on as a link. */

export interface View {
  /** A window and one of its states, or all of them where the state is null. */
  window: string;
  state: string | null;
  theme: 'auto' | 'light' | 'dark';
  /** Forced colours, imitated: only the system can truly force them. */
  forced: boolean;
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** In percent of the usual size of text. */
  text: number;
  /** Of the window, in CSS pixels; 0 for its usual one. */
  width: number;
}

export const USUAL: View = {
  window: 'overview',
  state: null,
  theme: 'auto',
  forced: false,
  language: 'en',
  direction: 'ltr',
  text: 100,
  width: 0,
};

/** The part of an address behind `#`. What is as usual is left out. */
export function hashOf(view: View): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (value !== null && value !== USUAL[name as keyof View]) query.set(name, String(value));
  }
  return `#${query}`;
}

/** Reads {@link hashOf} back; anything else is as usual. */
export function viewOf(hash: string): View {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const theme = query.get('theme');
  return {
    window: query.get('window') ?? USUAL.window,
    state: query.get('state'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    forced: query.get('forced') === 'true',
    language: query.get('language') ?? USUAL.language,
    direction: query.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    text: Number(query.get('text')) || USUAL.text,
    width: Number(query.get('width')) || USUAL.width,
  };
}
