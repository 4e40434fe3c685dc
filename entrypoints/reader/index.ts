/** The reader's script, injected where the gate found a name: reads the page, paints it, answers for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReadable } from '../../page/frames';
import { takeOver, world } from '../../page/world';
import { startReader } from './reader';

export default defineUnlistedScript(() => {
  if (!isReadable(document)) return;
  world().gate?.abort();
  void startReader(document, takeOver('reader'));
});
