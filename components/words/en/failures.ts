/** Why something asked for was not done: what happened, what was kept, what to do. By the code of the failure. */
export const failures = {
  'bad-message': 'Crossread does not know this request. Reload the page and try again.',
  'not-allowed': 'This page may not ask Crossread for that.',
  'switched-off': 'Crossread is switched off on this site.',
  'no-receiver': 'Nothing of Crossread runs on that page. Reload it and try again.',
  interrupted: 'Crossread was stopped before it could answer. Try again.',
  'extension-gone': 'Crossread was updated or removed. Reload the page to go on.',
  'bad-reply': 'The answer could not be read. Reload the page and try again.',
  'no-pack': 'These reports are no longer installed.',
  'no-tab': 'That tab was closed.',
  'no-access': 'The browser lets no extension onto this page.',
  'no-file': 'The file is no longer at hand. Choose it again.',
  'pack-refused': 'The file is not a pack that can be installed. Nothing was changed.',
  'pack-moved':
    'Another version of the pack was installed in the meantime. Nothing was changed: choose the file again to see both.',
  'disk-full':
    'There is not enough room on the disk. Nothing was changed, and what you have is still there. Make room and try again.',
  'packs-unsaved':
    'Your packs could not be written; they are as they were. Close other tabs of Crossread or restart the browser, and try again.',
  'settings-unreadable':
    'Your settings cannot be read, so defaults apply. What you kept was not touched. Close other tabs of Crossread or restart the browser.',
  'settings-unsaved':
    'The change could not be saved; your settings are as they were. Close other tabs of Crossread or restart the browser; if it stays, the disk may be full.',
  'dismissals-unreadable':
    'What you have hidden cannot be read. Nothing of it was touched. Close other tabs of Crossread or restart the browser.',
  'dismissals-unsaved':
    'This could not be saved; everything is as it was. Close other tabs of Crossread or restart the browser; if it stays, the disk may be full.',
  'kept-unreadable':
    'What you keep cannot be read. Nothing of it was touched. Close other tabs of Crossread or restart the browser.',
  'kept-unsaved':
    'This could not be saved; everything is as it was. Close other tabs of Crossread or restart the browser; if it stays, the disk may be full.',
  'no-claim-reviews':
    'The file or the page has no fact-check in it (ClaimReview of schema.org). Nothing was kept.',
  'no-selection': 'What you selected is no longer at hand. Select it again.',
  'private-window': 'Of private windows nothing is kept. Open the page in another window to keep it.',
  'backup-moved':
    'Something of yours changed while the backup was shown. Nothing was restored: look at it again, as things are now.',
  'backup-unsaved':
    'The backup could not be restored; everything is as it was. Close other tabs of Crossread or restart the browser, and try again.',
  failed: (said: string) => `Something went wrong that nobody foresaw: ${said}`,
};

export type FailureWords = typeof failures;
