import type {
	IntroScreen,
	PageScreen,
	QuestionScreen,
	SceneScreen,
	Screen,
	StartScreen,
	TasksScreen,
} from '../../model/screen.ts';

/** The screens that a learner may need before they can answer; all others come in a script of their own. */
export type FirstLoadedScreen =
	StartScreen | TasksScreen | PageScreen | IntroScreen | SceneScreen | QuestionScreen;

export function isFirstLoaded(screen: Screen): screen is FirstLoadedScreen {
	switch (screen.kind) {
		case 'start':
			return screen.state !== 'passed';
		case 'tasks':
		case 'page':
		case 'intro':
		case 'scene':
		case 'question':
			return true;
		case 'choice-feedback':
		case 'debrief':
		case 'answer-feedback':
		case 'attempt-result':
		case 'result':
			return false;
	}
}
