import type { Format } from '../format';
import { answer } from './answer';
import { backup } from './backup';
import { browser } from './browser';
import { card } from './card';
import { counts } from './counts';
import { entity } from './entity';
import { exports } from './exports';
import { failures } from './failures';
import { kept } from './kept';
import { ledger } from './ledger';
import { options } from './options';
import { packs } from './packs';
import { pageState } from './page-state';
import { panel } from './panel';
import { pictures } from './pictures';
import { popup } from './popup';
import { reviews } from './reviews';
import { rivals } from './rivals';
import { selection } from './selection';
import { sources } from './sources';
import { welcome } from './welcome';
import { where } from './where';
import { why } from './why';

/** The words of all windows in English; every other language has the same ones. Nothing here says who is right. */
export const english = (format: Format) => ({
  name: 'Crossread',
  close: 'Close',
  counts: counts(format),
  ...answer(format),
  ...sources(format),
  backup: backup(format),
  browser: browser(format),
  card: card(format),
  entity: entity(format),
  exports: exports(format),
  failures,
  kept: kept(format),
  ledger,
  options: options(format),
  packs: packs(format),
  panel: panel(format),
  pictures: pictures(format),
  popup: popup(format),
  reviews: reviews(format),
  rivals: rivals(format),
  selection: selection(format),
  states: pageState(format),
  welcome,
  where,
  why,
});

export type LanguageWords = ReturnType<typeof english>;
