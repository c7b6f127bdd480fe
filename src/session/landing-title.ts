import type { LoadedModule } from '../lesson/action.ts';
import { isActivityPlace } from '../lesson/place.ts';
import { screenAt } from '../lesson/screen.ts';
import { outlineOf } from '../lesson/tasks.ts';
import type { Place, Progress } from '../model/progress.ts';

/** What the screen at the place is called: its scene's heading, or its activity's title; absent where it has neither. */
export function landingTitle(
	module: LoadedModule,
	progress: Progress,
	landing: Place,
): string | undefined {
	if (!isActivityPlace(landing)) return undefined;
	const activity = outlineOf(module.outline, landing.activity);
	if (module.activities.get(landing.activity)?.kind !== 'scenario') return activity?.title;
	const screen = screenAt(module, progress, landing);
	return screen.kind === 'scene' ? screen.scene.heading : activity?.title;
}
