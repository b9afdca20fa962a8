/** Marks or unmarks; the order of marking is the order of columns and of output. */
export function toggleMark(marks: readonly string[], id: string): readonly string[] {
	return marks.includes(id) ? marks.filter(each => each !== id) : [...marks, id];
}
