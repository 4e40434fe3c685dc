// @vitest-environment jsdom
/** What axe can tell of every state without layout; test/browser/gallery.e2e.ts has it look at them drawn. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { WINDOWS } from '../../../components/fixtures/windows';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

/** These need layout, and jsdom has none. */
const BLIND = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

const STATES = Object.entries(WINDOWS).flatMap(([window, states]) =>
  Object.entries(states).map(([state, draw]) => ({ name: `${window}, ${state}`, draw })),
);

it.each(STATES)('$name', async ({ draw }) => {
  await act(() => render(draw({ appearance: 'auto', language: 'en' }), root));
  const { violations, passes } = await axe.run(root, { rules: BLIND, resultTypes: ['violations'] });
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
});
