import { modulo97 } from './iban';
import type { Random } from './random';

/** The twelve digits of a Belgian structured communication over ten base digits. */
export function structuredCommunication(base: string): string {
	return `${base}${String(modulo97(base) || 97).padStart(2, '0')}`;
}

/** +++123/4567/89002+++ */
export function printed(digits: string): string {
	return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}

/** An ISO 11649 reference over letters and digits. */
export function creditorReference(body: string): string {
	const check = 98 - modulo97(`${body}RF00`);
	return `RF${String(check).padStart(2, '0')}${body}`;
}

const groupsOf = (size: number, text: string) =>
	(text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(' ');

/** As banks hand on what was filled in as a structured communication. */
export function structuredForm(digits: string, random: Random): string {
	const slashed = printed(digits).slice(3, -3);
	return {
		plus: `+++${slashed}+++`,
		stars: `***${slashed}***`,
		bare: digits,
		coda: `101${digits}`,
	}[random.weighted({ plus: 62, stars: 18, bare: 17, coda: 3 })];
}

/** As payers copy a structured communication into free text. */
export function writtenForm(digits: string, random: Random): string {
	const parts = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)];
	return {
		printed: printed(digits),
		stars: `***${parts.join('/')}***`,
		slashes: parts.join('/'),
		spaces: parts.join(' '),
		dots: parts.join('.'),
		dashes: parts.join('-'),
		mixed: `+++ ${parts.join(' / ')} +++`,
		broken: `+++${parts[0]}/${parts[1]}/\n${parts[2]}+++`,
		bare: digits,
	}[
		random.weighted({
			printed: 20,
			stars: 6,
			slashes: 26,
			spaces: 12,
			dots: 5,
			dashes: 6,
			mixed: 5,
			broken: 4,
			bare: 16,
		})
	];
}

/** As payers and banks write a creditor reference. */
export function writtenCreditorReference(reference: string, random: Random): string {
	const grouped = groupsOf(4, reference);
	return random.pick([reference, reference, grouped, grouped, grouped.toLowerCase()]);
}

/** A structured communication as it looks after a slip of the finger; its check digits fail. */
export function damage(digits: string, random: Random): string {
	const place = random.int(0, 11);
	const slip = random.weighted({ wrong: 50, swapped: 25, lost: 10, cut: 15 });
	if (slip === 'cut') return printed(digits).slice(3, -3).slice(0, -random.int(1, 3));
	if (slip === 'lost') return `${digits.slice(0, place)}${digits.slice(place + 1)}`;
	const typed = [...digits];
	if (slip === 'swapped' && place > 0 && typed[place] !== typed[place - 1]) {
		[typed[place - 1], typed[place]] = [typed[place], typed[place - 1]];
	} else {
		typed[place] = String((Number(typed[place]) + random.int(1, 9)) % 10);
	}
	return printed(typed.join('')).slice(3, -3);
}
