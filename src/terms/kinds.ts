/** What falls due. */
export const kinds = [
  'mandate-expiry',
  'authorization-expiry',
  'measures-expiry',
  'report',
  'letter',
  'briefing',
  'review',
  'deadline',
  'event',
  'start',
] as const;
export type Kind = (typeof kinds)[number];
