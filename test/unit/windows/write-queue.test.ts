import { beforeEach, expect, test, vi } from 'vitest';
import { WriteQueue } from '../../../entrypoints/windows/write-queue';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

beforeEach(() => resetFake());

const pause = { type: 'change-settings', change: { paused: true } } as const;
const dark = { type: 'change-settings', change: { appearance: 'dark' } } as const;
const fail = (code: string) =>
  fake.runtime.sendMessage.mockResolvedValue({ ok: false, error: { code, message: '' } });
const work = () => fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
const sent = () => fake.runtime.sendMessage.mock.calls.map(([message]) => message);

test('what is kept does not wait', async () => {
  work();
  const queue = new WriteQueue();
  expect(await queue.write(pause)).toMatchObject({ ok: true });
  expect(queue.isWaiting).toBe(false);
});

test('what cannot be kept waits, and is tried again in its order', async () => {
  const queue = new WriteQueue();
  fail('settings-unsaved');
  await queue.write(pause);
  await queue.write(dark);
  expect(queue.isWaiting).toBe(true);
  expect(await queue.retry()).toMatchObject({ error: { code: 'settings-unsaved' } });
  expect(queue.isWaiting).toBe(true);
  work();
  expect(await queue.retry()).toBeNull();
  expect(queue.isWaiting).toBe(false);
  expect(sent()).toEqual([pause, dark, pause, dark, pause, dark]);
});

test('what would fail again does not wait', async () => {
  const queue = new WriteQueue();
  fail('bad-message');
  await queue.write(pause);
  expect(queue.isWaiting).toBe(false);
});
