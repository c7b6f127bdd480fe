import type {
	Activity,
	Assessment,
	Choice,
	Question,
	Scenario,
	Scene,
} from '../../model/activity.ts';
import type { SceneNumber } from '../../model/ids.ts';
import type {
	AuthoredActivity,
	AuthoredAssessment,
	AuthoredQuestion,
	AuthoredScenario,
	AuthoredScene,
} from '../authored.ts';
import type {
	Lock,
	LockedAssessment,
	LockedQuestion,
	LockedScenario,
	LockedScene,
} from '../lock/lock.ts';
import { findLiving } from './living-items.ts';

/** An activity with numbers for ids: what it does from `activity`, what it says from `texts`, its translation. */
export function linkActivity(
	activity: AuthoredActivity,
	texts: AuthoredActivity,
	lock: Lock,
): Activity {
	const locked = findLiving(lock.activities, ({ key }) => key === activity.key);
	if (activity.kind === 'page' && texts.kind === 'page') {
		return { kind: 'page', number: locked.number, body: texts.body };
	}
	if (activity.kind === 'scenario' && texts.kind === 'scenario' && locked.kind === 'scenario') {
		return linkScenario(activity, texts, locked);
	}
	if (
		activity.kind === 'assessment' &&
		texts.kind === 'assessment' &&
		locked.kind === 'assessment'
	) {
		return linkAssessment(activity, texts, locked);
	}
	throw new Error(`${activity.key} is of another kind in its translation or lock.`);
}

function linkScenario(
	scenario: AuthoredScenario,
	texts: AuthoredScenario,
	locked: LockedScenario,
): Scenario {
	const numberOf = (id: string) => findLiving(locked.scenes, ({ key }) => key === id).number;
	return {
		kind: 'scenario',
		number: locked.number,
		intro: texts.intro,
		variables: scenario.variables.map(({ value }) => value),
		start: findLiving(locked.starts, () => true).scene,
		scenes: scenario.scenes.map((scene) => {
			const id = scene.id.value;
			const translated = texts.scenes.find((one) => one.id.value === id) ?? scene;
			const lockedScene = findLiving(locked.scenes, ({ key }) => key === id);
			return linkScene(scene, translated, lockedScene, numberOf);
		}),
	};
}

function linkScene(
	scene: AuthoredScene,
	texts: AuthoredScene,
	locked: LockedScene,
	numberOf: (id: string) => SceneNumber,
): Scene {
	const text = {
		number: locked.number,
		key: scene.id.value,
		heading: texts.heading,
		body: texts.body,
	};
	if (scene.outcome !== undefined) {
		return { kind: 'ending', ...text, outcome: scene.outcome.value };
	}
	const choices = scene.choices.map((choice, index): Choice => {
		const to = numberOf(choice.target.value);
		const translated = texts.choices[index] ?? choice;
		return {
			number: findLiving(locked.choices, (one) => one.text === choice.plain && one.to === to)
				.number,
			text: translated.text,
			to,
			...(choice.judgement !== undefined && { judgement: choice.judgement.value }),
			effects: choice.effects.map(({ value }) => value),
			...(choice.condition !== undefined && { condition: choice.condition.value }),
			feedback: translated.feedback,
		};
	});
	return { kind: 'decision', ...text, choices };
}

function linkAssessment(
	assessment: AuthoredAssessment,
	texts: AuthoredAssessment,
	locked: LockedAssessment,
): Assessment {
	return {
		kind: 'assessment',
		number: locked.number,
		intro: texts.intro,
		draw: assessment.draw.value,
		passPercent: assessment.passPercent.value,
		attempts: assessment.attempts.value,
		questions: assessment.questions.map((question) => {
			const id = question.id.value;
			const translated = texts.questions.find((one) => one.id.value === id) ?? question;
			return linkQuestion(
				question,
				translated,
				findLiving(locked.questions, ({ key }) => key === id),
			);
		}),
	};
}

function linkQuestion(
	question: AuthoredQuestion,
	texts: AuthoredQuestion,
	locked: LockedQuestion,
): Question {
	return {
		kind: question.kind,
		number: locked.number,
		key: question.id.value,
		objective: locked.objective,
		stem: texts.stem,
		body: texts.body,
		options: question.options.map((option, index) => {
			const translated = texts.options[index] ?? option;
			return {
				number: findLiving(locked.options, ({ text }) => text === option.plain).number,
				text: translated.text,
				correct: option.correct,
				feedback: translated.feedback,
			};
		}),
		explanation: texts.explanation,
	};
}
