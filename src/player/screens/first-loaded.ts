import type { IntroScreen, SceneScreen, Screen, TasksScreen } from '../../model/screen.ts';

/** The screens from *Start* to a first decision; all others come in a script of their own. */
export type FirstLoadedScreen = TasksScreen | IntroScreen | SceneScreen;

export function isFirstLoaded(screen: Screen): screen is FirstLoadedScreen {
	switch (screen.kind) {
		case 'tasks':
		case 'scene':
			return true;
		case 'intro':
			return screen.content.kind === 'scenario';
		case 'start':
		case 'page':
		case 'question':
		case 'choice-feedback':
		case 'debrief':
		case 'answer-feedback':
		case 'attempt-result':
		case 'result':
			return false;
	}
}
