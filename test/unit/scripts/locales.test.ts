import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../components/words/languages';
import { LOCALES, localeFiles, MESSAGES } from '../../../scripts/locales';

const files = localeFiles().map(({ relativeDest, contents }) => ({
  relativeDest,
  messages: JSON.parse(contents),
}));
const english = files.find(({ relativeDest }) => relativeDest.includes('/en/'))!.messages;

it('every language of the windows has messages', () => {
  const covered = new Set(Object.values(LOCALES).map((language) => language.split('-')[0]));
  expect([...covered].sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(files)('$relativeDest', ({ relativeDest, messages }) => {
  it('has every message', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(MESSAGES));
    for (const [name, { message }] of Object.entries<{ message: string }>(messages))
      expect(message, name).toMatch(/\S/);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  it('keeps the description within what stores and browsers take', () => {
    expect(messages.name.message.length).toBeLessThanOrEqual(75);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });

  const isEnglish = relativeDest.includes('/en/');
  it(isEnglish ? 'is English' : 'is not in English', () => {
    for (const [name, { message }] of Object.entries<{ message: string }>(messages))
      if (name !== 'name') expect(message === english[name].message).toBe(isEnglish);
  });
});
