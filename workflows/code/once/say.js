/**
 * A sentence by its name, with what is filled in: text, an amount, a state of an invoice, or another sentence. Which
 * words it has is only known where a person is told: `teller.js`.
 */
export const say = (sentence, ...of) => ({ say: sentence, of });

/** An amount, which each language writes its own way. */
export const money = (amount, currency) => ({ amount: String(amount), currency });

/** When books that take no more calls take some again. */
export const againIn = (seconds) =>
	Number(seconds) > 0 ? say('inSeconds', String(seconds)) : say('later');
