import { fileURLToPath } from 'node:url';

/** The folder of the page's sources. */
export const lmsSources: string = fileURLToPath(new URL('.', import.meta.url));
