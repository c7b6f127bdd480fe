import { offlineText } from '../i18n/offline.ts';
import type { Language } from '../model/ids.ts';
import { element } from './elements.ts';
import type { FileList } from './file-list.ts';
import type { KeepProblem } from './keep-module.ts';
import { formatSize } from './size.ts';

/** How it stands with one module on this device. */
export type KeepState =
	/** `list` is absent where the server cannot be reached. */
	| { readonly kind: 'absent'; readonly list: FileList | undefined }
	| { readonly kind: 'keeping'; readonly list: FileList; readonly bytes: number }
	| { readonly kind: 'kept'; readonly list: FileList; readonly newer?: FileList }
	| { readonly kind: 'failed'; readonly list: FileList; readonly problem: KeepProblem | 'unknown' };

export interface KeepActs {
	keep: (list: FileList) => void;
	cancel: () => void;
	remove: () => void;
	take: (list: FileList) => void;
}

/** What a module's row shows; `title` sets its buttons apart for those who hear them. */
export function keepView(
	state: KeepState,
	{ language, title }: { readonly language: Language; readonly title: string },
	acts: KeepActs,
): readonly HTMLElement[] {
	const text = offlineText[language];
	switch (state.kind) {
		case 'absent': {
			const { list } = state;
			if (list === undefined) return [];
			const label = text.keep(formatSize(list.bytes, language));
			return [row(bigButton(label, () => acts.keep(list)))];
		}
		case 'keeping': {
			const { list, bytes } = state;
			const size = (number: number) => formatSize(number, language);
			const progress = element('progress', {
				max: String(list.bytes),
				'aria-label': `${text.keeping}: ${title}`,
			});
			progress.value = bytes;
			return [
				element('p', {}, [text.keeping]),
				row(
					progress,
					element('span', {}, [text.progress(size(bytes), size(list.bytes))]),
					link(text.cancel, acts.cancel),
				),
			];
		}
		case 'kept': {
			const { newer } = state;
			const kept = row(
				element('span', { class: 'handover-keep__done' }, [text.kept]),
				link(text.remove, acts.remove),
			);
			if (newer === undefined) return [kept];
			const ready = element('p', {}, [`${text.ready} ${text.readyPlace}`]);
			return [
				kept,
				row(
					ready,
					link(text.take, () => acts.take(newer)),
				),
			];
		}
		case 'failed': {
			const { list, problem } = state;
			return [
				row(
					element('p', { class: 'handover-keep__problem' }, [text.problems[problem]]),
					bigButton(text.again, () => acts.keep(list)),
				),
			];
		}
	}

	function bigButton(label: string, act: () => void): HTMLElement {
		return button('nhsuk-button nhsuk-button--secondary', label, act);
	}

	function link(label: string, act: () => void): HTMLElement {
		return button('handover-link-button', label, act);
	}

	function button(looks: string, label: string, act: () => void): HTMLElement {
		const named = element('span', { class: 'nhsuk-u-visually-hidden' }, [text.keepNamed(title)]);
		const made = element('button', { type: 'button', class: looks }, [label, named]);
		made.addEventListener('click', act);
		return made;
	}
}

/** The list of what is kept, and how much room it takes. */
export function keptList(
	kept: readonly FileList[],
	language: Language,
	titleOf: (list: FileList) => string,
): readonly HTMLElement[] {
	const text = offlineText[language];
	const heading = element('h2', { class: 'nhsuk-heading-m' }, [text.keptTitle]);
	if (kept.length === 0) return [heading, element('p', {}, [text.keptNone])];
	const items = kept.map((list) =>
		element('li', {}, [
			element('span', {}, [titleOf(list)]),
			element('span', {}, [formatSize(list.bytes, language)]),
		]),
	);
	const room = kept.reduce((sum, { bytes }) => sum + bytes, 0);
	return [
		heading,
		element('ul', { class: 'handover-kept-list' }, items),
		element('p', {}, [text.keptRoom(formatSize(room, language))]),
	];
}

function row(...children: readonly HTMLElement[]): HTMLElement {
	return element('div', { class: 'handover-keep__row' }, children);
}
