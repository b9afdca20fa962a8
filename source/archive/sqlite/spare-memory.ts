/** From so many bytes on garbage is given back between batches. */
const enough = 250 * 2 ** 20;

type Collect = (how: {readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort'}) => void;

let collect: Collect | undefined;

/**
 * V8 lets garbage grow as long as there is memory: hundreds of megabytes beside the fifty that are in use while articles are read. Between two
 * batches it is made to give them back.
 */
export function spareMemory(): void {
	if (process.memoryUsage.rss() < enough) return;
	collect ??= collector();
	collect({type: 'major', execution: 'sync', flavor: 'last-resort'});
}

function collector(): Collect {
	process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there since the flag was set
	return process.getBuiltinModule('node:vm').runInNewContext('gc') as Collect;
}
