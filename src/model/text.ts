/** Rich text as data: the player renders it element by element, so content never becomes raw HTML. */
export type Inline =
	| string
	| { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
	| { readonly kind: 'break' }
	| LocalInsert;

/** A place for text that the trust supplies at export: `{{local:id}}`. */
interface LocalInsert {
	readonly kind: 'insert';
	readonly id: string;
}

export type Block =
	| { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
	| { readonly kind: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly kind: 'quote'; readonly children: readonly Block[] }
	| {
			readonly kind: 'table';
			readonly head: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  }
	/** `src` is relative to the module's folder, such as `media/board.webp`. */
	| { readonly kind: 'image'; readonly src: string; readonly alt: string }
	| SceneBlock;

/** What people see at work: rendered to look like it, read out as what it is. */
export type SceneBlock =
	| {
			readonly kind: 'chat';
			readonly title: string;
			readonly messages: readonly ChatMessage[];
	  }
	| {
			readonly kind: 'post';
			/** The account that posted, as shown: `@sam_hca`. */
			readonly author: string;
			readonly children: readonly Block[];
			/** Counts as shown: `37 likes`. */
			readonly counts: readonly string[];
			readonly replies: readonly ChatMessage[];
	  }
	| {
			readonly kind: 'email';
			readonly subject: string;
			/** Header lines such as `From: Jo Ellis, ward manager`. */
			readonly headers: readonly { readonly name: string; readonly value: string }[];
			readonly children: readonly Block[];
	  }
	| { readonly kind: 'speech'; readonly speaker: string; readonly children: readonly Block[] }
	| { readonly kind: 'notice'; readonly title: string; readonly children: readonly Block[] };

export interface ChatMessage {
	/** A display name; a character of the module when `Character.name` is the same, the learner when `You`. */
	readonly from: string;
	readonly children: readonly Inline[];
	/** As shown: `07:41`. */
	readonly time?: string;
}
