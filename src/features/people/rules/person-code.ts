/** What somebody without known identity is called in files: a number of the municipality's own series. */
export function codeOf(number: number): string {
	return `K-${String(number).padStart(4, '0')}`
}
