/** Something that keeps one input out of the library: one sentence with what to do. */
export class LibraryError extends Error {
	override name = 'LibraryError';
}
