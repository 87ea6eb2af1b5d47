import { foldText } from '../text/characters';

// Who pays out what many customers paid: by the names that banks show, each as a word or words of its own.
const PROVIDERS = new RegExp(
	String.raw`\b(?:` +
		[
			'STRIPE(?: PAYMENTS?| TECHNOLOGY| TREASURY)?',
			'MOLLIE(?: PAYMENTS?| BV| B V|$)',
			'ADYEN',
			'SUMUP',
			'SUM UP',
			'PAYPAL',
			'PAY PAL',
			'WORLDLINE',
			'CCV',
			'KLARNA',
			'BUCKAROO',
			'MULTISAFEPAY',
			'MULTI SAFEPAY',
			'INGENICO',
			'OGONE',
			'ATOS WORLDLINE',
			'EQUENSWORLDLINE',
			'BANKSYS',
			'I?ZETTLE',
			'SQUAREUP',
			'SQUARE (?:EUROPE|FINANCIAL|INC|UP)',
			'^ ?SQUARE ?$',
			'PAYCONIQ',
			'BANCONTACT (?:PAYCONIQ|COMPANY)',
			'OMNIKASSA',
			'PAY ?NL',
			'ICEPAY',
			'SISOW',
			'VIVA (?:WALLET|PAYMENT|COM)',
			'NEXI',
			'SIX PAYMENT',
			'CONCARDIS',
			'PAYONE',
			'WORLDPAY',
			'BRAINTREE',
			'LEMON ?WAY',
			'GOCARDLESS',
			'RABO SMART ?PAY',
			'TEYA',
			'TWINT',
			'SLIMPAY',
			'HIPAY',
			'PAYPLUG',
			'PAYZEN',
			'MANGOPAY',
			'MYPOS',
			'TELETERMINAL',
			'KEYWARE',
			'BILLINK',
			'RIVERTY',
			'AFTERPAY',
			'IN3',
			'ALMA SAS',
			'SCALAPAY',
			'SHOPIFY',
			'CHECKOUT COM',
			'AMAZON PAY(?:MENTS)?',
			'BARCLAYCARD',
			'ELAVON',
			'TRUSTLY',
			'SOFORT',
			'AMERICAN EXPRESS',
			'LYDIA SOLUTIONS',
			'SATISPAY',
			'DELIVEROO',
			'UBER EATS',
			'TAKEAWAY COM',
			'BOOKING COM',
			'BOL COM',
			// "Airbnb Payments", "Lightspeed Payments", "VR Payment": whoever is called so pays out.
			'PAYMENTS?(?: (?:EUROPE|IRELAND|LUXEMBOURG|INTERNATIONAL|LTD|LIMITED|UAB|GMBH|AG|BV|B V|NV|N V|SA|S A|SARL|S A R L|AB))* ?$',
			'EBAY',
			'HELLOASSO',
			'WEEZEVENT',
			'EVENTBRITE',
			'FLATPAY',
			'UNZER',
			'TELECASH',
			'MONETICO',
			'FISERV',
			'FIRST DATA',
			'RATEPAY',
			'GUMROAD',
			'LYRA NETWORK',
			// What is paid with vouchers comes from whoever issued them.
			'EDENRED',
			'SODEXO PASS',
			'PLUXEE',
			'MONIZZE',
			'SWILE',
			'UP DEJEUNER',
			'CHEQUE DEJEUNER',
			'ANCV',
		].join('|') +
		String.raw`)\b`,
);

const WORD_ENDS = /[^\p{L}\p{N}]+/u;
const NO_LETTERS = /[^A-Z0-9]+/g;

/** Whether a payer is a payment provider or a card acquirer, who pays out what many customers paid. */
export function isPaymentProvider(name: string | undefined): boolean {
	if (!name) return false;
	return PROVIDERS.test(ASCII.test(name) ? plainWords(name) : foldedWords(name));
}

// Most names have no accents, and need not be taken apart.
const ASCII = /^[\x20-\x7e]*$/;
const plainWords = (name: string) => name.toUpperCase().replace(NO_LETTERS, ' ');
const foldedWords = (name: string) => name.split(WORD_ENDS).map(foldText).join(' ');
