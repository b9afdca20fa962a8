import {deferred} from './deferred.js';

/** What a promise gives, unless something is thrown meanwhile where nobody catches it: then that, so that the terminal can be restored first. */
export async function untilFault<T>(run: Promise<T>): Promise<T> {
	const fault = deferred<never>();
	process.on('uncaughtException', fault.reject);
	try {
		return await Promise.race([run, fault.promise]);
	} finally {
		process.off('uncaughtException', fault.reject);
	}
}
