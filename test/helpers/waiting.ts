/** Text to be found on the screen, a pattern, or a question about it. */
export type Condition = string | RegExp | ((screen: string) => boolean);

export type WaitOptions = {readonly timeoutMs?: number};

/** Generous: a wait ends with the event it waits for, the limit is only for what never happens. */
const defaultTimeoutMs = 30_000;

export const holds = (condition: Condition, screen: string): boolean => {
	if (typeof condition === 'string') return screen.includes(condition);
	if (condition instanceof RegExp) return condition.test(screen);
	try {
		return condition(screen);
	} catch {
		// It looks for something that is not on this screen: it may be on the next.
		return false;
	}
};

/** The screen as it is shown in a failure. */
export const frame = (screen: string): string => screen.replace(/\n+$/u, '').replace(/^/gmu, '  | ');

/** Lets others wait for something to become true; asks again only when told that something has changed. */
export type Waiting = {
	/** @param end why nothing will change any more */
	readonly changed: (end?: string) => void;
	readonly until: (description: string, isTrue: () => boolean, options?: WaitOptions) => Promise<void>;
};

/** @param screen what is shown to the person who reads why a wait failed */
export function createWaiting(screen: () => string): Waiting {
	const waiters = new Set<(end?: string) => void>();
	let ended: string | undefined;
	return {
		changed(end) {
			ended ??= end;
			for (const check of waiters) check(ended);
		},
		until: (description, isTrue, {timeoutMs = defaultTimeoutMs} = {}) =>
			new Promise((resolve, reject) => {
				const settle = (reason?: string): void => {
					clearTimeout(timer);
					waiters.delete(check);
					if (reason === undefined) resolve();
					else reject(new Error(`${reason} before ${description}. The screen:\n${frame(screen())}`));
				};
				const check = (end?: string): void => {
					if (isTrue()) settle();
					else if (end !== undefined) settle(end);
				};
				const timer = setTimeout(() => settle(`${timeoutMs} ms passed`), timeoutMs);
				waiters.add(check);
				check(ended);
			}),
	};
}
