declare const brand: unique symbol;
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** The folder name of a module: `[a-z0-9-]+`. It keys saved progress and the manifest, so it never changes. */
export type ModuleId = Brand<string, 'ModuleId'>;

/** Numbers from the lock file: given once, never reused, and all that saved progress speaks of. */
export type ActivityNumber = Brand<number, 'ActivityNumber'>;
/** Unique within its scenario. */
export type SceneNumber = Brand<number, 'SceneNumber'>;
/** Unique within its scene. */
export type ChoiceNumber = Brand<number, 'ChoiceNumber'>;
/** Unique within its assessment. */
export type QuestionNumber = Brand<number, 'QuestionNumber'>;
/** Unique within its question. */
export type OptionNumber = Brand<number, 'OptionNumber'>;
/** Unique within its module. */
export type ObjectiveNumber = Brand<number, 'ObjectiveNumber'>;

/** A state of the lock file; a higher one was written later. */
export type Revision = Brand<number, 'Revision'>;

/** One learner's taking of one module: an unsigned 32-bit random number that also seeds its draws. */
export type Registration = Brand<number, 'Registration'>;

export type Language = 'en' | 'cy';
