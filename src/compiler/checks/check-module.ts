import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredActivity, AuthoredModule } from '../authored.ts';
import type { ModuleSource } from '../source.ts';
import { checkAssessment } from './check-assessment.ts';
import { checkFiles } from './check-files.ts';
import { checkGuessing } from './check-guessing.ts';
import { checkMedia } from './check-media.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkReading } from './check-reading.ts';
import { checkReferences } from './check-references.ts';
import { checkSavedSize } from './check-saved-size.ts';
import { checkScenario } from './check-scenario.ts';
import { checkTranslations } from './check-translations.ts';
import { checkTranslationsAge } from './check-translations-age.ts';

/** Everything wrong with a module whose files were each read without an error. */
export function checkModule(module: AuthoredModule, source: ModuleSource): Diagnostic[] {
	return [
		...checkFiles(module, source),
		...checkReferences(module),
		...checkObjectives(module),
		...module.activities.flatMap(checkActivity),
		...checkTranslations(module),
		...checkTranslationsAge(module, source),
		...checkMedia(module, source),
		...checkReading(module),
		...module.activities.flatMap(checkGuessing),
		...checkSavedSize(module),
	];
}

function checkActivity(activity: AuthoredActivity): Diagnostic[] {
	switch (activity.kind) {
		case 'page':
			return [];
		case 'scenario':
			return checkScenario(activity);
		case 'assessment':
			return checkAssessment(activity);
	}
}
