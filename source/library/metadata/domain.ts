/** `harbour.example` of `e.harbour.example`; three labels where the second is short, as in `harbour.co.uk`. */
export function domainOf(host: string | undefined): string | undefined {
	const labels = host?.toLowerCase().split('.') ?? [];
	if (labels.length < 2) return undefined;
	return labels.slice((labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 ? -3 : -2).join('.');
}
