import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { fidelityForm } from '../../src/features/housing/rules/ladder/fidelity.ts'
import {
	addDays,
	addMonths,
	firstDayOf,
	type PlainDate,
	plainDate,
	yearOf,
} from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import { inventHome } from './places.ts'

type Db = Transaction<DB>

/** So many homes the programme has today; those who were there before them have gone on. */
const homesToday = 10
const gone = 6

type Housed = {
	readonly personId: string
	readonly recordedBy: string
	readonly movedInOn: PlainDate
	readonly fromStayId: string | null
}

/** Who left homelessness for a Housing First lease and has not come back, the latest first. */
async function listHoused(db: Db, today: PlainDate): Promise<Housed[]> {
	const { rows } = await sql<Housed>`
		select s.person_id, s.recorded_by, s.ends_on as moved_in_on, t.id as from_stay_id
		from named.spell s
		left join named.stay t on t.municipality_id = s.municipality_id and t.person_id = s.person_id and t.ends_on = s.ends_on
			and t.state = 'left'
		where s.destination = 'housing-first-lease' and s.with_person_id is null and s.ends_on < ${today}::date
			and not exists (select from named.spell n where n.municipality_id = s.municipality_id and n.person_id = s.person_id
				and n.starts_on >= s.ends_on)
		order by s.ends_on desc, s.id
		limit ${homesToday + gone}`.execute(db)
	return rows
}

export async function loadHousingFirst(
	db: Db,
	chance: Chance,
	places: Places,
	today: PlainDate,
): Promise<void> {
	const of = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	const unitId = places.unit('housing-first')
	const propertyId = chance.id()
	const housed = (await listHoused(db, today)).map((one, at) => {
		const until = at < homesToday ? null : addMonths(one.movedInOn, 5 + 4 * (at - homesToday))
		const past = until !== null && until < today
		return {
			...one,
			until: past ? until : null,
			id: chance.id(),
			bedId: chance.id(),
			dwellingId: chance.id(),
		}
	})
	await pour(db, 'named.property', [
		{
			...{ ...of, id: propertyId, unitId, name: 'Bostad först', kind: 'flats' as const, town: 'Lillhamn' },
			landlordId: places.landlord('lillhamnsbostader'),
		},
	])
	await pour(
		db,
		'named.dwelling',
		housed.map(({ dwellingId }, at) => {
			const home = inventHome(chance)
			return {
				...{ ...of, id: dwellingId, propertyId, name: `Hem ${at + 1}`, street: home.address, rooms: 2 },
				...{ postalCode: home.postalCode, town: 'Lillhamn', rentOre: 610_000 + 10_000 * (at % 7) },
			}
		}),
	)
	await pour(
		db,
		'named.bed',
		housed.map(({ bedId, dwellingId }) => ({
			...{ ...of, id: bedId, dwellingId, propertyId, name: 'Hela hemmet', kind: 'home' as const, sleeps: 3 },
		})),
	)
	await pour(
		db,
		'named.bedOpening',
		housed.map(({ bedId, movedInOn, until }) => ({
			...{ ...of, propertyId, bedId, during: `[${addDays(movedInOn, -30)},${until ?? ''})` },
		})),
	)
	await pour(
		db,
		'named.stay',
		housed.map(({ id, bedId, personId, recordedBy, movedInOn, until, fromStayId }, at) => ({
			...{ ...of, id, bedId, propertyId, unitId, personId, recordedBy, form: 'housing-first-lease' as const },
			...{ during: `[${movedInOn},${until ?? ''})`, followsStayId: fromStayId },
			state: until === null ? ('here' as const) : ('left' as const),
			endReason: until === null ? null : at % 3 === 0 ? ('own-wish' as const) : ('own-lease' as const),
		})),
	)
	await pour(
		db,
		'named.stayPerson',
		housed.map(({ id, bedId, personId, movedInOn, until }) => ({
			...{ ...of, stayId: id, bedId, personId, child: false, slot: 1 },
			during: `[${movedInOn},${until ?? ''})`,
		})),
	)
	await loadSupportOf(db, chance, places, housed)
	await loadProgramme(db, places, today)
}

/** Those who live there today have support by a method of the programme. */
async function loadSupportOf(
	db: Db,
	chance: Chance,
	places: Places,
	housed: readonly (Housed & { until: PlainDate | null })[],
): Promise<void> {
	const of = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	const given = housed
		.filter(({ until }) => until === null)
		.map(({ personId, recordedBy, movedInOn }, at) => ({
			...{ ...of, personId, recordedBy, id: chance.id(), startsOn: movedInOn },
			method: at % 4 === 0 ? ('cti' as const) : ('icm' as const),
		}))
	await pour(
		db,
		'named.supportAgreement',
		given.map((one) => ({ ...one, kind: 'housing-first' as const, unitId: places.unit('housing-first') })),
	)
	await pour(
		db,
		'named.supportIntensity',
		given.map(({ personId, recordedBy, id: supportId, startsOn: fromDay }) => ({
			...{ ...of, personId, recordedBy, supportId, fromDay, minutesAWeek: 60 * chance.between(2, 7) },
		})),
	)
}

const summaries = ['Teamet är nytt.', 'Fler har valt sitt hem själva.', 'En med egen erfarenhet är anställd.']

async function loadProgramme(db: Db, places: Places, today: PlainDate): Promise<void> {
	const of = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	const years = [2, 1, 0].map((back) => yearOf(today) - back)
	await pour(db, 'named.housingFirstPlaces', [
		{ ...of, fromDay: plainDate('2023-01-01'), places: 8, decidedBy: places.staff('ulla-bohlin') },
		{ ...of, fromDay: firstDayOf(yearOf(today)), places: 12, decidedBy: places.staff('ulla-bohlin') },
	])
	for (const [at, year] of years.entries()) {
		const onDay = addDays(firstDayOf(year), 30 + at)
		if (onDay > today) continue
		const { id: assessmentId } = await db
			.insertInto('named.fidelityAssessment')
			.values({
				...{ ...of, onDay, formVersion: fidelityForm.version, summary: summaries[at] ?? null },
				recordedBy: places.staff('karim-haddad'),
			})
			.returning('id')
			.executeTakeFirstOrThrow()
		await pour(
			db,
			'named.fidelityScore',
			fidelityForm.items.map(({ code }, item) => ({
				...{ ...of, assessmentId, item: code, score: Math.min(4, 2 + ((item + at) % 2) + (at > 1 ? 1 : 0)) },
			})),
		)
	}
}
