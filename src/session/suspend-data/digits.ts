/** Largest product of radices that is folded in plain arithmetic before it joins the big number. */
const CHUNK_LIMIT = 2 ** 50;

/**
 * Digits of one number in mixed radix, the lowest first: each costs the logarithm of its radix, and zeros at the
 * end cost nothing.
 */
export class DigitWriter {
	readonly #values: number[] = [];
	readonly #radices: number[] = [];
	#bits = 0;

	/** What the digits written so far cost. */
	get bits(): number {
		return this.#bits;
	}

	digit(value: number, radix: number): void {
		if (!(value >= 0 && value < radix))
			throw new RangeError(`No digit ${value} in radix ${radix}.`);
		this.#values.push(value);
		this.#radices.push(radix);
		this.#bits += Math.log2(radix);
	}

	flag(value: boolean): void {
		this.digit(value ? 1 : 0, 2);
	}

	/** A number without an upper bound, cheapest below `group`: groups, each told whether another follows. */
	count(value: number, group: number): void {
		for (let rest = value; ; rest = Math.floor(rest / group) - 1) {
			const isLast = rest < group;
			this.digit((rest % group) + (isLast ? 0 : group), 2 * group);
			if (isLast) return;
		}
	}

	append(other: DigitWriter): void {
		for (const value of other.#values) this.#values.push(value);
		for (const radix of other.#radices) this.#radices.push(radix);
		this.#bits += other.#bits;
	}

	toNumber(): bigint {
		let number = 0n;
		let [chunk, product] = [0, 1];
		for (let index = this.#values.length - 1; index >= 0; index--) {
			const radix = this.#radices[index] ?? 1;
			if (product * radix > CHUNK_LIMIT) {
				number = number * BigInt(product) + BigInt(chunk);
				[chunk, product] = [0, 1];
			}
			chunk = chunk * radix + (this.#values[index] ?? 0);
			product *= radix;
		}
		return number * BigInt(product) + BigInt(chunk);
	}
}

/** Reads what a `DigitWriter` wrote, asked for the same radices in the same order. */
export class DigitReader {
	#rest: bigint;

	constructor(number: bigint) {
		this.#rest = number;
	}

	/** True when only zeros are left. */
	get isEmpty(): boolean {
		return this.#rest === 0n;
	}

	digit(radix: number): number {
		if (radix === 1 || this.#rest === 0n) return 0;
		const base = BigInt(radix);
		const quotient = this.#rest / base;
		const value = Number(this.#rest - quotient * base);
		this.#rest = quotient;
		return value;
	}

	flag(): boolean {
		return this.digit(2) === 1;
	}

	count(group: number): number {
		let [value, weight] = [0, 1];
		for (;;) {
			const digit = this.digit(2 * group);
			if (digit < group) return value + digit * weight;
			// One more, for a group that follows stands for at least one.
			value += (digit - group) * weight + group * weight;
			weight *= group;
			if (!Number.isSafeInteger(value + weight)) throw new RangeError('A count without an end.');
		}
	}
}
