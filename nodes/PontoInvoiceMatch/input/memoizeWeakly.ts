import { memoize } from 'lodash';

/** Remembers what a function made of an object for as long as there is that object. */
export function memoizeWeakly<Argument extends object, Result>(
	make: (argument: Argument) => Result,
): (argument: Argument) => Result {
	const memoized = memoize(make);
	memoized.cache = new WeakMap();
	return memoized;
}
