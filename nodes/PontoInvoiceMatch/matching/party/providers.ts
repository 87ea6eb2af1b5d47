import { foldText } from '../text/characters';
import { isNamedLikeProvider } from './likeProvider';
import { PROVIDER_NAMES, PROVIDER_WORDS } from './providerNames';

const PROVIDERS = new RegExp(
	'(?<![A-Z0-9])(?:' +
		[...PROVIDER_WORDS, ...PROVIDER_NAMES]
			.join('|')
			.replaceAll(' ?', '[^A-Z0-9]*')
			.replaceAll(' ', '[^A-Z0-9]+') +
		')(?![A-Z0-9])',
	'i',
);

const WORD_ENDS = /[^\p{L}\p{N}]+/u;

/** Whether a payer is a payment provider or a card acquirer, who pays out what many customers paid. */
export function isPaymentProvider(name: string | undefined): boolean {
	if (!name) return false;
	const isPlain = ASCII.test(name);
	const written = isPlain ? name : foldedWords(name);
	if (written.search(PROVIDERS) < 0 || (!isPlain && WITH_UMLAUT.test(name))) return false;
	const [provider = ''] = PROVIDERS.exec(written) ?? [];
	return !isNamedLikeProvider(written, provider);
}

// Most names have no accents, and need not be taken apart.
const ASCII = /^[\x20-\x7e]*$/;
const foldedWords = (name: string) => name.split(WORD_ENDS).map(foldText).join(' ');
// "Über BV" is not Uber.
const WITH_UMLAUT = /(?:ü|u\u0308)ber/iu;
