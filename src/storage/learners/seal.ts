/** A text that only its key opens. */
export interface Sealed {
	readonly iv: Uint8Array<ArrayBuffer>;
	readonly data: ArrayBuffer;
}

/** As OWASP asks for PBKDF2 with SHA-256 (2023): about a third of a second on a ward computer. */
export const ITERATIONS = 600_000;

const SALT_BYTES = 16;
/** What AES-GCM takes (NIST SP 800-38D §8.2). */
const IV_BYTES = 12;

export function createSalt(random: Crypto): Uint8Array<ArrayBuffer> {
	return random.getRandomValues(new Uint8Array(SALT_BYTES));
}

/** The key that a PIN stands for; it cannot be taken out of the browser. */
export async function deriveKey(
	{ subtle }: Crypto,
	pin: string,
	salt: Uint8Array<ArrayBuffer>,
	iterations: number,
): Promise<CryptoKey> {
	const secret = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
		'deriveKey',
	]);
	return subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		secret,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}

/** `bound` names what the text is for: under another name it does not open. */
export async function seal(
	crypto: Crypto,
	key: CryptoKey,
	bound: string,
	text: string,
): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const data = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) },
		key,
		new TextEncoder().encode(text),
	);
	return { iv, data };
}

/** `undefined` where it is another key's, another purpose's, or damaged. */
export async function open(
	{ subtle }: Crypto,
	key: CryptoKey,
	bound: string,
	{ iv, data }: Sealed,
): Promise<string | undefined> {
	try {
		const additionalData = new TextEncoder().encode(bound);
		const bytes = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
		return new TextDecoder().decode(bytes);
	} catch {
		return undefined;
	}
}
