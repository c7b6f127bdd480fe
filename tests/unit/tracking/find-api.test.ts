import { expect, test } from 'vitest';
import { findApi } from '../../../src/tracking/find-api.ts';
import { createEsr, createStandard2004 } from '../../fixtures/lms/stand-in.ts';

const { object: api } = createEsr().visit().api;
const { object: api2004 } = createStandard2004().visit().api;

/** As a package of SCORM 1.2 looks. */
const find = (window: object) => findApi(window, 'scorm12');

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

	expect(find(window)).toEqual({ api: { spoken: 'scorm12', object: api }, holder: window });
});

test('finds the API in a parent, the nearest first', () => {
	const far = topWindow({ API: { ...api } });
	const near = topWindow({ API: api, parent: far });
	const frame = topWindow({ parent: topWindow({ parent: near }) });

	expect(find(frame)?.holder).toBe(near);
});

test('finds the API in the opener, and in the opener of a parent', () => {
	const opener = topWindow({ API: api });
	const popup = topWindow({ opener });

	expect(find(popup)?.api.object).toBe(api);
	expect(find(topWindow({ parent: popup }))?.api.object).toBe(api);
	expect(find(topWindow({ opener: topWindow({ opener: popup }) }))?.api.object).toBe(api);
});

test('prefers a parent to an opener', () => {
	const parent = topWindow({ API: api });
	const frame = topWindow({ parent, opener: topWindow({ API: { ...api } }) });

	expect(find(frame)?.holder).toBe(parent);
});

test('passes over windows of another origin', () => {
	const lms = topWindow({ API: api });

	expect(find(topWindow({ parent: foreignWindow({ parent: lms }) }))?.api.object).toBe(api);
	expect(find(topWindow({ parent: foreignWindow({}) }))).toBeUndefined();
});

test('takes nothing for an API that has not all of its calls', () => {
	const element = { tagName: 'IFRAME' };
	const half = { LMSInitialize: () => 'true' };

	expect(find(topWindow({ API: element, parent: topWindow({ API: half }) }))).toBeUndefined();
});

test('comes to an end where windows open each other', () => {
	const one = topWindow() as Record<string, unknown>;
	const other = topWindow({ opener: one });
	one['opener'] = other;

	expect(find(one)).toBeUndefined();
});

test('gives up after more windows than any LMS nests', () => {
	const deep = Array.from({ length: 200 }).reduce<object>(
		(parent) => topWindow({ parent }),
		topWindow({ API: api }),
	);

	expect(find(deep)).toBeUndefined();
});

test('prefers what the package was made for, however far it is', () => {
	const parent = topWindow({ API: api, parent: topWindow({ API_1484_11: api2004 }) });

	expect(findApi(parent, 'scorm2004')?.api).toEqual({ spoken: 'scorm2004', object: api2004 });
	expect(findApi(parent, 'scorm12')?.api).toEqual({ spoken: 'scorm12', object: api });
});

test('takes the other standard where there is no other', () => {
	expect(findApi(topWindow({ API: api }), 'scorm2004')?.api.spoken).toBe('scorm12');
	expect(findApi(topWindow({ API_1484_11: api2004 }), 'scorm12')?.api.spoken).toBe('scorm2004');
});
