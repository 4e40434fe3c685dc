/** The kinds of value that the fields of a pack are made of. A message says what is expected, as a noun. */
import * as v from 'valibot';
import { PACK_LIMITS } from './pack-limits';

/** One object keeps no key of this name apart from what every object has. */
const RESERVED = 'constructor';

/** Without `Intl`, which takes its time to load: this runs in the gate, on every page. */
const counted = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const atMost = (most: number, what: string) => `at most ${counted(most)} ${what}`;

export const id = v.pipe(
  v.string('an id'),
  v.maxLength(PACK_LIMITS.idCharacters.most, atMost(PACK_LIMITS.idCharacters.most, 'characters')),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id: lower case letters, digits, dots and hyphens'),
  v.notValue(RESERVED, 'an id other than “constructor”'),
);

export const text = (most: number) =>
  v.pipe(
    v.string('a text'),
    v.minLength(1, 'a text that is not empty'),
    v.maxLength(most, atMost(most, 'characters')),
  );

export const line = text(PACK_LIMITS.lineCharacters.most);

export const isoDate = v.pipe(
  v.string('a date as YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'),
);

/** Links go into `href`: nothing but the web is let through. */
export const webUrl = v.pipe(
  v.string('a link'),
  v.maxLength(PACK_LIMITS.urlCharacters.most, atMost(PACK_LIMITS.urlCharacters.most, 'characters')),
  v.regex(/^https?:\/\//, 'a link that starts with http:// or https://'),
  v.url('a link'),
);

export const language = v.pipe(
  v.string('a language code'),
  v.regex(/^[a-z]{2,3}$/, 'a language code such as en or zh'),
);

export const flag = v.boolean('true or false');

export const oneOf = <const Options extends readonly string[]>(...options: Options) =>
  v.picklist(options, `one of ${options.join(', ')}`);

export const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, 'a list'), v.maxLength(most, atMost(most, 'entries')));

/** A value for each of some languages. */
export const byLanguage = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.record(language, item, 'an object with language codes'),
    v.maxEntries(PACK_LIMITS.languages.most, atMost(PACK_LIMITS.languages.most, 'languages')),
  );

/** A field with the sentence that editors and the reference show of it. */
export const field = <Schema extends v.GenericSchema>(schema: Schema, description: string): Schema =>
  v.pipe(schema, v.description(description)) as unknown as Schema;
