/** What a reader does to a page, and what a test looks at then. */
import { expect } from 'vitest';
import { type Reading, type Standing, type Statement, standingOf } from '../../model/reading';
import { type Tab, until } from '../../scripts/browsers/browser';
import { pointOf } from '../../scripts/browsers/locate';

export function statementThat(standing: Standing, { statements }: Reading): Statement {
  const found = statements.find((statement) => standingOf(statement) === standing);
  expect(found, `a statement that ${standing}`).toBeDefined();
  return found!;
}

/** Where a statement stands in the viewport, after scrolling there. */
export async function placeOf(tab: Tab, { quote }: Statement): Promise<{ x: number; y: number }> {
  const point = await pointOf(tab, quote.exact);
  expect(point, `the page shows “${quote.exact}”`).not.toBeNull();
  return point!;
}

/** Waits for the card to have what it shows; gives what a test looks at. */
export const openedCard = (tab: Tab) =>
  until('the card', () =>
    tab.card((root) => {
      const card = root.querySelector('[role=dialog]');
      if (!card || card.querySelectorAll('.voice').length === 0) return null;
      return {
        standing: card.getAttribute('data-standing'),
        text: card.textContent ?? '',
        conflicts: card.querySelectorAll('.side[data-standing=conflicts]').length,
        /** Evidence of the conflicting reports, quoted or paraphrased. */
        evidence: [...card.querySelectorAll('.side[data-standing=conflicts] .voice')].map((voice) => ({
          text: voice.querySelector('.quotes, .paraphrase')?.textContent ?? '',
          link: voice.querySelector('a')?.href ?? '',
        })),
      };
    }),
  );

export const closedCard = (tab: Tab) =>
  until('the end of the card', async () => (await tab.card(() => true)) === null);
