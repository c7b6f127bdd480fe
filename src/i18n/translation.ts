import type { Language } from '../model/ids.ts';

/** What learners are told of the translation they read. */
export const translationText = {
	en: { unreviewed: 'This translation is still to be checked by an English speaker.' },
	cy: { unreviewed: 'Nid yw siaradwr Cymraeg wedi gwirio’r cyfieithiad hwn eto.' },
} satisfies Record<Language, { unreviewed: string }>;
