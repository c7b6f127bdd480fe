import type { Elements } from '../record/learner-record.ts';
import { prepareLaunch, type LaunchedPackage, type LaunchSettings } from './launch-elements.ts';
import { createLmsSession, type LmsSession } from './lms-session.ts';
import { createRuntime, type Runtime, type RuntimeOptions } from './runtime.ts';
import type { SessionOptions } from './session-options.ts';

export type LaunchOptions = LaunchSettings &
	LaunchedPackage &
	Omit<SessionOptions, 'elements'> &
	Pick<RuntimeOptions, 'now' | 'heard'>;

export interface Launch {
	readonly session: LmsSession;
	readonly runtime: Runtime;
	/** The data model as the content finds it. */
	readonly initial: Elements;
}

/** A session over the record, which the profile has reopened, and the API that content calls. */
export function launch(options: LaunchOptions): Launch {
	const initial = prepareLaunch(options.record, options, options);
	const session = createLmsSession({ ...options, elements: initial });
	return { session, initial, runtime: createRuntime({ ...options, session }) };
}
