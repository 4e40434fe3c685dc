import type { Format } from '../format';

/** What the browser shows of the extension: in its lists, its menus, and on the toolbar's button. */
export const browser = ({ plural }: Format) => ({
  description: 'Shows, sentence by sentence, where news reports agree, differ and conflict. Local and quiet.',
  commands: {
    'next-finding': 'Go to the next finding on the page',
    'previous-finding': 'Go to the previous finding on the page',
    'open-card': 'Open the card of the finding where you are',
    'open-comparison': 'Open the comparison of reports',
    'read-page': 'Read this page',
    pause: 'Pause or resume Crossread',
  },
  /** The button's tooltip on a page with findings. */
  button(conflicts: number, statements: number) {
    const compared = plural(statements, {
      one: '# statement compared with other reports',
      other: '# statements compared with other reports',
    });
    if (conflicts === 0) return `Crossread: ${compared}, no conflicts`;
    return `Crossread: ${compared}, ${plural(conflicts, { one: '# conflict', other: '# conflicts' })}`;
  },
});

export type BrowserWords = ReturnType<typeof browser>;
