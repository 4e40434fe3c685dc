import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FollowedPage, type Following, followPage } from '../../../entrypoints/windows/follow-page';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';
import { DONE, playPage } from './fake-page';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

let control: AbortController;
let shown: FollowedPage[];

beforeEach(() => {
  vi.useFakeTimers();
  resetFake();
  inFront(4);
  control = new AbortController();
  shown = [];
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

function inFront(id: number) {
  fake.tabs.list = [{ id, url: `https://news.example/${id}`, status: 'complete' }];
}

async function follow(fixed: number | null, asks = false): Promise<Following> {
  const following = followPage({ fixed, asks }, (page) => shown.push(page), control.signal);
  await settle();
  return following;
}

/** Lets answers that are on their way arrive, and no timer run out. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const emit = async <Given extends unknown[]>(
  event: { listeners: Set<(...given: Given) => unknown> },
  ...given: Given
) => {
  for (const listen of event.listeners) listen(...given);
  await settle();
};
const last = () => shown.at(-1);
/** A request that is answered when the test says so. */
function hang(): (answer: unknown) => void {
  let answer: (value: unknown) => void = () => {};
  fake.tabs.sendMessage.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  return (value) => answer({ ok: true, value });
}

test('shows the tab in front, and the next one when that changes', async () => {
  playPage();
  await follow(null);
  expect(last()).toMatchObject({ tab: 4, page: { state: 'read' } });
  inFront(5);
  await emit(fake.tabs.onActivated);
  expect(last()).toMatchObject({ tab: 5, page: { state: 'read' } });
});

test('stays with the tab that it belongs to', async () => {
  playPage();
  await follow(4);
  inFront(5);
  await emit(fake.tabs.onActivated);
  expect(shown.map(({ tab }) => tab)).toEqual([4]);
});

test('looks again when the page says that its reading is new', async () => {
  const page = playPage({ tab: null });
  await follow(4);
  page.tab = DONE;
  await deliver({ type: 'tab-changed', tab: 4 }, fromWindow('background.js'));
  await settle();
  expect(last()).toMatchObject({ page: { reading: DONE.reading } });
});

test('hears nothing from pages, and nothing about other tabs', async () => {
  playPage();
  await follow(4);
  await deliver({ type: 'tab-changed', tab: 4 }, fromContentScript());
  await deliver({ type: 'tab-changed', tab: 5 }, fromWindow('background.js'));
  await emit(fake.tabs.onUpdated, 5, { status: 'complete' });
  await emit(fake.tabs.onUpdated, 4, { audible: true });
  expect(shown).toHaveLength(1);
});

test.each([
  ['the settings change', () => deliver({ type: 'settings-changed' }, fromWindow('background.js'))],
  ['the page moves on', () => emit(fake.tabs.onUpdated, 4, { url: 'https://news.example/b' })],
])('looks again when %s', async (_, happen) => {
  const page = playPage();
  await follow(4);
  page.status = { state: 'site-off' };
  await happen();
  await settle();
  expect(last()).toMatchObject({ page: { state: 'site-off' } });
});

test('says that the tab was closed', async () => {
  const page = playPage();
  await follow(4);
  page.status = { code: 'no-tab', message: 'This tab was closed.' };
  await emit(fake.tabs.onRemoved, 4);
  expect(last()).toMatchObject({ page: { state: 'no-tab' } });
});

test('stays with a tab that gets another id', async () => {
  playPage();
  await follow(4);
  await emit(fake.tabs.onReplaced, 9, 4);
  expect(last()).toMatchObject({ tab: 9, page: { state: 'read' } });
});

test('has no page where no tab is in front', async () => {
  playPage();
  fake.tabs.list = [];
  await follow(null);
  expect(last()).toMatchObject({ tab: null, page: { state: 'no-tab' } });
});

test('asks on while the page is being read, and no longer', async () => {
  const page = playPage({ tab: { state: 'reading', progress: 0.4, reading: null } });
  await follow(4);
  page.tab = DONE;
  await vi.advanceTimersToNextTimerAsync();
  expect(last()).toMatchObject({ page: { progress: 1 } });
  expect(vi.getTimerCount()).toBe(0);
});

test('does not leave another tab’s page in view while the new one does not answer', async () => {
  playPage();
  await follow(null);
  inFront(5);
  const answer = hang();
  await emit(fake.tabs.onActivated);
  expect(last()).toMatchObject({ tab: 4 });
  await vi.advanceTimersToNextTimerAsync();
  expect(last()).toEqual({ tab: 5, page: { state: 'loading' } });
  answer(DONE);
  await settle();
  expect(last()).toMatchObject({ tab: 5, page: { state: 'read' } });
});

test('drops an answer that a later one overtook', async () => {
  playPage();
  await follow(4);
  const answer = hang();
  await emit(fake.tabs.onUpdated, 4, { status: 'loading' });
  await emit(fake.tabs.onUpdated, 4, { status: 'complete' });
  const before = shown.length;
  answer({ state: 'reading', progress: 0, reading: null });
  await settle();
  expect(shown).toHaveLength(before);
});

test('drops an answer about a tab that is no longer in front', async () => {
  playPage();
  const answer = hang();
  await follow(null);
  inFront(5);
  await emit(fake.tabs.onActivated);
  answer(DONE);
  await settle();
  expect(shown.map(({ tab }) => tab)).toEqual([5]);
});

test('is silent when it is over', async () => {
  playPage({ tab: { state: 'reading', progress: 0.4, reading: null } });
  const following = await follow(null);
  control.abort();
  const before = shown.length;
  following.look();
  await emit(fake.tabs.onActivated);
  await vi.runAllTimersAsync();
  expect(shown).toHaveLength(before);
});

test('has a page read that is read when asked, if opening the window is asking', async () => {
  playPage({ status: { state: 'not-asked' }, tab: null });
  await follow(null, true);
  expect(last()).toMatchObject({ page: { state: 'read', asked: 'not-asked' } });
});

test('has it read no other way', async () => {
  playPage({ status: { state: 'not-asked' }, tab: null });
  await follow(null);
  expect(last()).toMatchObject({ page: { state: 'not-asked' } });
});

test('leaves a page of a site not chosen unread until it is told to have it read', async () => {
  playPage({ status: { state: 'not-chosen' }, tab: null });
  const following = await follow(null, true);
  expect(last()).toMatchObject({ page: { state: 'not-chosen' } });
  following.read();
  await settle();
  expect(last()).toMatchObject({ page: { state: 'read', asked: 'not-chosen' } });
});
