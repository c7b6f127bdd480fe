import type { DigitWriter } from './digits.ts';

/**
 * How a log is written. 0: not at all. 1: as the ledger lets one expect, so at no cost but its own digits (a
 * scenario's run to an ending, an assessment's finished attempts). Others are the activity's own.
 */
export type LogForm = 0 | 1 | 2 | 3;

export const LOG_FORMS = 4;
export const NOT_KEPT = 0;
export const AS_EXPECTED = 1;

export function asLogForm(digit: number): LogForm {
	if (digit === 0 || digit === 1 || digit === 2 || digit === 3) return digit;
	throw new RangeError(`No form ${digit}.`);
}

/** A log made ready to be written. */
export interface LogPlan {
	readonly form: LogForm;
	readonly digits: DigitWriter;
	/** Choices of the current run, or answers of the current attempt, that are written. */
	readonly length: number;
}

export const COUNT_GROUP = 8;

/** More entries than any suspend data can hold: data that asks for more is damaged. */
export const MOST_ENTRIES = 50_000;
