import type { PackageOptions } from '../../scorm/package.ts';
import { generic, profiles } from '../../scorm/profiles/profiles.ts';
import type { LmsProfile } from '../../scorm/profiles/profile.ts';
import { readMonths } from '../compiler/fields/read-months.ts';
import type { Language } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Standard, TrackingOptions } from '../model/tracking.ts';
import { UsageError } from './command.ts';

/** The words of the command line that say how a package is made. */
export const exportOptions = {
	lms: { type: 'string', default: generic.id },
	standard: { type: 'string' },
	local: { type: 'string', multiple: true, default: [] as string[] },
	'status-on-pass': { type: 'string' },
	'status-on-fail': { type: 'string' },
	responses: { type: 'string' },
	objectives: { type: 'string' },
	'score-range': { type: 'string' },
	'mastery-score': { type: 'string' },
	handover: { type: 'string' },
	site: { type: 'string' },
	'valid-for': { type: 'string' },
	language: { type: 'string' },
} as const;

const everyLanguage: readonly Language[] = ['en', 'cy'];
const everyStandard: readonly Standard[] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];

type Given = {
	readonly [Name in Exclude<keyof typeof exportOptions, 'local' | 'lms'>]?: string | undefined;
} & { readonly lms: string; readonly local: readonly string[] };

export interface ExportChoice {
	readonly profile: LmsProfile;
	readonly options: PackageOptions;
}

/** The profile of the LMS, with each choice that was made instead of its own. Throws a `UsageError`. */
export function readExportOptions(given: Given): ExportChoice {
	const profile = findProfile(given.lms);
	const mastery = given['mastery-score'];
	const validFor = given['valid-for'];
	return {
		profile,
		options: {
			tracking: readTracking(given, profile),
			local: readLocalTexts(given.local),
			handover: readWord(given, 'handover', ['off', 'practice', 'all'], 'off'),
			...(given.site !== undefined && { site: readSite(given.site) }),
			...(validFor !== undefined && { validMonths: readTime(validFor) }),
			...(mastery !== undefined && { masteryScore: readScore(mastery) }),
			...(given.language !== undefined && {
				language: readWord(given, 'language', everyLanguage, 'en'),
			}),
		},
	};
}

/** Throws a `UsageError` where a choice makes no sense for the module. */
export function checkChoice({ options }: ExportChoice, module: ModuleOutline): void {
	if (options.language !== undefined && !module.languages.includes(options.language)) {
		throw new UsageError(
			`${module.id} is not written in “${options.language}”: leave --language out, or give ${module.languages.join(' or ')}.`,
		);
	}
	const hasScore = module.activities.some(({ kind }) => kind === 'assessment');
	if (options.masteryScore === undefined || hasScore) return;
	throw new UsageError(
		`${module.id} has no assessment, so nobody gets a score: leave --mastery-score out.`,
	);
}

function readTracking(given: Given, profile: LmsProfile): TrackingOptions {
	const { tracking } = profile;
	const standard = readStandard(given, profile);
	return {
		...tracking,
		standard,
		status: {
			onPass: readWord(given, 'status-on-pass', ['passed', 'completed'], tracking.status.onPass),
			onFail: readWord(given, 'status-on-fail', ['incomplete', 'failed'], tracking.status.onFail),
		},
		responses: readWord(given, 'responses', ['words', 'letters', 'none'], tracking.responses),
		objectives: readSwitch(given, 'objectives', tracking.objectives),
		scoreRange: readSwitch(given, 'score-range', tracking.scoreRange),
	};
}

function readStandard(given: Given, { name, standards }: LmsProfile): Standard {
	const standard = readWord(given, 'standard', everyStandard, standards[0]);
	if (!standards.includes(standard)) {
		const [only, ...others] = standards;
		const taken = others.length === 0 ? `${only} only` : list(standards);
		throw new UsageError(`${name} takes ${taken}. Leave --standard out, or give another --lms.`);
	}
	if (standard !== 'scorm12' && given['status-on-pass'] !== undefined) {
		throw new UsageError(
			'SCORM 2004 tells completed and passed apart, and both are told: leave --status-on-pass out.',
		);
	}
	return standard;
}

function findProfile(id: string): LmsProfile {
	const found = profiles.find((profile) => profile.id === id);
	if (found !== undefined) return found;
	const ids = profiles.map((profile) => profile.id);
	throw new UsageError(`“${id}” is no LMS that is known here. Give ${list(ids)}.`);
}

function readWord<Word extends string>(
	given: Given,
	name: Exclude<keyof Given, 'lms' | 'local' | 'mastery-score' | 'valid-for'>,
	words: readonly Word[],
	otherwise: Word,
): Word {
	const text = given[name];
	if (text === undefined) return otherwise;
	const word = words.find((candidate) => candidate === text);
	if (word !== undefined) return word;
	throw new UsageError(`--${name} cannot be “${text}”. Give ${list(words)}.`);
}

function readSwitch(given: Given, name: 'objectives' | 'score-range', otherwise: boolean): boolean {
	return readWord(given, name, ['yes', 'no'], otherwise ? 'yes' : 'no') === 'yes';
}

function readScore(text: string): number {
	const score = Number(text);
	if (/^\d{1,3}(\.\d{1,2})?$/.test(text) && score <= 100) return score;
	throw new UsageError(`“${text}” is no mastery score. Give a number from 0 to 100.`);
}

function readSite(text: string): string {
	if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
	throw new UsageError(`“${text}” is no address of a site. Give it whole, such as https://…/.`);
}

function readTime(text: string): number {
	const months = readMonths(text);
	if (months !== undefined) return months;
	throw new UsageError(
		`“${text}” is no time that a pass holds. Give it like "18 months" or "2 years".`,
	);
}

function readLocalTexts(given: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		given.map((text) => {
			const [, id, words] = /^([a-z0-9-]+(?:\.[a-z]{2})?)=(.*)$/s.exec(text) ?? [];
			if (id === undefined || words === undefined) {
				throw new UsageError(`“${text}” is no local text. Write it as id="text".`);
			}
			return [id, words] as const;
		}),
	);
}

function list(words: readonly string[]): string {
	return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
