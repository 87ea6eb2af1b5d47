import { runCodeNode } from './runCodeNode';

const payable = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];
const chosen = (Pay: unknown) =>
	runCodeNode('pay-purchases-bestinvoicing.json', { Payable: payable }, [{ Pay }]).map(
		({ json }) => json.id,
	);

describe('the purchases that a person chose', () => {
	it('are those whose lines were ticked', () => {
		expect(chosen(['Paper, EUR 12 [one]', 'Ink [A], EUR 9 [three]'])).toEqual(['one', 'three']);
	});

	it('are one when the form sends a single line as text, and none when nothing was ticked', () => {
		expect(chosen('Ink, EUR 9 [three]')).toEqual(['three']);
		expect(chosen(undefined)).toEqual([]);
	});
});
