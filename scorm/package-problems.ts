import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Target } from './address.ts';
import { extensionOf, isPackagedType, isSafeName, packagedTypeList } from './file-types.ts';
import type { ModuleName, PackagedData } from './module-data.ts';
import { createProblem, type Spot } from './package-error.ts';
import type { Reference } from './references.ts';

export interface UsedAddress {
	readonly address: string;
	readonly use: Reference['use'];
	/** A name without a path in a script's import. */
	readonly isBare: boolean;
	readonly target: Target;
	/** The one page of the package. */
	readonly launch: string;
}

/** Why an address cannot stand in a package. */
export function addressProblem(used: UsedAddress, spot: Spot): Diagnostic | undefined {
	const { address, use, target } = used;
	if (used.isBare) {
		return createProblem(
			{
				code: 'package-import-bare',
				title: 'A script imports something by a name only.',
				message: `The script imports “${address}”. A browser finds modules by their path.`,
				hint: 'Have the build bundle it, or write a path that begins with ./',
			},
			spot,
		);
	}
	switch (target.kind) {
		case 'here':
			return undefined;
		case 'other-host':
			return use === 'link' ? undefined : otherHost(address, spot);
		case 'server-root':
		case 'outside':
			return createProblem(
				{
					code: 'package-address-outside',
					title: 'An address leads out of the package.',
					message: `“${address}” starts at the root of a server or above the package, and an LMS puts a package anywhere.`,
					hint: 'Write the address relative to the file it stands in.',
				},
				spot,
			);
		case 'file':
			return use === 'link' && target.path.endsWith('.html') && target.path !== used.launch
				? otherPage(address, spot)
				: undefined;
	}
}

function otherHost(address: string, spot: Spot): Diagnostic {
	return createProblem(
		{
			code: 'package-other-host',
			title: 'The package would ask another host.',
			message: `“${address}” is asked for from another server. NHS networks let through what they know, and the package must work without the rest.`,
			hint: 'Put the file into the module’s media folder and use a relative address, or make it a link.',
		},
		spot,
	);
}

function otherPage(address: string, spot: Spot): Diagnostic {
	return createProblem(
		{
			code: 'package-other-page',
			title: 'The page links to another page of the site.',
			message: `“${address}” leaves the module’s page, and with it the LMS’s session.`,
			hint: 'Make it a view of the same page, or leave the link out.',
		},
		spot,
	);
}

/** Why a file cannot be in a package. */
export function fileProblem(
	path: string,
	bytes: Uint8Array | undefined,
	spot: Spot,
): Diagnostic | undefined {
	if (bytes === undefined) {
		return createProblem(
			{
				code: 'package-file-missing',
				title: 'A file is missing from the built site.',
				message: `${path} is asked for, but the site does not have it.`,
				hint: 'Build the site again. If the file is a picture or a recording, check its name in the content.',
			},
			spot,
		);
	}
	if (!isSafeName(path)) {
		return createProblem(
			{
				code: 'package-name',
				title: 'A file’s name is not safe in every LMS.',
				message: `“${path}” has letters or signs other than A to Z, a to z, 0 to 9, dot, hyphen and underscore.`,
				hint: 'Rename the file, and the address that leads to it.',
			},
			spot,
		);
	}
	if (!isPackagedType(path)) {
		return createProblem(
			{
				code: 'package-type',
				title: 'A file’s type is not one that every LMS serves.',
				message:
					extensionOf(path) === 'mjs'
						? `${path} is a script that Moodle would serve as plain text, and the import would fail.`
						: `${path} has the type “.${extensionOf(path)}”.`,
				hint:
					extensionOf(path) === 'mjs'
						? 'Give it the ending .js.'
						: `Use one of ${packagedTypeList}.`,
			},
			spot,
		);
	}
	return undefined;
}

/** Why a page's data do not fit the module. */
export function pageProblem(
	data: PackagedData | undefined,
	module: ModuleName,
	launch: string,
): Diagnostic | undefined {
	if (data === undefined) {
		return createProblem(
			{
				code: 'package-data-missing',
				title: 'The page does not say what it holds.',
				message: 'It has no JSON block with the id “handover” that can be read.',
				hint: 'Build the site again with this version of Handover.',
			},
			{ file: launch },
		);
	}
	if (data.outline.id === module.id && data.outline.version === module.version) return undefined;
	return createProblem(
		{
			code: 'package-site-old',
			title: 'The built site holds another version of the module.',
			message: `The page holds ${data.outline.id} ${data.outline.version}, the module is ${module.id} ${module.version}.`,
			hint: 'Build the site again.',
		},
		{ file: launch },
	);
}
