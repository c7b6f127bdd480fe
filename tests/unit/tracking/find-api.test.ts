import { expect, test } from 'vitest';
import { findApi } from '../../../src/tracking/find-api.ts';
import { createEsr } from '../../fixtures/lms/stand-in.ts';

const { api } = createEsr().visit();

/** A window whose parent is itself, as a top window's is. */
function topWindow(members: object = {}): object {
	const window: Record<string, unknown> = { ...members };
	window['parent'] ??= window;
	return window;
}

/** A window of another origin: its relations can be read, nothing else. */
function foreignWindow(relations: { readonly parent?: object; readonly opener?: object }): object {
	return new Proxy(topWindow(relations), {
		get(window, name) {
			if (name === 'parent' || name === 'opener') return Reflect.get(window, name) as unknown;
			throw new DOMException('Blocked a frame', 'SecurityError');
		},
	});
}

test('finds the API in the window itself', () => {
	const window = topWindow({ API: api });

	expect(findApi(window)).toEqual({ api, holder: window });
});

test('finds the API in a parent, the nearest first', () => {
	const far = topWindow({ API: { ...api } });
	const near = topWindow({ API: api, parent: far });
	const frame = topWindow({ parent: topWindow({ parent: near }) });

	expect(findApi(frame)?.holder).toBe(near);
});

test('finds the API in the opener, and in the opener of a parent', () => {
	const opener = topWindow({ API: api });
	const popup = topWindow({ opener });

	expect(findApi(popup)?.api).toBe(api);
	expect(findApi(topWindow({ parent: popup }))?.api).toBe(api);
	expect(findApi(topWindow({ opener: topWindow({ opener: popup }) }))?.api).toBe(api);
});

test('prefers a parent to an opener', () => {
	const parent = topWindow({ API: api });
	const frame = topWindow({ parent, opener: topWindow({ API: { ...api } }) });

	expect(findApi(frame)?.holder).toBe(parent);
});

test('passes over windows of another origin', () => {
	const lms = topWindow({ API: api });

	expect(findApi(topWindow({ parent: foreignWindow({ parent: lms }) }))?.api).toBe(api);
	expect(findApi(topWindow({ parent: foreignWindow({}) }))).toBeUndefined();
});

test('takes nothing for an API that has not all of its calls', () => {
	const element = { tagName: 'IFRAME' };
	const half = { LMSInitialize: () => 'true' };

	expect(findApi(topWindow({ API: element, parent: topWindow({ API: half }) }))).toBeUndefined();
});

test('comes to an end where windows open each other', () => {
	const one = topWindow() as Record<string, unknown>;
	const other = topWindow({ opener: one });
	one['opener'] = other;

	expect(findApi(one)).toBeUndefined();
});

test('gives up after more windows than any LMS nests', () => {
	const deep = Array.from({ length: 200 }).reduce<object>(
		(parent) => topWindow({ parent }),
		topWindow({ API: api }),
	);

	expect(findApi(deep)).toBeUndefined();
});
