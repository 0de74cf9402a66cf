import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { rebuildFlow } from '../../src/features/homelessness/commands/rebuild-flow.ts'
import { refreshPeople } from '../../src/features/homelessness/commands/refresh-people.ts'
import { factors as factorList } from '../../src/features/homelessness/rules/codes/factors.ts'
import { insertLink, pointRecordsAt } from '../../src/features/people/store/records.ts'
import { addDays, earlierOf, plainDate } from '../../src/foundation/plain-date.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour, writtenOn } from '../pour.ts'
import { doubleFoundOn, linkedDouble } from './homeless-told.ts'
import type { Places } from './load-organisation.ts'
import type { InventedHomeless, Lillhamn } from './shape.ts'

/** Most is written within a week; some is heard of late. */
const daysToWrite = (place: number): number => [0, 1, 0, 3, 1, 6, 0, 2, 12, 1, 4, 0, 46][place % 13] ?? 0

/** Spells, contacts, causes and needs, and whose matter each person is. What follows from them is computed afterwards. */
export async function loadHomelessness(
	db: Transaction<DB>,
	places: Places,
	{ homeless, people, today }: Pick<Lillhamn, 'homeless' | 'people' | 'today'>,
): Promise<void> {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	const born = new Map(people.map(({ id, born: on }) => [id, on]))
	const of = ({ personId }: InventedHomeless) => ({ municipalityId, committeeId, personId })
	await pour(
		db,
		'named.spell',
		homeless.flatMap((one, person) =>
			one.spells.map(({ from, until, ...spell }, place) => ({
				...of(one),
				...spell,
				during: `[${from},${until ?? ''})`,
				withPersonId: one.withPersonId,
				stayMunicipality: '9999',
				residenceMunicipality: spell.population === 'resident' ? '9999' : null,
				toldBy: spell.place === 'rough-sleeping' ? ('own-observation' as const) : ('person' as const),
				recordedBy: places.staff(one.responsible),
				recordedAt: writtenOn(earlierOf(addDays(from, daysToWrite(person + place)), today)),
			})),
		),
	)
	await pour(
		db,
		'named.contact',
		homeless.flatMap((one) =>
			one.contacts.map(({ on, kind }) => ({
				...of(one),
				onDay: on,
				kind,
				recordedBy: places.staff(one.responsible),
			})),
		),
	)
	await pour(
		db,
		'named.personFactor',
		homeless.flatMap((one) =>
			one.factors.map((code) => {
				const factor = factorList.find((listed) => listed.code === code)
				if (factor === undefined) throw new Error(`no factor ${code}`)
				const { kind, level, delicate, version } = factor
				const [first] = one.spells
				return {
					...of(one),
					...{ kind, level, delicate, code, listVersion: version },
					fromDay: first?.from ?? plainDate('2021-06-01'),
					recordedBy: places.staff(one.responsible),
				}
			}),
		),
	)
	await pour(
		db,
		'named.listEntry',
		homeless.map((one, place) => ({
			...of(one),
			unitId: places.unit(one.unit),
			responsibleId: places.staff(one.responsible),
			code: `LH-${String(1000 + ((place * 7919) % 9000)).padStart(4, '0')}`,
			firstKnownOn: one.spells[0]?.from ?? born.get(one.personId) ?? plainDate('2021-06-01'),
		})),
	)
	await pour(db, 'named.liveDefinition', [
		{ municipalityId, position: 1, definition: 'se-2023', since: plainDate('2026-01-01') },
		{ municipalityId, position: 2, definition: 'se-2017', since: plainDate('2017-04-03') },
	])
}

const peopleAtATime = 500

/** The flow and the list's dates from the facts; then the double that was found and linked, as a correction of that day. */
export async function settleHomelessness(
	act: Act,
	places: Places,
	{ homeless, people }: Pick<Lillhamn, 'homeless' | 'people'>,
): Promise<void> {
	await rebuildFlow(act)
	const ids = homeless.map(({ personId }) => personId)
	for (let from = 0; from < ids.length; from += peopleAtATime) {
		await refreshPeople(act, ids.slice(from, from + peopleAtATime))
	}
	const double = linkedDouble(homeless, people, act.today)
	const place = { municipalityId: places.municipalityId, committeeId: places.committee('social') }
	await insertLink(act.db, place, {
		...double,
		reason: 'Samma födelsedag och liknande namn',
		linkedBy: places.staff('ida-ek'),
		linkedOn: doubleFoundOn(act.today),
	})
	await pointRecordsAt(act.db, [double.recordId], double.keptId)
	await refreshPeople({ ...act, today: doubleFoundOn(act.today) }, [double.recordId, double.keptId])
}
