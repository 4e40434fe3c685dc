import type { Format } from '../format';

/** The options. */
export function options(format: Format) {
  const { date } = format;

  return {
    title: 'Crossread options',
    marks: {
      title: 'Marks on pages',
      all: { label: 'Everything', hint: 'Each sentence that answers what the reports answer.' },
      conflicts: { label: 'Conflicts only', hint: 'Sentences that a report contradicts.' },
      request: {
        label: 'Nothing until asked',
        hint: 'Pages stay as they are. The popup and the comparison show what was found.',
      },
    },
    appearance: { title: 'Appearance', auto: 'As the system', light: 'Light', dark: 'Dark' },
    where: 'Where it reads',
    pause: { label: 'Pause everywhere', hint: 'Nothing is read on any site.' },
    sites: {
      title: 'Sites switched off',
      hint: 'Nothing of Crossread runs on these sites, nor on the sites below them.',
      none: 'No site is switched off.',
      add: 'Switch off',
      field: 'Site to switch off',
      placeholder: 'news.example',
      remove: (site: string) => `Switch ${site} on again`,
      invalid: 'That is no site. A host name looks like news.example.',
      twice: (site: string) => `${site} is switched off already.`,
    },
    keys: {
      title: 'Keys',
      hint: 'They work on the page in front. The browser keeps them.',
      none: 'No key',
      unset:
        'Browsers propose few keys, and none that another extension has. You can give a command any key you like.',
      twice: (keys: string) => `${keys} stands for more than one command; only one of them will answer.`,
      change: 'Change keys in the browser',
    },
    dismissed: {
      title: 'Hidden by you',
      hint: 'Marks that you said are wrong. Saved as a file, they tell a pack’s author where it errs; sending it is up to you.',
      none: 'Nothing is hidden.',
      on: (site: string, iso: string) => `On ${site}, ${date(iso)}`,
      everywhere: (iso: string) => `On every page, ${date(iso)}`,
      show: 'Show again',
      save: 'Save as file',
      withPages: 'With the addresses of the pages',
    },
    never: {
      title: 'What it never does',
      items: [
        'Send anything anywhere. No part of it uses the network.',
        'Ask for an account, or count who uses it.',
        'Keep a record of the pages you read.',
        'Change a page. Marks are painted over the text, not written into it.',
        'Say who is right. It shows who says what, and where.',
      ],
    },
  };
}

export type OptionsWords = ReturnType<typeof options>;
