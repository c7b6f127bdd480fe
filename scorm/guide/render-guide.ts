import { createHash } from 'node:crypto';
import type { ModuleOutline } from '../../src/model/module.ts';
import type { TrackingOptions } from '../../src/model/tracking.ts';
import { escapeHtml, listHtml, sentenceHtml } from '../html.ts';
import type { LmsProfile } from '../profiles/profile.ts';
import { generic, profiles } from '../profiles/profiles.ts';
import { isAssessed, recordedOf, settingsOf, type Told } from '../profiles/told.ts';
import { standardNames } from '../standard-names.ts';
import { sharedComputers, updatingEverywhere } from './everywhere.ts';
import { guideStyles } from './guide-styles.ts';
import { troubles } from './troubles.ts';

export interface GuideParts {
	readonly module: ModuleOutline;
	readonly profile: LmsProfile;
	readonly tracking: TrackingOptions;
	readonly masteryScore?: number;
}

/** Beside the manifest. No LMS launches it, and no page of the package leads to it. */
export const guideName = 'import-guide.html';

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(guideStyles).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** What an L&D team needs at the import of one package, as a page to read or print that asks for nothing else. */
export function renderGuide(parts: GuideParts): string {
	const { module, profile, tracking } = parts;
	const told: Told = { tracking, isAssessed: isAssessed(module) };
	const { guide } = profile;
	const others = profiles.filter(({ id }) => id !== profile.id && id !== generic.id);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Import guide: ${escapeHtml(module.title)}</title>
<style>${guideStyles}</style>
</head>
<body>
<header>
<h1>Import guide</h1>
${renderFacts(parts)}
</header>
<main>
${module.draft ? '<p class="draft"><strong>This is a draft, for review only.</strong> Progress in it may not survive the next version.</p>' : ''}
<section class="lead">
<h2>What to set in ${escapeHtml(profile.name)}</h2>
${listHtml(settingsIn(profile, told, module))}
<h2>What is recorded</h2>
${listHtml([...recordedOf(told), ...guide.recorded])}
<h2>Good to know</h2>
${listHtml(guide.special)}
<p class="note">${sentenceHtml(profile.evidence)}</p>
<h2>How to update it</h2>
${listHtml([...updatingEverywhere, ...guide.updating])}
</section>
<h2>When a learner says “it did not record”</h2>
${renderTroubles()}
<h2>On shared computers</h2>
${listHtml(sharedComputers)}
<section class="lead">
<h2>${profile === generic ? 'In these LMSs' : 'If it goes into another LMS'}</h2>
<p>A package that is made for an LMS tells it all that it keeps: <code>npx handover export ${escapeHtml(module.id)} --lms …</code></p>
<p class="note">Read from their source, not tested on the real systems.</p>
${others.map((other, at) => renderOther(other, [profile, ...others.slice(0, at)], told, module)).join('\n')}
</section>
</main>
<footer><p>Made by Handover with the package. Learners do not see this page.</p></footer>
</body>
</html>
`;
}

function renderFacts({ module, profile, tracking, masteryScore }: GuideParts): string {
	const title = `<span lang="${escapeHtml(module.language)}">${escapeHtml(module.title)}</span>`;
	const facts: readonly (readonly [string, string])[] = [
		['Module', `${title} (<code>${escapeHtml(module.id)}</code>)`],
		['Version', escapeHtml(module.version) + (module.draft ? ', draft' : '')],
		['Made for', escapeHtml(profile.name)],
		['Standard', standardNames[tracking.standard]],
		...(masteryScore === undefined
			? []
			: ([['Mastery score', `${String(masteryScore)}, in the manifest`]] as const)),
	];
	return `<dl>${facts.map(([name, text]) => `<div><dt>${name}</dt><dd>${text}</dd></div>`).join('\n')}</dl>`;
}

/** An LMS after those that the page speaks of before it: what is said of the same player is not said twice. */
function renderOther(
	profile: LmsProfile,
	before: readonly LmsProfile[],
	told: Told,
	module: ModuleOutline,
): string {
	const { id, name, standards } = profile;
	const heading = `<h3>${escapeHtml(name)} (<code>--lms ${id}</code>)</h3>`;
	if (!standards.includes(told.tracking.standard)) {
		const taken = standards.map((standard) => standardNames[standard]).join(', ');
		return `${heading}\n<p>It takes ${taken} only, so it needs a package of its own.</p>`;
	}
	const sentences = sentencesOf(profile, told, module);
	const like = before.find((one) => playerOf(one) === playerOf(profile));
	if (like === undefined) return `${heading}\n${listHtml(sentences)}`;
	const said = sentencesOf(like, told, module);
	const own = sentences.filter((sentence) => !said.includes(sentence));
	const same = `${heading}\n<p>As in ${escapeHtml(like.name)}`;
	return own.length === 0 ? `${same}.</p>` : `${same}, and:</p>\n${listHtml(own)}`;
}

function playerOf(profile: LmsProfile): LmsProfile {
	return profile.like ?? profile;
}

function sentencesOf(profile: LmsProfile, told: Told, module: ModuleOutline): readonly string[] {
	return [...settingsIn(profile, told, module), ...profile.guide.updating];
}

/** With the module's own name in its addresses. */
function settingsIn(profile: LmsProfile, told: Told, { id }: ModuleOutline): readonly string[] {
	return settingsOf(profile, told).map((sentence) => sentence.replaceAll('<module>', id));
}

/** What is seen, then what it means, then what to do. */
function renderTroubles(): string {
	const groups = troubles.map(
		({ see, means, todo }) =>
			`<div><dt>${sentenceHtml(see)}</dt><dd>${sentenceHtml(means)}</dd><dd>${sentenceHtml(todo)}</dd></div>`,
	);
	return `<p>What you see, what it means, and what to do.</p>
<dl class="troubles">
${groups.join('\n')}
</dl>`;
}
