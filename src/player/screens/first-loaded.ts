import type {
	IntroScreen,
	SceneScreen,
	Screen,
	StartScreen,
	TasksScreen,
} from '../../model/screen.ts';

/** The screens on the way to a first decision; all others come in a script of their own. */
export type FirstLoadedScreen = StartScreen | TasksScreen | IntroScreen | SceneScreen;

export function isFirstLoaded(screen: Screen): screen is FirstLoadedScreen {
	switch (screen.kind) {
		case 'start':
			return screen.state !== 'passed';
		case 'tasks':
		case 'intro':
		case 'scene':
			return true;
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
