/** A file on its way from the reader's disk to an installed pack, as the options window sees it. */
import type { Arrival } from '../../components/options/PackArrival';
import type { Failure } from '../../messaging/protocol';
import { askFromWindow } from '../../messaging/send';
import { MOST_REVIEW_BYTES } from '../../model/claim-review';
import type { PackPreview } from '../../model/installed-packs';
import { PACK_LIMITS } from '../../model/pack-limits';
import { isQuotaError, type ReaderDatabase } from '../../storage/database';
import { handIn, takeBack } from '../../storage/pack-files';
import { failureText, uiWords } from '../language/ui-words';
import { askToLast } from '../windows/lasting';

/** Whether a file is one of fact-checks, rather than a pack that may quote one. */
function isReviewFile(bytes: ArrayBuffer): boolean {
  if (bytes.byteLength > MOST_REVIEW_BYTES) return false;
  const text = new TextDecoder().decode(bytes);
  return /\bClaimReview"/.test(text) && !text.includes('"formatVersion"');
}

const MEGABYTE = 1_000_000;

/** Failures after which the same may well succeed. */
const PASSING = new Set<Failure['code']>([
  'disk-full',
  'packs-unsaved',
  'kept-unsaved',
  'interrupted',
  'no-receiver',
]);

type Work = { state: 'checking'; name: string } | { state: 'installing'; preview: PackPreview };

export class PackIntake {
  #file: number | null = null;
  /** What the background is busy with. */
  #work: Work | null = null;
  /** What “try again” does, and “install”. */
  #next: () => Promise<void> = async () => {};

  constructor(
    private readonly db: ReaderDatabase,
    private readonly show: (arrival: Arrival | null) => void,
  ) {}

  /** Looks through a file that was dropped or chosen. Nothing is installed by that. */
  async take(files: File[]): Promise<void> {
    const words = uiWords().packs.install;
    await this.#letGo();
    const [file] = files;
    if (!file || files.length > 1) return this.#fail(words.oneFile);
    if (file.size > PACK_LIMITS.bytes.most)
      return this.#fail(words.tooLarge(file.name, PACK_LIMITS.bytes.most / MEGABYTE));
    this.#next = () => this.take(files);
    this.show({ state: 'checking', name: file.name, share: 0 });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return this.#fail(words.unread(file.name));
    try {
      this.#file = await handIn(this.db, { name: file.name, bytes: new Uint8Array(bytes) });
    } catch (error) {
      console.error(error);
      return this.#refuse({ code: isQuotaError(error) ? 'disk-full' : 'packs-unsaved', message: '' });
    }
    if (isReviewFile(bytes)) await this.#keepReviews(this.#file, file.name);
    else await this.#review(this.#file, file.name);
  }

  /** Installs what is shown, or tries again what failed. */
  install(): Promise<void> {
    return this.#next();
  }

  async dismiss(): Promise<void> {
    this.show(null);
    await this.#letGo();
  }

  /** How much of a file is looked through, or installed; of other windows' files, too. @param share 0–1 */
  progress(file: number, share: number): void {
    if (file !== this.#file || !this.#work) return;
    this.show({ ...this.#work, share });
  }

  async #review(file: number, name: string): Promise<void> {
    this.#work = { state: 'checking', name };
    const reply = await askFromWindow({ type: 'review-pack', file });
    this.#work = null;
    if (!reply.ok) return this.#refuse(reply.error);
    if ('errors' in reply.value) {
      this.show({ state: 'refused', name, ...reply.value });
      return this.#letGo();
    }
    const { preview } = reply.value;
    this.#next = () => this.#install(file, preview);
    this.show({ state: 'preview', preview });
  }

  /** Fact-checks need no preview: they watch for nothing and mark nothing. */
  async #keepReviews(file: number, name: string): Promise<void> {
    void askToLast();
    const reply = await askFromWindow({ type: 'add-claim-reviews', file });
    if (!reply.ok) return this.#refuse(reply.error);
    this.show({ state: 'reviews', name, ...reply.value });
    await this.#letGo();
  }

  async #install(file: number, preview: PackPreview): Promise<void> {
    const { pack, installed } = preview;
    this.#work = { state: 'installing', preview };
    this.progress(file, 0);
    const over = installed?.isOwn ? installed.version : null;
    const reply = await askFromWindow({ type: 'install-pack', file, over });
    this.#work = null;
    if (!reply.ok) return this.#refuse(reply.error);
    this.show({ state: 'installed', title: pack.title, version: pack.version });
    await this.#letGo();
  }

  #refuse(failure: Failure): void {
    this.#fail(failureText(failure), PASSING.has(failure.code));
  }

  #fail(message: string, again = false): void {
    this.show({ state: 'failed', message, again });
  }

  /** What stays behind when this fails is forgotten when the browser starts the next time. */
  async #letGo(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    if (file !== null) await takeBack(this.db, file).catch((error) => console.error(error));
  }
}
