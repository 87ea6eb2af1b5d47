import { composeLatin } from '../text/characters';

const PAIRS = new Map('ßSS ẞSS æAE ÆAE œOE ŒOE'.split(' ').map(pairOf));
const UMLAUTS = new Map('äAE ÄAE öOE ÖOE üUE ÜUE øOE ØOE åAA ÅAA'.split(' ').map(pairOf));
const LIGATURE = /[ßẞæÆœŒ]/;
const EACH_LIGATURE = /[ßẞæÆœŒ]/g;
const UMLAUT = /[äÄöÖüÜøØåÅ]/;
const EACH_UMLAUT = /[äÄöÖüÜøØåÅ]/g;

function pairOf(written: string): readonly [string, string] {
	return [written.slice(0, 1), written.slice(1)];
}

/** A name in plain Latin characters, with the two letters that all banks make of one: `Weiß` is WEISS. */
export function composeName(name: string): string {
	const text = composeLatin(name);
	if (!LIGATURE.test(text)) return text;
	return text.replace(EACH_LIGATURE, (sign) => PAIRS.get(sign) ?? sign);
}

/**
 * A name with the two letters that some banks make of an umlaut, where others leave the dots out; undefined when it has
 * none.
 *
 * @example transliterated('Müller') // 'MUEller'
 */
export function transliterated(name: string): string | undefined {
	const text = composeLatin(name);
	if (!UMLAUT.test(text)) return undefined;
	return text.replace(EACH_UMLAUT, (sign) => UMLAUTS.get(sign) ?? sign);
}
