import type { Entry, Ledger, Place } from '../../../src/model/progress.ts';

/** One thing that the learner does. */
export type Step =
	| { readonly do: 'pick'; readonly values: readonly number[] }
	| { readonly do: 'press' | 'switch language' | 'look back' };

/** What IndexedDB holds of the one learner. */
export interface Stored {
	readonly registration: number;
	readonly place: Place;
	readonly ledger: Ledger;
	readonly entries: readonly { readonly activity: number; readonly entry: Entry }[];
}

/** What the bench reads and does in the module's document, as `window.learner`. */
export interface InPage {
	/** What is on the screen: its kind and its heading. */
	shown(): readonly [kind: string, heading: string];
	/** Performs the step numbered `step`, and resolves when another screen has come. */
	perform(step: Step, number: number): Promise<void>;
	stored(): Promise<Stored | undefined>;
}

/** Said on the console: the saved state was shown as true after this step. */
export const savedMark = 'learner saw saved ';
/** Said on the console: the LMS stored a record. */
export const recordMark = 'LMS stored ';

/** Runs in every document before its own scripts; `kept` is what an LMS's server would have kept. */
export function standIn(kept: readonly (readonly [string, string])[]): void {
	// An LMS keeps records on a server, and a browser that is killed may lose its newest `localStorage`.
	if (window === window.top && location.protocol !== 'about:') {
		for (const [key, value] of kept) localStorage.setItem(key, value);
		const storage = Storage.prototype;
		const write = Object.getOwnPropertyDescriptor(storage, 'setItem') as TypedPropertyDescriptor<
			Storage['setItem']
		>;
		storage.setItem = function (key: string, value: string) {
			write.value?.call(this, key, value);
			if (key.startsWith('handover-lms/')) {
				console.debug(`LMS stored ${JSON.stringify([key, value])}`);
			}
		};
	}

	let performed = 0;
	const isTrue = (state: string | null | undefined): boolean =>
		state === 'browser' || state === 'record' || state === 'sent';
	new MutationObserver((mutations) => {
		for (const { type, target, addedNodes } of mutations) {
			const changed = type === 'attributes' ? [target] : [...addedNodes];
			const states = changed.flatMap((node) =>
				node instanceof Element
					? [node, ...node.querySelectorAll('[data-saved]')].map((one) =>
							one.getAttribute('data-saved'),
						)
					: [],
			);
			if (states.some(isTrue)) console.debug(`learner saw saved ${String(performed)}`);
		}
	}).observe(document, { attributeFilter: ['data-saved'], childList: true, subtree: true });

	const find = (selector: string): HTMLElement | undefined =>
		document.querySelector<HTMLElement>(selector) ?? undefined;
	const heading = () => (find('h1')?.textContent ?? '').trim();
	const shown = () => [find('[data-screen]')?.dataset['screen'] ?? '', heading()] as const;
	const button = (text: RegExp): HTMLElement | undefined =>
		[...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
			text.test(one.textContent.trim()),
		);

	async function until<Found>(
		found: () => Found | undefined | false,
		what: string,
	): Promise<Found> {
		for (let waited = 0; waited < 4_000; waited += 1) {
			const value = found();
			if (value !== undefined && value !== false) return value;
			// A message is not held up where the tab is in the background, as a timer is.
			await new Promise<void>((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve();
				port2.postMessage(undefined);
			});
			if (document.visibilityState === 'visible') {
				await new Promise((resolve) => setTimeout(resolve, 2));
			}
		}
		throw new Error(`${what}: not found on ${shown().join(', ')}`);
	}

	async function perform(step: Step): Promise<void> {
		const before = shown().join();
		const language = document.documentElement.lang;
		if (step.do === 'pick') {
			await until(() => find('main form, main .nhsuk-button'), 'What can be picked');
			for (const value of step.values) find(`main input[value="${String(value)}"]`)?.click();
		}
		if (step.do === 'switch language') {
			(await until(() => button(/^(Cymraeg|English)$/), 'The other language')).click();
			await until(() => document.documentElement.lang !== language, 'The other language');
			return;
		}
		if (step.do === 'look back') {
			(await until(() => find('.nhsuk-back-link'), 'The way back')).click();
			const onward = /^(Return to where you were|Dychwelyd)/;
			(await until(() => button(onward), 'The way on')).click();
			return;
		}
		const onward = 'main .nhsuk-button:not(.nhsuk-button--secondary)';
		(await until(() => find(onward), 'The way on')).click();
		await until(() => shown().join() !== before, `What follows ${before}`);
	}

	async function stored(): Promise<Stored | undefined> {
		const databases = await indexedDB.databases();
		if (!databases.some(({ name }) => name === 'handover')) return undefined;
		const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
			});
		const database = await settle(indexedDB.open('handover'));
		const transaction = database.transaction(['progress', 'entries']);
		const [rows, entries] = await Promise.all([
			settle(transaction.objectStore('progress').getAll() as IDBRequest<Stored[]>),
			settle(
				transaction.objectStore('entries').getAll() as IDBRequest<Stored['entries'][number][]>,
			),
		]);
		database.close();
		return rows[0] && { ...rows[0], entries };
	}

	Object.assign(window, {
		learner: {
			shown,
			perform: (step: Step, number: number) => {
				performed = number;
				return perform(step);
			},
			stored,
		} satisfies InPage,
	});
}
