import type { Visit } from '../session/visit.ts';
import { isAtStart, isFirstScreen } from './first-screen.ts';
import { pressBySpace } from './press-by-space.ts';

/** The player, as far as the prerendered first screen leads to it. */
export interface StandingPlayer {
	readonly visit: Visit;
	send(event: { readonly type: 'module.start' | 'learner.exit' }): void;
	/** That the address brought. */
	offerCode(code: string): void;
	/** Resolves with whether the later screens are there. */
	loadLater(): Promise<boolean>;
	/** Calls back after every change of the visit; the answer ends it. */
	subscribe(changed: () => void): () => void;
}

export interface Standing {
	/** Whether the document is in the learner's language. */
	readonly isInTheirLanguage: boolean;
	/** Shows the player in its place. */
	show(): void;
	sayUnavailable(): void;
}

/**
 * The prerendered first screen stands as it is, without any component, until there is something else to show:
 * then `show` replaces it. What can be pressed on it bears `data-press`; what was pressed before the scripts had
 * come is done now.
 */
export function standAtStart(page: HTMLElement, player: StandingPlayer, standing: Standing): void {
	let hasLeft = false;
	const stop = player.subscribe(leaveWhenDue);
	page.addEventListener('click', click);
	page.addEventListener('keydown', pressBySpace);
	pressAgain();
	leaveWhenDue();

	function click(event: MouseEvent) {
		const control = controlAt(event);
		if (control === undefined) return;
		event.preventDefault();
		switch (control.dataset['press'] ?? '') {
			case 'start':
				// What was pressed early may turn out to be the start of nothing: the learner is asked, or is far on.
				if (isAtStart(player.visit)) player.send({ type: 'module.start' });
				break;
			case 'exit':
				player.send({ type: 'learner.exit' });
				break;
			default:
				void pressOnceShown(control);
		}
	}

	/** The same control among the components does what was asked for here. */
	async function pressOnceShown({ dataset }: HTMLElement) {
		if (!(await player.loadLater())) {
			standing.sayUnavailable();
			return;
		}
		leave();
		page.querySelector<HTMLElement>(`[data-press="${dataset['press'] ?? ''}"]`)?.click();
	}

	/** A link of the first screen that was pressed before the scripts had come is left in the address; so is a code. */
	function pressAgain(): void {
		const pressed = location.hash.slice(1);
		if (pressed === '') return;
		history.replaceState(history.state, '', location.pathname + location.search);
		const [, code] = pressed.split('code=');
		if (code === undefined) {
			page.querySelector<HTMLElement>(`a[data-press="${CSS.escape(pressed)}"]`)?.click();
			return;
		}
		player.offerCode(code);
		void player.loadLater().then((isThere) => {
			if (isThere) leave();
			else standing.sayUnavailable();
		});
	}

	function leaveWhenDue() {
		if (!standing.isInTheirLanguage || !isFirstScreen(player.visit)) onceReleased(page, leave);
	}

	function leave() {
		if (hasLeft) return;
		hasLeft = true;
		stop();
		page.removeEventListener('click', click);
		page.removeEventListener('keydown', pressBySpace);
		standing.show();
	}
}

/** Does `replace` now, or when what is held down on the page is let go: a control that went meanwhile loses the press. */
function onceReleased(page: HTMLElement, replace: () => void): void {
	if (page.querySelector('[data-press]:active') === null) {
		replace();
		return;
	}
	const released = new AbortController();
	for (const type of ['pointerup', 'pointercancel', 'keyup']) {
		// The click comes after the release.
		addEventListener(type, () => setTimeout(letGo), { signal: released.signal });
	}

	function letGo() {
		released.abort();
		replace();
	}
}

function controlAt({ target }: Event): HTMLElement | undefined {
	const control = target instanceof Element && target.closest('[data-press]');
	return control instanceof HTMLElement ? control : undefined;
}
