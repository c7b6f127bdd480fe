import type { Language } from '../model/ids.ts';

/** The sentences about modules that are kept on this device. */
export const offlineText = {
	en: {
		keep: (size: string) => `Keep on this device (${size})`,
		keepNamed: (title: string) => `: ${title}`,
		keeping: 'Keeping on this device',
		progress: (done: string, all: string) => `${done} of ${all}`,
		cancel: 'Cancel',
		cancelled: 'Cancelled. Nothing of it is left on this device.',
		kept: 'Kept on this device',
		remove: 'Remove',
		removed: 'Removed from this device. Your progress is still saved.',
		again: 'Try again',
		problems: {
			network: 'The connection broke. What came in is safe. We will go on from there.',
			changed: 'The module changed while it came in. Try again in a minute.',
			full: 'This device has no room for the module. Remove another one, or free some space. What was kept before is still here.',
			unknown: 'This browser could not keep the module. Close private windows, then try again.',
		},
		keptTitle: 'What is kept on this device',
		keptNone: 'Nothing yet. Keep a module to take it without the internet.',
		keptRoom: (size: string) => `All together: ${size}`,
		ready: 'A new version of this module is ready.',
		readyPlace: 'You keep your place.',
		take: 'Take it now',
	},
	cy: {
		keep: (size: string) => `Cadw ar y ddyfais hon (${size})`,
		keepNamed: (title: string) => `: ${title}`,
		keeping: 'Wrthi’n cadw ar y ddyfais hon',
		progress: (done: string, all: string) => `${done} o ${all}`,
		cancel: 'Canslo',
		cancelled: 'Wedi’i ganslo. Nid oes dim ohono ar ôl ar y ddyfais hon.',
		kept: 'Wedi’i gadw ar y ddyfais hon',
		remove: 'Tynnu',
		removed: 'Wedi’i dynnu o’r ddyfais hon. Mae eich cynnydd yn dal wedi’i gadw.',
		again: 'Rhoi cynnig arall arni',
		problems: {
			network:
				'Torrodd y cysylltiad. Mae’r hyn a ddaeth i mewn yn ddiogel. Byddwn yn parhau o’r fan honno.',
			changed: 'Newidiodd y modiwl wrth iddo ddod i mewn. Rhowch gynnig arall arni ymhen munud.',
			full: 'Nid oes lle i’r modiwl ar y ddyfais hon. Tynnwch un arall, neu rhyddhewch le. Mae’r hyn a gadwyd o’r blaen yma o hyd.',
			unknown:
				'Ni allai’r porwr hwn gadw’r modiwl. Caewch ffenestri preifat, yna rhowch gynnig arall arni.',
		},
		keptTitle: 'Beth sydd wedi’i gadw ar y ddyfais hon',
		keptNone: 'Dim byd eto. Cadwch fodiwl i’w wneud heb y rhyngrwyd.',
		keptRoom: (size: string) => `Cyfanswm: ${size}`,
		ready: 'Mae fersiwn newydd o’r modiwl hwn yn barod.',
		readyPlace: 'Byddwch yn cadw’ch lle.',
		take: 'Ei gymryd nawr',
	},
} satisfies Record<Language, unknown>;
