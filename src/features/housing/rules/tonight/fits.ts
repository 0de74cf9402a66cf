import { ageOn, type PlainDate } from '../../../../foundation/plain-date.ts'

/** Who may be let into a bed; null where nothing is said of it, its home or its house. */
export type LetsIn = {
	readonly letsIn: 'anyone' | 'women' | 'men' | 'families' | null
	readonly children: boolean | null
	readonly fromAge: number | null
	readonly toAge: number | null
	readonly sleeps: number
}

export type Guest = {
	readonly sex: 'woman' | 'man' | null
	readonly bornOn: PlainDate | null
	/** Adults and children who sleep together. */
	readonly people: number
	readonly children: number
}

/** Whether somebody may have the bed tonight. A sex or an age that nobody knows is let in nowhere that asks for one. */
export function fits(bed: LetsIn, guest: Guest, night: PlainDate): boolean {
	if (guest.people > bed.sleeps) return false
	if (guest.children > 0 && bed.children === false) return false
	if (bed.letsIn === 'families' && guest.children === 0) return false
	if (bed.letsIn === 'women' && guest.sex !== 'woman') return false
	if (bed.letsIn === 'men' && guest.sex !== 'man') return false
	return ofAge(bed, guest, night)
}

function ofAge({ fromAge, toAge }: LetsIn, { bornOn }: Guest, night: PlainDate): boolean {
	if (fromAge === null && toAge === null) return true
	if (bornOn === null) return false
	const age = ageOn(bornOn, night)
	return age >= (fromAge ?? 0) && age <= (toAge ?? Number.POSITIVE_INFINITY)
}

/** The bed to give first: an ordinary one before an extra one, and the smallest that holds them. */
export function firstToGive<Bed extends { places: 'ordinary' | 'extra'; sleeps: number; name: string }>(
	beds: readonly Bed[],
): Bed | undefined {
	return beds.toSorted(
		(a, b) =>
			Number(a.places === 'extra') - Number(b.places === 'extra') ||
			a.sleeps - b.sleeps ||
			a.name.localeCompare(b.name, 'sv', { numeric: true }),
	)[0]
}
