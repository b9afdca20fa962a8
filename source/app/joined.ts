/** Several things to say at once, on one line. */
export function joined(...messages: readonly (string | undefined)[]): string | undefined {
	return messages.filter(message => message !== undefined).join(' · ') || undefined;
}
