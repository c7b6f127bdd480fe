/** Where the command speaks. */
export interface Terminal {
	/** A line of what was asked for. */
	say(line: string): void;
	/** A line about something that went wrong. */
	warn(line: string): void;
	/** Runs `work` under a line that says what it does, that it goes on, and how long it took. */
	step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
}

interface Output {
	write(text: string): unknown;
}

/** A terminal that writes lines to `out`, and problems to `problems`. */
export function createTerminal(
	out: Output,
	problems: Output,
	now: () => number = () => performance.now(),
): Terminal {
	return {
		say: (line) => void out.write(`${line}\n`),
		warn: (line) => void problems.write(`${line}\n`),
		async step(title, work) {
			const startedAt = now();
			out.write(`${title} … `);
			const dots = setInterval(() => out.write('. '), 3000);
			try {
				const result = await work();
				out.write(`${formatDuration(now() - startedAt)}\n`);
				return result;
			} catch (error) {
				out.write('failed\n');
				throw error;
			} finally {
				clearInterval(dots);
			}
		},
	};
}

function formatDuration(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** As the budgets count: 1 KB is 1,000 bytes. */
export function formatSize(bytes: number): string {
	const [value, unit] = bytes < 999_950 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
	return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

/** `1 module`, `2 modules`. */
export function count(number: number, noun: string): string {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
