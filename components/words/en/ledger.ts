/** The page in one line. */
export const ledger = {
  label: 'Statements on this page and how they stand to the reports',
  standing: {
    conflicts: 'conflict',
    unlisted: 'not in reports',
    differs: 'differ',
    agrees: 'agree',
  },
};

export type LedgerWords = typeof ledger;
