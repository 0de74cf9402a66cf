/** The name as it is compared: case, spaces and punctuation do not make another organisation. */
export function foldOrganisation(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}
