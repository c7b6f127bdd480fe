import { z } from 'zod';
import { fields, flag, id, list, mapById, text, wanted, wholeNumber } from './field.ts';
import { readMonths, timePattern } from './read-months.ts';

const languages = ['en', 'cy'] as const;
const colours = ['blue', 'aqua', 'green', 'purple', 'pink', 'orange', 'yellow', 'grey'] as const;

const activity = z.union(
	[
		id('a file’s name without “.md”', 'activities: [the-photo, check]'),
		fields(
			{
				/** The file's name without `.md`. */
				file: id('a file’s name without “.md”', 'file: the-photo'),
				/** `false` lets learners leave it out; activities are required otherwise. */
				required: flag('true or false', 'required: false').default(true),
			},
			'',
			'',
		),
	],
	wanted('a file’s name without “.md”', 'activities: [the-photo, check]'),
);

const source = fields(
	{
		/** What `sources` of an activity call it. */
		id: id('a short id', 'id: gmc-2024'),
		title: text(
			'the title of what you rely on',
			'title: Using social media as a medical professional',
		),
		publisher: text('who published it', 'publisher: General Medical Council'),
		/** As learners read it; for a web page without a date, when you read it. */
		date: text('when it was published or read', 'date: 30 January 2024'),
		link: z
			.string(wanted('an address beginning with https://', 'link: https://www.gmc-uk.org'))
			.regex(
				/^https?:\/\/\S+$/u,
				wanted('an address beginning with https://', 'link: https://www.gmc-uk.org'),
			)
			.optional(),
		/** What the module takes from it, in your own words. */
		supports: text('what it supports, in a sentence', 'supports: Standards are the same online.'),
	},
	'a group of id, title, publisher, date and supports',
	'- { id: gmc-2024, title: …, publisher: …, date: …, supports: … }',
);

const character = fields(
	{
		/** As it stands before what they say: a chat line of `**Sam:**` is by the character named Sam. */
		name: text('the name as learners see it', 'name: Sam'),
		/** Shown beside the name, so that learners know who is who. */
		role: text('what they do', 'role: Healthcare assistant'),
		/** Behind the character's initials. */
		colour: z.enum(colours, wanted(`one of ${colours.join(', ')}`, 'colour: blue')),
	},
	'a group of name, role and colour',
	'sam: { name: Sam, role: Healthcare assistant, colour: blue }',
);

const relatedSubject = fields(
	{
		/** As the framework words it. */
		subject: text('the subject', 'subject: Information Governance and Data Security'),
		/** For whom: 1 is for all staff. */
		level: wholeNumber({ from: 1, to: 9 }, 'a whole number from 1 to 9', 'level: 1').optional(),
		/** Whose subject it is. The certificate asks its reader to check with who leads on it. */
		framework: text('the short name of a framework', 'framework: CSTF').optional(),
	},
	'a group of subject and, where there are any, level and framework',
	'data-security: { subject: Information Governance and Data Security, level: 1, framework: CSTF }',
);

const validFor = ['a number of months or years', 'valid-for: 2 years'] as const;

const localInsert = fields(
	{
		/** Asks the trust for the text, when it exports the module. */
		label: text('what the trust is asked for', 'label: Where to find the policy'),
		/** Shown where no trust has filled it in, so it has to fit into the sentence. */
		default: text('what is shown until then', 'default: your organisation’s policy'),
	},
	'a group of label and default',
	'policy: { label: Where to find the policy, default: your organisation’s policy }',
);

