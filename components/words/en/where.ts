/** Where pages are read: the modes, and the sites of the mode that has some. */
export const where = {
  everywhere: {
    label: 'Everywhere',
    hint: 'A small script looks on every page for the names that the reports are about. On most pages it finds none and that is all.',
  },
  chosen: {
    label: 'Only on sites I choose',
    hint: 'Nothing of Crossread runs on any other site.',
  },
  click: {
    label: 'Only when I click',
    hint: 'A page is read when you press the toolbar button or its key. Until then nothing of Crossread runs on any page.',
  },
  sites: {
    title: 'Chosen sites',
    hint: 'Pages are read on these sites and on the sites below them.',
    none: 'None yet, so nothing is read. Add a site here, or from the toolbar button when you are on it.',
    add: 'Add',
    field: 'Site to add',
    placeholder: 'news.example',
    remove: (site: string) => `Take ${site} out`,
    invalid: 'That is no site. A host name looks like news.example.',
    twice: (site: string) => `${site} is chosen already.`,
  },
};

export type WhereWords = typeof where;
