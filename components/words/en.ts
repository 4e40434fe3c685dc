import type { Report } from '../../model/pack';
import type { Format } from './format';

/** The words of all windows in English. Nothing here says who is right. */
export function english({ number, date, list, plural, percent }: Format) {
  const publishers = (n: number) => plural(n, { one: '# publisher', other: '# publishers' });
  const origins = (n: number) => plural(n, { one: '# origin', other: '# origins' });
  const reports = (n: number) => plural(n, { one: '# report', other: '# reports' });
  const questions = (n: number) => plural(n, { one: '# question', other: '# questions' });

  return {
    name: 'Crossread',
    close: 'Close',
    quote: (text: string) => `“${text}”`,
    thisPage: 'This page',
    showOnPage: 'Show on page',

    standing: {
      conflicts: 'Conflicts',
      unlisted: 'Not in the reports',
      differs: 'Differs',
      agrees: 'Agrees',
      none: 'Not compared',
    },
    /** Read out in place of the sign beside a report's answer. */
    relation: {
      conflicts: 'conflicts with this page',
      differs: 'differs from this page',
      agrees: 'agrees with this page',
    },

    /** How a page puts its answer. */
    modality: {
      asserted: 'stated without a hedge',
      alleged: 'as an allegation',
      attributed: 'attributed to a source',
      denied: 'denied here',
      hypothetical: 'only supposed here',
    },
    /** How a report puts its answer, where that is worth a word. */
    claimed: { asserted: null, alleged: 'as an allegation', attributed: 'attributed to a source' },
    drift: 'Stated here as fact; the reports only allege it.',
    denies: (label: string) => `Says this is not so: ${label}`,
    unlistedAnswer: 'An answer that none of the reports gives',
    unlistedValue: (value: string) => `${value}, which none of the reports gives`,
    supposes: 'Only a supposition, no answer',
    noAnswer: 'No answer of its own',

    /** How the page's answer compares, in one sentence; both counts are of publishers. */
    compares(agree: number, disagree: number) {
      if (agree === 0 && disagree === 0) return 'No other publisher answers this.';
      const agreeing = plural(agree, { one: '# publisher agrees', other: '# publishers agree' });
      if (disagree === 0) return `${agreeing}.`;
      if (agree > 0) return `${agreeing}, ${plural(disagree, { one: '# says', other: '# say' })} otherwise.`;
      return `${plural(disagree, { one: '# publisher says', other: '# publishers say' })} otherwise.`;
    },
    support: (p: number, o: number) => `${publishers(p)}, ${origins(o)}`,
    counts: { publishers },

    card: {
      label: (ask: string | null) => (ask ? `What reports say: ${ask}` : 'Crossread'),
      tabs: 'Questions that this sentence answers',
      loading: 'Looking up the reports…',
      unknown: 'The installed packs say nothing about this.',
      onlyOwn: 'Only the page’s own publisher agrees, which is no independent support.',
      why: 'Why this is marked',
      asOf: (iso: string) => `Reports as of ${date(iso)}`,
      compare: 'Compare all reports',
      pin: 'Keep open',
    },

    entity: {
      concerns: (q: number, p: number) =>
        `${plural(q, { one: '# question concerns', other: '# questions concern' })} this, answered by ${publishers(p)}.`,
      version: (version: string) => `Named here in version ${version}`,
      type: {
        Organization: 'Organisation',
        Person: 'Person',
        Product: 'Product',
        Concept: 'Concept',
        Role: 'Office',
        Event: 'Event',
        Place: 'Place',
      },
    },

    source: {
      relaying: (origin: string) => `relaying ${origin}`,
      later: (iso: string) => `later, ${date(iso)}, which may explain the difference`,
      own: 'this page’s own publisher',
      paraphrase: 'Paraphrase',
      jump: (publisher: string) => `Go to these words at ${publisher}`,
      open: (publisher: string) => `Open the report at ${publisher}`,
      more: (n: number, names: string[]) =>
        `${plural(n, { one: '# more report', other: '# more reports' })}: ${list(names)}`,
    },
    /** Under a publisher's name: what tells its reports apart. */
    reportNote({ title, publisher, origin, published }: Report, n: number, of: number) {
      const parts = [
        origin && `via ${origin}`,
        published && date(published),
        of > 1 && `${number(n)} of ${number(of)}`,
      ];
      return parts.filter(Boolean).join(', ') || (title === publisher ? 'own report' : title);
    },

    ledger: {
      label: 'Statements on this page and how they stand to the reports',
      standing: {
        conflicts: 'conflict',
        unlisted: 'not in reports',
        differs: 'differ',
        agrees: 'agree',
      },
    },

    popup: {
      untitled: 'Untitled page',
      self: 'The page contradicts itself',
      here: 'Here',
      reports: 'Reports',
      jump: 'Show on page',
      andMore: (n: number) => plural(n, { one: '# other answer', other: '# other answers' }),
      omitted: 'What the page leaves out',
      omittedAnswers: (n: number) => plural(n, { one: '# publisher answers', other: '# publishers answer' }),
      entities: 'Named on this page',
      times: (n: number) => plural(n, { one: 'named once', other: 'named # times' }),
      compare: 'Compare all reports',
      mark: 'Mark this page',
      options: 'Options',
      site: (site: string) => `On for ${site}`,
      pause: 'Pause everywhere',
      gone: 'That sentence is no longer on the page.',
    },

    states: {
      loading: {
        title: 'Looking at the page',
        text: 'A page that is busy, or that waits behind a dialog, answers when it is free.',
      },
      progress: (share: number) => `Reading the page, ${percent(share)}`,
      again: 'Try again',
      readAgain: 'Read it again',
      resume: 'Resume',
      switchOn: 'Switch on',
      failed: 'That did not work',
      reading: { title: 'Reading the page', text: 'What is found shows here as it comes.' },
      nothing: {
        title: 'Nothing to compare here',
        text: 'The page does not name the parties that the installed reports are about.',
      },
      noAnswers: {
        title: 'No answers here',
        text: 'The page names the parties, but answers none of the questions that the reports answer.',
      },
      paused: { title: 'Paused', text: 'Nothing is read on any site until you resume.' },
      siteOff: (site: string) => ({
        title: `Off for ${site}`,
        text: 'Nothing of Crossread runs on this site.',
      }),
      'browser-page': {
        title: 'A page of the browser',
        text: 'Browsers let no extension read their own pages or their extension store.',
      },
      'not-html': {
        title: 'Not a web page',
        text: 'PDFs, images and raw files are not read. If the article is on a web page too, open that one.',
      },
      'no-access': {
        title: 'No access to this page',
        text: 'The browser, or whoever manages it, keeps extensions out here. Site access can be changed in the browser’s extension settings.',
      },
      'no-tab': {
        title: 'That page was closed',
        text: 'This comparison belonged to a tab that is no longer open.',
      },
    },

    panel: {
      title: (page: string) => `Comparison: ${page}`,
      widen: 'Open in a tab',
      view: 'View',
      views: { questions: 'Questions', matrix: 'Matrix' },
      filter: 'Which questions',
      filters: { all: 'All', page: 'This page', conflicts: 'Conflicts' },
      thisReport: (publisher: string) => `a report of ${publisher}`,
      silent: 'Does not say',
      pageSilent: 'This page does not say.',
      noRows: {
        conflicts: 'No answer of this page conflicts with a report.',
        page: 'This page answers none of the questions.',
        all: 'This pack asks no questions.',
      },
      question: 'Question',
      matrix: (title: string) => `Questions by reports: ${title}`,
      contradictsItself: 'contradicts itself',
      ownReport: 'What the pack has of this page:',
      packLine: (r: number, p: number, iso: string) =>
        `${reports(r)} by ${publishers(p)}, as of ${date(iso)}`,
      pack: 'Pack',
    },

    options: {
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
        none: 'Every site is on.',
        add: 'Switch off',
        field: 'Site to switch off',
        placeholder: 'news.example',
        remove: (site: string) => `Switch ${site} on again`,
        invalid: 'That is no site. A host name looks like news.example.',
        twice: (site: string) => `${site} is switched off already.`,
      },
      packs: {
        title: 'Installed packs',
        hint: 'A pack is the reports on one dispute: who says what, in which words.',
        none: 'No pack is installed.',
        contents: 'Contents',
        counts: (r: number, q: number, c: number, e: number) =>
          list([
            reports(r),
            questions(q),
            plural(c, { one: '# answer', other: '# answers' }),
            plural(e, { one: '# name', other: '# names' }),
          ]),
        version: 'Version',
        versionAsOf: (version: string, iso: string) => `${version}, as of ${date(iso)}`,
        maintainer: 'Maintainer',
        interests: 'Interests',
        licence: 'Licence',
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
    },
  };
}