/** `module.yaml`. */
export const manifestFields = fields(
	{
		/** The folder's name. It keys saved progress, so it never changes. */
		id: text('the name of the module’s folder', 'id: social-media'),
		/** Three numbers: a new text raises the last, new content the second. */
		version: z
			.string(wanted('three numbers', 'version: 1.0.0'))
			.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/u, wanted('three numbers', 'version: 1.0.0')),
		title: text('the module’s name', 'title: Professional behaviour and social media'),
		/** What it is about, in one or two sentences, on the start screen and in the catalogue. */
		summary: text(
			'what it is about, in a sentence',
			'summary: You practise keeping information safe.',
		),
		/** Minutes for the entire module. */
		duration: wholeNumber({ from: 1, to: 600 }, 'a whole number of minutes', 'duration: 15'),
		/** The first is what the files beside `module.yaml` are written in; others have a folder each. */
		languages: list(
			z.enum(languages, wanted('en (English) or cy (Welsh)', 'languages: [en, cy]')),
			'a list of en (English) and cy (Welsh)',
			'languages: [en, cy]',
		).min(1, wanted('a list of en (English) and cy (Welsh)', 'languages: [en, cy]')),
		/** What learners can do afterwards, by id. */
		objectives: mapById(
			text('what learners can do afterwards', 'confidentiality: Keep information out of posts.'),
			'lines of an id, a colon, and what learners can do afterwards',
			'objectives: { confidentiality: Keep information out of posts. }',
		),
		/** The files, in the order learners take them. */
		activities: list(
			activity,
			'a list of files without “.md”',
			'activities: [the-photo, check]',
		).min(1, wanted('a list of files without “.md”', 'activities: [the-photo, check]')),
		/** What the facts rest on; shown on the *About* view. */
		sources: list(
			source,
			'a list of sources',
			'sources: [{ id: gmc-2024, title: …, publisher: …, date: …, supports: … }]',
		).default([]),
		/** On the certificate: the subjects that a receiving organisation may count it towards. */
		'relates-to': mapById(
			relatedSubject,
			'lines of an id, a colon, and a subject’s fields',
			'relates-to: { data-security: { subject: Information Governance and Data Security } }',
		).default({}),
		/** On the certificate: how long a pass holds; left out, nothing is said of it. */
		'valid-for': z
			.string(wanted(...validFor))
			.regex(timePattern, wanted(...validFor))
			.transform(readMonths)
			.optional(),
		/** Who learners meet. */
		characters: mapById(
			character,
			'lines of an id, a colon, and a character’s fields',
			'characters: { sam: { name: Sam, role: Healthcare assistant, colour: blue } }',
		).default({}),
		/** What a handover code carries to another device, on the site. */
		handover: z
			.enum(['all', 'practice', 'off'], wanted('all, practice or off', 'handover: practice'))
			.default('practice'),
		/** The local inserts: texts that a trust supplies when it exports the module. */
		local: mapById(
			localInsert,
			'lines of an id, a colon, and a label and default',
			'local: { policy: { label: Where to find the policy, default: your organisation’s policy } }',
		).default({}),
	},
	'lines of “name: value”',
	'title: Professional behaviour and social media',
);

/** `cy/module.yaml`: what learners read, and nothing that decides anything. */
export const translatedManifestFields = fields(
	{
		title: manifestFields.shape.title,
		summary: manifestFields.shape.summary,
		/** `false` until somebody who speaks the language has checked the translation. */
		reviewed: flag('true or false', 'reviewed: false').default(true),
		objectives: manifestFields.shape.objectives,
		/** Roles in this language; a name only where it differs. */
		characters: mapById(
			fields(
				{ name: character.shape.name.optional(), role: character.shape.role },
				'a group of role and, where it differs, name',
				'sam: { role: Cynorthwyydd gofal iechyd }',
			),
			'lines of an id, a colon, and a character’s fields',
			'characters: { sam: { role: Cynorthwyydd gofal iechyd } }',
		).default({}),
		local: manifestFields.shape.local,
		/** Subjects in this language, by id. */
		'relates-to': mapById(
			fields(
				{ subject: relatedSubject.shape.subject },
				'a group of subject',
				'data-security: { subject: Llywodraethu Gwybodaeth a Diogelwch Data }',
			),
			'lines of an id, a colon, and the subject',
			'relates-to: { data-security: { subject: Llywodraethu Gwybodaeth a Diogelwch Data } }',
		).default({}),
		/** By id, what differs in this language. */
		sources: mapById(
			fields(
				{
					title: source.shape.title.optional(),
					publisher: source.shape.publisher.optional(),
					date: source.shape.date.optional(),
					supports: source.shape.supports.optional(),
				},
				'a group of title, publisher, date or supports',
				'gmc-2024: { supports: … }',
			),
			'lines of an id, a colon, and what differs',
			'sources: { gmc-2024: { supports: … } }',
		).default({}),
	},
	'lines of “name: value”',
	'title: Ymddygiad proffesiynol a’r cyfryngau cymdeithasol',
);
