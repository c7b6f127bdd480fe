import type { Block } from '../../model/text.ts';

/** The block of one kind, for the component that shows it. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
