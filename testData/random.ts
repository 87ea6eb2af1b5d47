/** A repeatable source of chance: the same seed always gives the same values. */
export interface Random {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number from `min` to `max`, both included. */
	int(min: number, max: number): number;
	/** True with the given probability. */
	chance(probability: number): boolean;
	pick<T>(choices: readonly T[]): T;
	/** One of the keys, each as likely as its weight. */
	weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
	/** A shuffled copy. */
	shuffle<T>(values: readonly T[]): T[];
	/** That many decimal digits. */
	digits(count: number): string;
}

/** FNV-1a, 32 bits: spreads a seed text over a state word. */
function hash(text: string): number {
	let state = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
	}
	return state >>> 0;
}

/** The "small fast counting" generator of PractRand (sfc32), seeded from a text. */
export function createRandom(seed: string): Random {
	let a = hash(`a${seed}`);
	let b = hash(`b${seed}`);
	let c = hash(`c${seed}`);
	let counter = 1;

	function next(): number {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 0x1_0000_0000;
	}
	for (let warmUp = 0; warmUp < 16; warmUp++) next();

	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

	return {
		next,
		int,
		chance: (probability) => next() < probability,
		pick: (choices) => choices[Math.floor(next() * choices.length)],
		weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
			const keys = Object.keys(weights) as K[];
			let rest = next() * keys.reduce((sum, key) => sum + weights[key], 0);
			return keys.find((key) => (rest -= weights[key]) < 0) ?? keys[keys.length - 1];
		},
		shuffle<T>(values: readonly T[]): T[] {
			const shuffled = [...values];
			for (let last = shuffled.length - 1; last > 0; last--) {
				const other = int(0, last);
				[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
			}
			return shuffled;
		},
		digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
	};
}
