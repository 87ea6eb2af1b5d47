const BASE_LETTER = /^\p{Mn}*([A-Z])/u;

/** What {@link characterClass} gives for anything but a letter or a digit. */
export const SEPARATOR = 0;
/** The class of the digit zero; the other digits follow. */
export const DIGIT_ZERO = 1;
/** The class of the letter A; the other letters follow. */
export const LETTER_A = 11;

const FOLDED = /^[0-9A-Z]*$/;
/** Each character class as it is written when folded. */
const FOLDED_CHARACTERS = ['', ...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** From here on characters are not Latin, or are marks that belong to the letter before them. */
const FIRST_CODE_TO_COMPOSE = 0x250;

const CLASSES = Uint8Array.from({ length: FIRST_CODE_TO_COMPOSE }, (_, code) => classify(code));

function classify(code: number): number {
	if (code >= 48 && code <= 57) return DIGIT_ZERO + code - 48;
	const char = String.fromCharCode(code);
	const plain = {
		ß: 'S',
		ø: 'O',
		Ø: 'O',
		ł: 'L',
		Ł: 'L',
		đ: 'D',
		Đ: 'D',
		æ: 'A',
		Æ: 'A',
		œ: 'O',
		Œ: 'O',
	};
	const folded = plain[char as keyof typeof plain] ?? char.normalize('NFD').toUpperCase();
	const letter = /\p{L}/u.test(char) ? BASE_LETTER.exec(folded)?.[1] : undefined;
	return letter === undefined ? SEPARATOR : LETTER_A + letter.charCodeAt(0) - 65;
}

/**
 * Folds a character code to what counts in a reference or a name: 1 to 10 for a digit, 11 to 36 for a letter without
 * regard to case and accents, 0 for anything else.
 *
 * @example characterClass('é'.charCodeAt(0)) === characterClass('E'.charCodeAt(0)) // true
 */
export function characterClass(code: number): number {
	return CLASSES[code] ?? SEPARATOR;
}

const TO_COMPOSE = /[\u0250-\uffff]/;

// Phones and spreadsheets make longer ones of a hyphen.
const DASHES = /[\p{Dash_Punctuation}\u2212]/gu;

// Copied along from web pages and chats.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Text whose accents, full-width digits, ligatures and dashes are written as plain Latin characters where they can be. */
export function composeLatin(text: string): string {
	if (!TO_COMPOSE.test(text)) return text;
	return text.normalize('NFKC').replace(DASHES, '-').replace(INVISIBLE, '');
}

/**
 * The letters and digits of a text, upper case, without accents and without anything else.
 *
 * @example foldText('Café n° 42') // 'CAFEN42'
 */
export function foldText(text: string): string {
	if (FOLDED.test(text)) return text;
	const composed = composeLatin(text);
	let folded = '';
	let kept = 0;
	for (let index = 0; index < composed.length; index += 1) {
		const code = composed.charCodeAt(index);
		const character = FOLDED_CHARACTERS[characterClass(code)] ?? '';
		if (character.charCodeAt(0) === code) continue;
		// What is as it is compared already is copied in one piece.
		folded += composed.slice(kept, index) + character;
		kept = index + 1;
	}
	return folded + composed.slice(kept);
}
