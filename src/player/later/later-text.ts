import { cyLater } from '../../i18n/cy-later.ts';
import { enLater, type LaterStrings } from '../../i18n/en-later.ts';
import type { Language } from '../../model/ids.ts';

export const laterText: Readonly<Record<Language, LaterStrings>> = { en: enLater, cy: cyLater };
