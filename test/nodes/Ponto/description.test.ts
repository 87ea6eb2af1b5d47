import { existsSync } from 'node:fs';
import type { INodePropertyOptions } from 'n8n-workflow';
import { resources } from '../../../nodes/Ponto/actions/resources';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { previewPath } from '../../support/outputPreview';

const { properties } = new Ponto().description;
const optionsOf = (parameter: string, resource?: string) =>
	properties
		.filter(
			({ name, displayOptions }) =>
				name === parameter &&
				(resource === undefined || displayOptions?.show?.resource?.includes(resource)),
		)
		.flatMap(({ options }) => options as INodePropertyOptions[]);
const operations = Object.entries(resources).flatMap(([resource, { operations: known }]) =>
	Object.keys(known).map((operation) => ({ resource, operation })),
);

test('the Resource list offers exactly the resources that there are', () => {
	const offered = optionsOf('resource').map(({ value }) => value);
	expect(offered).toEqual(Object.keys(resources));
});

test.each(Object.keys(resources))('the Operation list of %s offers what it can do', (resource) => {
	const offered = optionsOf('operation', resource).map(({ value }) => value);
	expect(offered.sort()).toEqual(Object.keys(resources[resource].operations).sort());
});

test.each(operations)('$resource: $operation has an output preview', ({ resource, operation }) => {
	expect(existsSync(previewPath('Ponto', resource, operation))).toBe(true);
});

test('no two operations have the same action name', () => {
	const actions = Object.keys(resources).flatMap((resource) =>
		optionsOf('operation', resource).map(({ action }) => action),
	);
	expect(actions).toHaveLength(operations.length);
	expect(new Set(actions).size).toBe(actions.length);
});
