import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { PlainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import type { Lillhamn } from './shape.ts'
import type { BedAt } from './shape-stock.ts'

const rangeOf = ({ from, until }: { from: PlainDate; until: PlainDate | null }) => `[${from},${until ?? ''})`

/** Properties, dwellings and beds, when they are open, who lives in them on the days of their spells, and what else they are used for. */
export async function loadStock(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	{ stock }: Pick<Lillhamn, 'stock'>,
): Promise<void> {
	const { municipalityId } = places
	const of = { municipalityId, committeeId: places.committee('social') }
	const tree = stock.properties.map((property) => ({
		...property,
		id: chance.id(),
		dwellings: property.dwellings.map((dwelling) => ({
			...dwelling,
			id: chance.id(),
			beds: dwelling.beds.map((bed) => ({ ...bed, id: chance.id() })),
		})),
	}))
	const bedAt = ([p, d, b]: BedAt) => {
		const property = tree[p]
		const bed = property?.dwellings[d]?.beds[b]
		if (property === undefined || bed === undefined) throw new Error(`Lillhamn has no bed ${p} ${d} ${b}`)
		return { propertyId: property.id, bedId: bed.id, unitId: places.unit(property.unit) }
	}
	const dwellings = tree.flatMap((property) =>
		property.dwellings.map((dwelling) => ({ ...dwelling, propertyId: property.id })),
	)
	const beds = dwellings.flatMap((dwelling) =>
		dwelling.beds.map((bed) => ({ ...bed, dwellingId: dwelling.id, propertyId: dwelling.propertyId })),
	)
	await pour(
		db,
		'named.property',
		tree.map(({ id, name, kind, unit, landlord, address, postalCode, turnaroundDays, whom }) => ({
			...{ ...of, id, name, kind, unitId: places.unit(unit), turnaroundDays, postalCode },
			...{ street: address, town: address === null ? null : 'Lillhamn' },
			landlordId: landlord === null ? null : places.landlord(landlord),
			...whom,
		})),
	)
	await pour(
		db,
		'named.dwelling',
		dwellings.map(({ beds: _, whom, ...dwelling }) => ({
			...{ ...of, ...dwelling, ...whom },
			town: dwelling.street === undefined ? null : 'Lillhamn',
		})),
	)
	await pour(
		db,
		'named.bed',
		beds.map(({ openings: _, whom, ...bed }) => ({ ...of, ...bed, ...whom })),
	)
	await pour(
		db,
		'named.bedOpening',
		beds.flatMap(({ id: bedId, propertyId, openings }) =>
			openings.map((opening) => ({
				...{ ...of, propertyId, bedId, during: rangeOf(opening) },
				places: opening.places,
			})),
		),
	)
	await pour(
		db,
		'named.bedUse',
		stock.uses.map(({ bed, use, reason, costOre, ...days }) => {
			const { unitId: _, ...at } = bedAt(bed)
			return { ...of, ...at, use, reason, costOre, during: rangeOf(days) }
		}),
	)
	// Those that others follow from stand before them.
	const stays = stock.stays.toSorted((a, b) => (a.from < b.from ? -1 : 1))
	await pour(
		db,
		'named.stay',
		stays.map(({ id, bed, personId, form, state, endReason, follows, recordedBy, ...days }) => ({
			...{ ...of, ...bedAt(bed), id, personId, form, state, endReason, during: rangeOf(days) },
			...{ plannedEndOn: days.until, followsStayId: follows, recordedBy: places.staff(recordedBy) },
		})),
	)
	await pour(
		db,
		'named.stayPerson',
		stays.flatMap(({ id: stayId, bed, personId, children, ...days }) =>
			[personId, ...children].map((one, at) => ({
				...{ ...of, stayId, bedId: bedAt(bed).bedId, personId: one, child: at > 0, slot: at + 1 },
				during: rangeOf(days),
			})),
		),
	)
	await sql`
		update named.stay_person p set spell_id = s.id
		from named.spell s, named.stay t
		where p.municipality_id = ${municipalityId} and s.municipality_id = p.municipality_id
			and t.municipality_id = p.municipality_id and t.id = p.stay_id and t.state in ('here', 'left')
			and s.person_id = p.person_id and s.starts_on <= lower(p.during) and lower(p.during) < s.ends_on`.execute(
		db,
	)
}
