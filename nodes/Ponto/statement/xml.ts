const ESCAPED: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Attributes of an element, by name. */
type Attributes = Readonly<Record<string, string>>;

/**
 * An element with text; nothing without one, since the schemas of ISO 20022 know no empty text. What XML 1.0 cannot hold
 * becomes a blank, line breaks too, and the text ends after `maxLength` characters.
 *
 * @example leaf('Nm', ' Peeters & Zn ', 140) // '<Nm>Peeters &amp; Zn</Nm>'
 */
export function leaf(
	name: string,
	text: string | null | undefined,
	maxLength = Infinity,
	attributes: Attributes = {},
): string {
	const shown = cut(readable(text ?? ''), maxLength);
	return shown === '' ? '' : `${opening(name, attributes)}${escape(shown)}</${name}>`;
}

/**
 * An element with elements in it; nothing if all of them are nothing.
 *
 * @example branch('Ownr', leaf('Nm', null, 140)) // ''
 */
export function branch(name: string, ...children: readonly string[]): string {
	const content = children.join('');
	return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** A text in pieces of at most `length` characters, broken at blanks where there are some. */
export function piecesOf(text: string | null | undefined, length: number): string[] {
	const pieces: string[] = [];
	let rest = [...readable(text ?? '')];
	while (rest.length > length) {
		const blank = rest.lastIndexOf(' ', length);
		const end = blank > 0 ? blank : length;
		pieces.push(rest.slice(0, end).join(''));
		rest = rest.slice(blank > 0 ? end + 1 : end);
	}
	return rest.length === 0 ? pieces : [...pieces, rest.join('')];
}

function opening(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
	return `<${name}${written.join('')}>`;
}

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}

/** Without what XML cannot hold (control characters, halves of surrogate pairs), and with single blanks. */
function readable(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();
}

function cut(text: string, maxLength: number): string {
	const characters = [...text];
	return characters.length <= maxLength ? text : characters.slice(0, maxLength).join('').trim();
}
