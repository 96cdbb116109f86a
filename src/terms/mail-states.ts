/** `withdrawn`: it no longer held when its time came. `given-up`: the server refused it for good. */
export const mailStates = ['waiting', 'sent', 'given-up', 'withdrawn'] as const;
export type MailState = (typeof mailStates)[number];
