import type { LanguageWords } from '../en';
import type { Format } from '../format';
import { answer } from './answer';
import { card } from './card';
import { counts } from './counts';
import { entity } from './entity';
import { ledger } from './ledger';
import { options } from './options';
import { pageState } from './page-state';
import { panel } from './panel';
import { popup } from './popup';
import { sources } from './sources';
import { where } from './where';

export const german = (format: Format): LanguageWords => ({
  name: 'Crossread',
  close: 'Schließen',
  counts: counts(format),
  ...answer(format),
  ...sources(format),
  card: card(format),
  entity: entity(format),
  ledger,
  popup: popup(format),
  states: pageState(format),
  panel: panel(format),
  options: options(format),
  where,
});
