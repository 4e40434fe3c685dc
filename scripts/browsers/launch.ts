import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser's process and its profile, which goes when the process does; both go when we do. */
export class Launch {
  readonly profile: string;
  readonly gone: Promise<void>;
  readonly child: ChildProcess;

  /** @param start gives the arguments for a profile folder, which is new and empty */
  constructor(executable: string, start: (profile: string) => string[], options: SpawnOptions) {
    this.profile = mkdtempSync(join(tmpdir(), 'crossread-'));
    this.child = spawn(executable, start(this.profile), options);
    const end = () => this.child.kill();
    process.once('exit', end);
    this.gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve())).then(() => {
      process.off('exit', end);
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });
  }

  /** Takes the browser into use; where that fails, ends it before the error goes on. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.child.kill();
      await this.gone;
      throw error;
    }
  }

  /** Asks the browser to end, or ends it. */
  async close(ask: () => Promise<unknown>): Promise<void> {
    await ask().catch(() => this.child.kill());
    await this.gone;
  }
}
