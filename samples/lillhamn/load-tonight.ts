import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { Instead, TurnedAwayReason } from '../../src/features/housing/rules/tonight/codes.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'

type Db = Transaction<DB>

const shelter = 'Ankarets natthärbärge'
const bookedTonight = 6
const since = plainDate('2022-01-01')

/** The night desk of Lillhamn's shelter: who slept there last night, who is booked for tonight, and whom there was no bed for. */
export async function loadTonight(db: Db, chance: Chance, places: Places, today: PlainDate): Promise<void> {
	const property = await db
		.selectFrom('named.property')
		.select(['id', 'unitId'])
		.where('name', '=', shelter)
		.executeTakeFirstOrThrow()
	await loadLastNight(db, places, property.id, today)
	await loadBookings(db, places, property, today)
	await loadTurnedAway(db, chance, places, property.id, today)
}

/** Whoever has a bed there came last night too. */
async function loadLastNight(db: Db, places: Places, propertyId: string, today: PlainDate): Promise<void> {
	const night = addDays(today, -1)
	const { municipalityId } = places
	await sql`
		insert into named.night_arrival (municipality_id, committee_id, property_id, stay_id, person_id, night, came_at, how,
			recorded_by)
		select municipality_id, committee_id, property_id, id, person_id, ${night}::date,
			${writtenOn(night, 19)}::timestamptz + row_number() over (order by id) * interval '4 minutes', 'came-back',
			${places.staff('ida-ek')}
		from named.stay
		where municipality_id = ${municipalityId} and property_id = ${propertyId} and state = 'here'
			and starts_on <= ${night}::date and ends_on > ${night}::date`.execute(db)
}

/** People who sleep out or on somebody's sofa have asked for a bed for the night. */
async function loadBookings(
	db: Db,
	places: Places,
	property: { readonly id: string; readonly unitId: string },
	today: PlainDate,
): Promise<void> {
	const { municipalityId } = places
	const { rows: beds } = await sql<{ id: string }>`
		select b.id from named.bed b
		join named.bed_opening o on o.municipality_id = b.municipality_id and o.bed_id = b.id
		where b.municipality_id = ${municipalityId} and b.property_id = ${property.id} and b.lets_in is null
			and o.during @> daterange(${today}::date, ${addDays(today, 1)}::date)
			and not exists (select from named.bed_use u where u.municipality_id = b.municipality_id and u.bed_id = b.id
				and u.ends_on > ${today}::date and u.starts_on <= ${today}::date)
		order by length(b.name), b.name limit ${bookedTonight}`.execute(db)
	const { rows: people } = await sql<{ id: string }>`
		select p.id from named.spell s
		join named.person p on p.municipality_id = s.municipality_id and p.id = s.person_id
		join named.person_particulars q on q.municipality_id = p.municipality_id and q.id = p.id
		where s.municipality_id = ${municipalityId} and s.ends_on = 'infinity' and s.starts_on < ${today}::date - 1
			and s.place in ('rough-sleeping', 'public-space-tent-car-stairwell', 'friends-acquaintances')
			and s.with_person_id is null and s.with_children = 'no' and p.protection = 'none'
			and q.birth_date < ${today}::date - 7000
		order by s.place desc, s.starts_on desc, p.id limit ${beds.length}`.execute(db)
	const bookings = people.flatMap(({ id: personId }, at) => {
		const bedId = beds[at]?.id
		return bedId === undefined ? [] : [{ id: crypto.randomUUID(), personId, bedId }]
	})
	const during = `[${today},${addDays(today, 1)})`
	const of = { municipalityId, committeeId: places.committee('social') }
	await pour(
		db,
		'named.stay',
		bookings.map((booking) => ({
			...{
				...of,
				...booking,
				propertyId: property.id,
				unitId: property.unitId,
				form: 'night-shelter' as const,
			},
			...{ during, plannedEndOn: addDays(today, 1), state: 'booked' as const },
			recordedBy: places.staff('ida-ek'),
		})),
	)
	await pour(
		db,
		'named.stayPerson',
		bookings.map(({ id: stayId, ...booking }) => ({
			...of,
			...booking,
			stayId,
			child: false,
			slot: 1,
			during,
		})),
	)
}

const reasons: readonly TurnedAwayReason[] = [
	...(['full', 'full', 'full', 'full', 'no-fitting-bed', 'other-target-group'] as const),
	...(['intoxicated', 'unsafe-now', 'barred', 'no-decision', 'too-late'] as const),
]
const wents: readonly Instead[] = ['nothing', 'unknown', 'own-arrangement', 'on-call', 'other-shelter']

/** More in the winters than in the summers, and more where it is full. */
async function loadTurnedAway(
	db: Db,
	chance: Chance,
	places: Places,
	propertyId: string,
	today: PlainDate,
): Promise<void> {
	const rows = []
	for (let night = since; night < today; night = addDays(night, 1)) {
		const winter = ['01', '02', '11', '12'].includes(night.slice(5, 7))
		if (!chance.happens(winter ? 0.22 : 0.07)) continue
		const reason = chance.pick(reasons)
		rows.push({
			...{
				municipalityId: places.municipalityId,
				committeeId: places.committee('social'),
				propertyId,
				night,
			},
			...{ at: writtenOn(night, 20), reason, recordedBy: places.staff('ida-ek') },
			barredByDecision: reason === 'barred' ? chance.pick(['yes', 'no', 'unknown'] as const) : null,
			ownNeed: chance.pick(['yes', 'yes', 'unknown'] as const),
			children: chance.happens(0.06) ? ('yes' as const) : ('no' as const),
			people: chance.happens(0.1) ? 2 : 1,
			instead: chance.pick(wents),
		})
	}
	await pour(db, 'named.turnedAway', rows)
}
