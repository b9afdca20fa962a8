// Usage: node .build/bench/fuzz.js [inputs] [seed] [target]: random inputs for everything that reads what comes from outside. A line for each
// target; exit 1 when an input threw, took over a second of processor time, or let a control or bidi character out.
import {seeded, steeringIn} from '../test/helpers/fuzz-pieces.js';
import {fuzzTargets} from '../test/helpers/fuzz-targets.js';

const inputs = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const only = process.argv[4];
const longest = 1000;
const mostShown = 5;
const whole = fuzzTargets.reduce((sum, {share}) => sum + share, 0);

const cpuMs = (since: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000;

console.log(`${inputs} inputs, seed ${seed}`);
for (const {name, share, run} of fuzzTargets) {
	if (only !== undefined && only !== name) continue;
	const random = seeded(seed);
	const count = Math.ceil((inputs * share) / whole);
	const begun = process.cpuUsage();
	let [faults, slowest] = [0, 0];
	for (let at = 0; at < count; at++) {
		const before = process.cpuUsage();
		let said: string | undefined;
		let input: unknown;
		try {
			const outcome = await run(random);
			({input} = outcome);
			const steering = steeringIn(outcome.shown);
			if (steering !== undefined) said = `lets out ${JSON.stringify(steering.slice(0, 80))}`;
		} catch (error) {
			said = error instanceof Error ? (error.stack ?? error.message) : String(error);
		}
		const taken = cpuMs(before);
		slowest = Math.max(slowest, taken);
		if (taken > longest) said ??= `took ${taken.toFixed(0)} ms`;
		if (said === undefined) continue;
		faults++;
		process.exitCode = 1;
		if (faults <= mostShown)
			console.log(`  ${name}, input ${at}: ${said}\n  ${JSON.stringify(input)?.slice(0, 400) ?? ''}`);
	}
	console.log(
		`${name.padEnd(14)}${String(count).padStart(8)} inputs ${String(faults).padStart(5)} faults, slowest ${slowest.toFixed(0)} ms, ${(cpuMs(begun) / 1000).toFixed(0)} s`,
	);
}
