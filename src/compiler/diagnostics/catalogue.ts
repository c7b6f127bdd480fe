import { acceptanceDiagnostics } from './acceptances.ts';
import { assessmentDiagnostics } from './assessments.ts';
import { expressionDiagnostics } from './expressions.ts';
import { fieldDiagnostics } from './fields.ts';
import { fileDiagnostics } from './files.ts';
import { idDiagnostics } from './ids.ts';
import { linkDiagnostics } from './links.ts';
import { lockDiagnostics } from './lock.ts';
import { markdownDiagnostics } from './markdown.ts';
import { assessmentCheckDiagnostics, moduleCheckDiagnostics } from './module-checks.ts';
import { scenarioCheckDiagnostics } from './scenario-checks.ts';
import { scenarioDiagnostics } from './scenarios.ts';
import { sceneBlockDiagnostics } from './scene-blocks.ts';
import { styleWarningDiagnostics } from './style-warnings.ts';
import type { Template } from './template.ts';
import { translationCheckDiagnostics } from './translation-checks.ts';
import { yamlDiagnostics } from './yaml.ts';

/** Every problem the compiler can report, by code. One file per area; codes are never renamed. */
export const catalogue = {
	...yamlDiagnostics,
	...fieldDiagnostics,
	...fileDiagnostics,
	...markdownDiagnostics,
	...idDiagnostics,
	...linkDiagnostics,
	...sceneBlockDiagnostics,
	...scenarioDiagnostics,
	...expressionDiagnostics,
	...assessmentDiagnostics,
	...moduleCheckDiagnostics,
	...scenarioCheckDiagnostics,
	...assessmentCheckDiagnostics,
	...translationCheckDiagnostics,
	...styleWarningDiagnostics,
	...lockDiagnostics,
	...acceptanceDiagnostics,
};

export type DiagnosticCode = keyof typeof catalogue;

/** What the texts of a code's template are made of. */
export type DiagnosticArgs = {
	readonly [Code in DiagnosticCode]: Parameters<(typeof catalogue)[Code]['message']>[0];
};

export const templates: { readonly [Code in DiagnosticCode]: Template<DiagnosticArgs[Code]> } =
	catalogue;
