/**
 * Asks the browser not to delete what the reader keeps when the disk is nearly full. Firefox may ask the reader, who may
 * not answer: nothing waits for it that has to be done.
 *
 * @returns whether it promised
 */
export async function askToLast(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch (error) {
    console.info('The browser promises nothing:', error);
    return false;
  }
}
