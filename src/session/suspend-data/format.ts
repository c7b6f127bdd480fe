/** The first character: another way of writing takes another one. */
export const FORMAT = 'A';

export const REVISION_GROUP = 16;
export const REGISTRATIONS = 2 ** 32;
