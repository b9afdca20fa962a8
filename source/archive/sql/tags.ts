/** What an article can be marked with in an index of words, besides its words. */
export type TagKind = 'name' | 'form' | 'unlisted' | 'said' | 'outlet' | 'negotiation' | 'origin' | 'language' | 'text';

/** A name by one of its forms: `Baku` where it stands for a government. */
export function formValue(id: string, folded: string): string {
	return `${id}\n${folded}`;
}
