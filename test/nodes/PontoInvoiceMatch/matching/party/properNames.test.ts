import { isCalled } from '../../../../../nodes/PontoInvoiceMatch/matching/party/properNames';

it.each([
	['Garage Peeters NV', 'PEETERS'],
	['Els Peeters', 'PEETERS'],
	['Peeters & Zn Tuinen', 'PEETERS'],
	['Garage Vandromme NV', 'VANDROMME'],
	['Vandromme', 'VANDROMME'],
	['Familie Vandromme', 'VANDROMME'],
	['J. de Quick', 'QUICK'],
])('"%s" is called %s', (name, word) => expect(isCalled(name, word)).toBe(true));

it.each([
	['Garage Peeters NV', 'GARAGE'],
	['Els Peeters', 'ELS'],
	['Jan Brood', 'BROOD'],
	['Boulanger SA', 'BOULANGER'],
	['Juni BV', 'JUNI'],
	['Gent Events BV', 'GENT'],
	['Lunch Garden', 'LUNCH'],
])('"%s" is not called %s alone', (name, word) => expect(isCalled(name, word)).toBe(false));
