import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seeded, steeringIn} from '../helpers/fuzz-pieces.js';
import {fuzzTargets} from '../helpers/fuzz-targets.js';

/** A million go through `bench/fuzz.ts`; these are the same for everybody. */
for (const {name, share, run} of fuzzTargets) {
	test(`whatever comes as ${name} is read or refused, and nothing of it steers the terminal`, async () => {
		const random = seeded(20_261_128);
		for (let left = Math.ceil(share / 500); left > 0; left--) {
			const {input, shown} = await run(random);
			assert.equal(steeringIn(shown), undefined, JSON.stringify(input));
		}
	});
}
