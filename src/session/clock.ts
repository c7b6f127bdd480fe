/** Passed in, so that tests decide. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
}

export interface Random {
	/** A whole number from 0 to 2³² − 1. */
	uint32(): number;
}
