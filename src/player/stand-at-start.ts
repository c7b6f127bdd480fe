import type { Visit } from '../session/visit.ts';
import { isFirstScreen } from './first-screen.ts';

/** The player, as far as the prerendered first screen leads to it. */
export interface StandingPlayer {
	readonly visit: Visit;
	send(event: { readonly type: 'module.start' | 'learner.exit' }): void;
	/** Resolves with whether the later screens are there. */
	loadLater(): Promise<boolean>;
	/** Calls back after every change of the visit; the answer ends it. */
	subscribe(changed: () => void): () => void;
}

/**
 * The prerendered first screen stands as it is, without any component, until there is something else to show:
 * then `show` replaces it. What can be pressed on it bears `data-press`.
 */
export function standAtStart(
	page: HTMLElement,
	player: StandingPlayer,
	{ show, sayUnavailable }: { readonly show: () => void; readonly sayUnavailable: () => void },
): void {
	const stop = player.subscribe(() => {
		if (!isFirstScreen(player.visit)) leave();
	});
	page.addEventListener('click', click);
	page.addEventListener('keydown', pressBySpace);

	function click(event: MouseEvent) {
		const control = controlAt(event);
		if (control === undefined) return;
		event.preventDefault();
		switch (control.dataset['press'] ?? '') {
			case 'start':
				player.send({ type: 'module.start' });
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
			sayUnavailable();
			return;
		}
		leave();
		page.querySelector<HTMLElement>(`[data-press="${dataset['press'] ?? ''}"]`)?.click();
	}

	function leave() {
		stop();
		page.removeEventListener('click', click);
		page.removeEventListener('keydown', pressBySpace);
		show();
	}
}

/** A link that is a button is pressed with the space bar too. */
function pressBySpace(event: KeyboardEvent): void {
	const control = event.key === ' ' ? controlAt(event) : undefined;
	if (control?.role !== 'button') return;
	event.preventDefault();
	control.click();
}

function controlAt({ target }: Event): HTMLElement | undefined {
	const control = target instanceof Element && target.closest('[data-press]');
	return control instanceof HTMLElement ? control : undefined;
}

/** A link of the first screen that was pressed before the scripts had come is left in the address. */
export function pressAgain(page: HTMLElement): void {
	const pressed = location.hash.slice(1);
	if (pressed === '') return;
	history.replaceState(history.state, '', location.pathname + location.search);
	page.querySelector<HTMLElement>(`a[data-press="${CSS.escape(pressed)}"]`)?.click();
}
