/** Somebody in the register, and where they live as far as it knows. */
export type Home = {
	readonly personId: string | null
	readonly address: string | null
	readonly postalCode: string | null
}

/** Whether the one who was read is one of these, who are called what the reader is called, or lives where one of them lives. */
export function sharesHome(read: Home, namesakes: readonly Home[]): boolean {
	return namesakes.some((one) => one.personId === read.personId || isSame(one, read))
}

function isSame(one: Home, other: Home): boolean {
	if (one.address === null || one.address === '' || one.postalCode === null) return false
	return one.address === other.address && one.postalCode === other.postalCode
}
