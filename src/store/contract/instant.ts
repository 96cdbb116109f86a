/** A moment in UTC as "2021-07-01T09:30:00.000Z": plain string comparison orders them. */
export type Instant = string;
