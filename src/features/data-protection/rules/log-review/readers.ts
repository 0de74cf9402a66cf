import { dayOf, type Instant } from '../../../../foundation/plain-date.ts'
import { purposeOf, type Thing, type ToldPurpose, thingOf } from './things.ts'

type Row = {
	readonly at: Instant
	readonly staffId: string | null
	readonly staffName: string | null
	readonly nameHeldBack: boolean
	readonly roles: readonly string[]
	readonly units: readonly string[]
	readonly organisations: readonly string[]
	readonly kind: string
	readonly purpose: string
}

/** One line of the extract: the same reader, purpose and kind of thing in a day. */
type Reader = {
	readonly at: Instant
	readonly times: number
	/** Null where names are not given, and where the house itself did it. */
	readonly name: string | null
	readonly byHouse: boolean
	/** Units of the municipality's own, or the organisation somebody speaks for. */
	readonly from: readonly string[]
	readonly roles: readonly string[]
	readonly purpose: ToldPurpose
	readonly thing: Thing
}

/**
 * What a person is told of who read about them, the latest first. Nothing leads to one of the staff who is not named. A
 * day is the municipality's.
 */
export function readersFor(
	rows: readonly Row[],
	{ namesTold, timeZone }: { readonly namesTold: boolean; readonly timeZone: string },
): Reader[] {
	const lines = new Map<string, Reader>()
	const latestFirst = [...rows].sort((one, other) => (one.at < other.at ? 1 : -1))
	for (const row of latestFirst) {
		const [purpose, thing] = [purposeOf(row.purpose), thingOf(row.kind)]
		const key = [dayOf(row.at, timeZone), row.staffId ?? '', purpose, thing].join('|')
		const line = lines.get(key)
		lines.set(key, {
			at: line?.at ?? row.at,
			times: (line?.times ?? 0) + 1,
			name: namesTold && !row.nameHeldBack ? row.staffName : null,
			byHouse: row.staffId === null,
			from: row.units.length > 0 ? row.units : row.organisations,
			...{ roles: row.roles, purpose, thing },
		})
	}
	return [...lines.values()]
}
