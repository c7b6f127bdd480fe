/** One call of the run-time, as the bench's LMS saw it. */
export interface Call {
	readonly name: string;
	readonly element: string;
}

/** What the bench reads from its LMS page, as `window.bench`. Times are milliseconds since the launch. */
export interface BenchPage {
	readonly calls: Call[];
	readonly elements: Record<string, string>;
	/** Starts the package in the frame, and the clock. */
	launch(address: string): void;
	/** Presses on as soon as it can be pressed, until a decision or question can be answered. */
	untilAnswerable(): Promise<number>;
	/** Waits, without pressing anything, until a decision or question can be answered. */
	untilBack(): Promise<number>;
	/** Gives the first answer offered, and resolves when it was taken. */
	answer(): Promise<void>;
	/** Tells the page that it is hidden, as when the learner looks at another tab; what is due is reported. */
	leave(): Promise<void>;
	/** When the frame first painted content. */
	firstPaint(): number;
	/** Of each task longer than 50 ms, what is beyond. */
	blockingTime(): number;
	/** The moment of the launch by the clock of the server. */
	launchedAt(): number;
}

/** The address of the page, beside the package's own files. */
export const lmsPath = '/lms.html';

/** A page that stands for an LMS: a SCORM 1.2 API that accepts everything, and a frame. */
export function lmsPage(elements: Readonly<Record<string, string>>): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><iframe title="Module"></iframe><script>(${stand.toString()})(${JSON.stringify(elements)})</script></body></html>`;
}

/** Runs in the page. */
function stand(given: Record<string, string>): void {
	const calls: Call[] = [];
	const elements: Record<string, string> = {
		'cmi.core.student_id': 'learner-1',
		'cmi.core.student_name': 'Olsen, Kari',
		'cmi.core.lesson_status': 'not attempted',
		'cmi.core.entry': 'ab-initio',
		'cmi.core.credit': 'credit',
		'cmi.core.lesson_mode': 'normal',
		'cmi.suspend_data': '',
		...given,
	};
	const countOf = (list: string): string =>
		String(
			new Set(
				Object.keys(elements)
					.filter((key) => key.startsWith(`${list}.`))
					.map((key) => key.slice(list.length + 1).split('.')[0]),
			).size,
		);
	const call = (name: string, answer: (element: string, value: string) => string) => {
		return (element = '', value = '') => {
			calls.push({ name, element });
			return answer(element, value);
		};
	};
	const api = {
		LMSInitialize: call('LMSInitialize', () => 'true'),
		LMSFinish: call('LMSFinish', () => 'true'),
		LMSGetValue: call('LMSGetValue', (element) =>
			element.endsWith('._count') ? countOf(element.slice(0, -7)) : (elements[element] ?? ''),
		),
		LMSSetValue: call('LMSSetValue', (element, value) => {
			elements[element] = value;
			return 'true';
		}),
		LMSCommit: call('LMSCommit', () => 'true'),
		LMSGetLastError: call('LMSGetLastError', () => '0'),
		LMSGetErrorString: call('LMSGetErrorString', () => ''),
		LMSGetDiagnostic: call('LMSGetDiagnostic', () => ''),
	};

	const frame = document.querySelector('iframe');
	const tasks: { readonly start: number; readonly duration: number }[] = [];
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask' });
	let launched = 0;
	const inFrame = () => frame?.contentDocument;
	const screen = () => inFrame()?.querySelector<HTMLElement>('[data-screen]');
	const question = () => screen()?.querySelector<HTMLInputElement>('input');
	const button = () => screen()?.querySelector<HTMLElement>('main .nhsuk-button, .nhsuk-button');

	/** Resolves in the first frame in which `found` finds something that can be seen. */
	function seen(found: () => HTMLElement | null | undefined): Promise<HTMLElement> {
		return new Promise((resolve) => {
			const look = () => {
				const element = found();
				if (element && element.getClientRects().length > 0) resolve(element);
				else requestAnimationFrame(look);
			};
			look();
		});
	}

	async function pressOn(): Promise<void> {
		const before = screen()?.dataset['screen'];
		(await seen(button)).click();
		await seen(() => (screen()?.dataset['screen'] === before ? undefined : screen()));
	}

	const bench: BenchPage = {
		calls,
		elements,
		launch(address) {
			launched = performance.now();
			if (frame) frame.src = address;
		},
		async untilAnswerable() {
			await seen(() => question() ?? button());
			while (!question()) await pressOn();
			return bench.untilBack();
		},
		async untilBack() {
			await seen(question);
			return performance.now() - launched;
		},
		async answer() {
			question()?.click();
			await pressOn();
		},
		async leave() {
			const inner = inFrame();
			if (!inner) return;
			Object.defineProperty(inner, 'visibilityState', { value: 'hidden', configurable: true });
			inner.dispatchEvent(new Event('visibilitychange'));
			// Shown again as before.
			Reflect.deleteProperty(inner, 'visibilityState');
			inner.dispatchEvent(new Event('visibilitychange'));
			await new Promise((resolve) => setTimeout(resolve, 500));
		},
		firstPaint() {
			const inner = frame?.contentWindow?.performance;
			const paint = inner?.getEntriesByName('first-contentful-paint')[0];
			return (inner?.timeOrigin ?? NaN) + (paint?.startTime ?? NaN) - bench.launchedAt();
		},
		blockingTime: () =>
			tasks
				.filter(({ start, duration }) => start + duration > launched)
				.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
		launchedAt: () => performance.timeOrigin + launched,
	};
	Object.assign(window, { API: api, bench });
}
