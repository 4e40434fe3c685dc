import type { Format } from '../format';

/** Why there is nothing to show, or not yet. */
export const pageState = ({ percent }: Format) => ({
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
  disputes: 'There are reports on:',
  noAnswers: {
    title: 'No answers here',
    text: 'The page names the parties, but answers none of the questions that the reports answer.',
  },
  paused: { title: 'Paused', text: 'Nothing is read on any site until you resume.' },
  siteOff: (site: string) => ({
    title: `Off for ${site}`,
    text: 'Nothing of Crossread runs on this site.',
  }),
  /** @param site null for a file */
  notChosen: (site: string | null) => ({
    title: site === null ? 'Not a chosen site' : `${site} is not chosen`,
    text: 'Pages are read only on the sites that you chose. Nothing of Crossread runs here.',
  }),
  choose: (site: string) => `Always read ${site}`,
  notAsked: {
    title: 'Not read',
    text: 'Pages are read when you ask. Nothing of Crossread runs here until then.',
  },
  readOnce: 'Read this page',
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
});

export type PageStateWords = ReturnType<typeof pageState>;
