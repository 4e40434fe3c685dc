import { beforeEach, expect, it, vi } from 'vitest';
import { ARTICLE } from '../../../components/fixtures/reading';
import { Dismissals } from '../../../entrypoints/reader/dismissals';
import { dismissalKey, dismissedOf } from '../../../model/dismissal';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const [first] = ARTICLE.statements;
const key = dismissalKey(dismissedOf(first!, { version: '1', ask: '', answer: '' }), 'here');

const changed = vi.fn();
let dismissals: Dismissals;
const left = () => dismissals.applyTo(ARTICLE)!.statements.length;
const all = ARTICLE.statements.length;
const answerWith = (value: string[]) => fake.runtime.sendMessage.mockResolvedValue({ ok: true, value });

beforeEach(() => {
  resetFake();
  changed.mockClear();
  dismissals = new Dismissals(changed);
});

it('asks once for a page, and again for the next', async () => {
  answerWith([key]);
  await dismissals.ofPage('https://a.example/1');
  await dismissals.ofPage('https://a.example/1');
  expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(1);
  expect(left()).toBe(all - 1);
  answerWith([]);
  await dismissals.ofPage('https://a.example/2');
  expect(left()).toBe(all);
});

it('tells of a change where there is one', async () => {
  answerWith([key]);
  await dismissals.ask();
  await dismissals.ask();
  expect(changed).toHaveBeenCalledTimes(1);
});

it('stays as it is where nobody answers', async () => {
  dismissals.note(key, 'kept');
  fake.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  await dismissals.ask();
  expect(left()).toBe(all - 1);
});

it('remembers for itself what is kept nowhere, until it is taken back', async () => {
  dismissals.note(key, 'unkept');
  answerWith([]);
  await dismissals.ask();
  expect(left()).toBe(all - 1);
  dismissals.note(key, 'undone');
  expect(left()).toBe(all);
});
