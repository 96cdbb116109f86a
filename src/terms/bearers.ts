/** Who must act, whose mandate or authority it is, or who is bound by the measures. */
export const bearers = [
  'secretary-general',
  'security-council',
  'committee',
  'panel',
  'mission',
  'state',
  'organization',
  'tribunal',
  'party',
  'other',
] as const;
export type Bearer = (typeof bearers)[number];
