const LANGUAGES_SPOKEN = ['en', 'nl', 'fr', 'de'];

/** The language that a setting means: `en`, `nl`, `fr` or `de`; English for any other. */
export function languageOf(setting) {
	const code = String(setting).trim().slice(0, 2).toLowerCase();
	return LANGUAGES_SPOKEN.includes(code) ? code : 'en';
}
