// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { POPUPS } from '../../../components/fixtures/states';
import { Popup } from '../../../components/Popup';
import { wordsFor } from '../../../components/words';

const words = wordsFor('en');
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const show = (state: string) => act(() => render(<Popup {...POPUPS[state]!} />, root));
const sections = () => [...root.querySelectorAll('.section h2')].map((title) => title.textContent);
const sectionOf = (title: string) =>
  [...root.querySelectorAll('.section')].find((one) => one.querySelector('h2')?.textContent === title)!;

describe('the popup', () => {
  it('has conflicts first, then what no report has, then what the page leaves out', async () => {
    await show('findings');
    expect(sections()).toEqual([
      words.standing.conflicts,
      words.popup.self,
      words.popup.omitted,
      words.standing.differs,
      words.standing.agrees,
      words.popup.entities,
    ]);
  });

  it('shows a few findings of a kind, the others behind their number', async () => {
    await show('findings');
    const section = sectionOf(words.standing.conflicts);
    const all = section.querySelectorAll('.finding').length;
    const hidden = section.querySelectorAll('.more .finding').length;
    expect(all - hidden).toBe(3);
    expect(section.querySelector('.more summary')?.textContent).toBe(words.popup.more(hidden));
  });

  it('says what is answered where the page is silent, the most answered first', async () => {
    await show('own report');
    const [first] = sectionOf(words.popup.omitted).querySelectorAll('.omission');
    expect(first?.querySelector('summary')?.textContent).toContain('How many accounts');
    expect(first?.querySelector('ul')?.textContent).toContain('Nearly 25,000');
  });

  it('leaves open what the page leaves out until it is read', async () => {
    await show('still reading');
    expect(sections()).not.toContain(words.popup.omitted);
  });

  it('offers a comparison where there is something to compare', async () => {
    await show('nothing');
    expect(root.textContent).not.toContain(words.popup.compare);
    expect(root.textContent).toContain(DOSSIER.pack.title);
    await show('findings');
    expect(root.textContent).toContain(words.popup.compare);
  });
});
