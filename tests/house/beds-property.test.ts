import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleHomelessPerson } from '../../src/features/homelessness/samples.ts'
import { arrive } from '../../src/features/housing/commands/stays/arrive.ts'
import { bookStay } from '../../src/features/housing/commands/stays/book-stay.ts'
import { cancelStay } from '../../src/features/housing/commands/stays/cancel-stay.ts'
import { joinStay } from '../../src/features/housing/commands/stays/join-stay.ts'
import { leaveStay } from '../../src/features/housing/commands/stays/leave-stay.ts'
import { moveIn } from '../../src/features/housing/commands/stays/move-in.ts'
import { moveOn } from '../../src/features/housing/commands/stays/move-on.ts'
import { moveOut } from '../../src/features/housing/commands/stays/move-out.ts'
import { planDeparture } from '../../src/features/housing/commands/stays/plan-departure.ts'
import { setBedAside } from '../../src/features/housing/commands/stock/set-bed-aside.ts'
import { type BedUse, countNights } from '../../src/features/housing/rules/stays/nights.ts'
import { sampleBed, sampleProperty } from '../../src/features/housing/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Answer } from '../../src/platform/answer.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const clients = 6
const { clock, databaseUrl, secret } = await testHouse()
const house = openHouse({
	...{ databaseUrl, secret, clock, baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
	connections: clients,
})
const town = await sampleMunicipality(house, 'Nattköping')
const officer = { ...town.as('officer'), house }
const first = plainDate('2026-08-01')
const today = plainDate('2026-10-12')
const dayAt = (days: number): PlainDate => addDays(first, days)
const forms = ['night-shelter', 'emergency-housing', 'supported-housing'] as const

const day = fc.integer({ min: 0, max: 72 })
const ahead = fc.option(fc.integer({ min: 74, max: 95 }), { nil: undefined })
const one = fc.nat(4)
const bed = fc.nat(2)
const form = fc.constantFrom(...forms)
const which = fc.nat(9)
const says = <Does extends string>(does: Does) => fc.constant(does)
/** Something that one of six may do at any moment; what is refused is part of the game. */
const step = fc.oneof(
	{ arbitrary: fc.record({ does: says('moveIn'), who: one, with: one, bed, day, ahead, form }), weight: 4 },
	{ arbitrary: fc.record({ does: says('book'), who: one, bed, day, ahead, form }), weight: 2 },
	fc.record({ does: says('arrive'), which, day }),
	{ arbitrary: fc.record({ does: says('moveOn'), which, bed, day, ahead, form }), weight: 4 },
	{ arbitrary: fc.record({ does: says('moveOut'), which, day }), weight: 2 },
	{ arbitrary: fc.record({ does: says('join'), which, who: one, day }), weight: 3 },
	{ arbitrary: fc.record({ does: says('leave'), which, day }), weight: 2 },
	fc.record({ does: says('cancel'), which }),
	fc.record({ does: says('plan'), which, ahead }),
	fc.record({ does: says('aside'), bed, day, nights: fc.integer({ min: 1, max: 9 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never

type Shelter = {
	readonly beds: readonly string[]
	readonly people: readonly string[]
	readonly stays: string[]
}
const done = new Map<string, number>()

/** The first of them who lives along there and can leave it on the day. */
async function anyoneLeaves(people: readonly string[], left: object): Promise<Answer<unknown>> {
	const [first, ...others] = people
	const answer = await leaveStay(officer, { ...left, personId: first })
	return answer.is === 'done' || others.length === 0 ? answer : await anyoneLeaves(others, left)
}

async function take({ beds, people, stays }: Shelter, taken: Step): Promise<void> {
	const stayId = 'which' in taken ? stays[taken.which % Math.max(1, stays.length)] : undefined
	const bedId = 'bed' in taken ? beds[taken.bed] : undefined
	const end = 'ahead' in taken && taken.ahead !== undefined ? { plannedEndOn: dayAt(taken.ahead) } : {}
	const answer: Answer<unknown> = await (() => {
		switch (taken.does) {
			case 'moveIn': {
				const adults = taken.with === taken.who ? [] : [people[taken.with]]
				const who = { personId: people[taken.who], adults }
				return moveIn(officer, { bedId, ...who, startsOn: dayAt(taken.day), ...end, form: taken.form })
			}
			case 'book':
				return bookStay(officer, {
					...{ bedId, personId: people[taken.who], startsOn: dayAt(taken.day), ...end },
					form: taken.form,
				})
			case 'arrive':
				return arrive(officer, { stayId, onDay: dayAt(taken.day) })
			case 'moveOn':
				return moveOn(officer, { stayId, bedId, onDay: dayAt(taken.day), ...end, form: taken.form })
			case 'moveOut': {
				const left = { endsOn: dayAt(taken.day), endReason: 'own-wish', destination: 'unknown' }
				return moveOut(officer, { stayId, ...left })
			}
			case 'join':
				return joinStay(officer, {
					stayId,
					personId: people[taken.who],
					as: 'adult',
					onDay: dayAt(taken.day),
				})
			case 'leave': {
				const left = { stayId, onDay: dayAt(taken.day), destination: 'unknown' }
				return anyoneLeaves(people, left)
			}
			case 'cancel':
				return cancelStay(officer, { stayId, why: 'cancelled' })
			case 'plan':
				return planDeparture(officer, { stayId, ...end })
			case 'aside': {
				const days = { startsOn: dayAt(taken.day), endsOn: dayAt(taken.day + taken.nights) }
				return setBedAside(officer, { bedId, use: 'void', ...days, reason: 'Målas' })
			}
		}
	})()
	if (answer.is !== 'done') return
	done.set(taken.does, (done.get(taken.does) ?? 0) + 1)
	const value = answer.value as { stayId?: string }
	if (value.stayId !== undefined && !stays.includes(value.stayId)) stays.push(value.stayId)
}

const rowsOf = <Row extends object>(text: string, values: unknown[]) =>
	withSql(databaseUrl, (sql) => sql.rows<Row>(text, values))
const until = dayAt(110)

/** Night by night, as somebody would count who walks through the rooms. */
async function nightsHold({ beds, people }: Shelter): Promise<void> {
	const twice = await rowsOf(
		`select n.night::text, u.bed_id from generate_series($2::date, $3::date, '1 day') n (night)
		join named.bed_use u on u.bed_id = any($1) and u.during @> n.night::date group by 1, 2 having count(*) > 1`,
		[beds, first, until],
	)
	const crowded = await rowsOf(
		`select n.night::text, p.bed_id from generate_series($2::date, $3::date, '1 day') n (night)
		join named.stay_person p on p.bed_id = any($1) and p.slot is not null and p.during @> n.night::date
		join named.bed b on b.id = p.bed_id group by 1, 2, b.sleeps having count(*) > b.sleeps`,
		[beds, first, until],
	)
	const outside = await rowsOf(
		`select p.person_id, p.during::text from named.stay_person p join named.stay s on s.id = p.stay_id
		where p.bed_id = any($1) and p.slot is not null and not p.during <@ s.during`,
		[beds],
	)
	const lived = await rowsOf<{ person_id: string; night: string }>(
		`select p.person_id, n.night::text from generate_series($2::date, $3::date, '1 day') n (night)
		join named.stay_person p on p.person_id = any($1) and p.living @> n.night::date
		where n.night < $4 order by 1, 2`,
		[people, first, until, today],
	)
	const told = await rowsOf<{ person_id: string; night: string }>(
		`select s.person_id, n.night::text from generate_series($2::date, $3::date, '1 day') n (night)
		join named.spell s on s.person_id = any($1) and s.during @> n.night::date and s.arranged_by = 'municipality'
		where n.night < $4 order by 1, 2`,
		[people, first, until, today],
	)
	expect([twice, crowded, outside]).toEqual([[], [], []])
	// One row a night and person: nobody lives in two beds, and the spells say the same nights.
	expect(new Set(lived.map((row) => `${row.person_id} ${row.night}`)).size).toBe(lived.length)
	expect(lived).toEqual(told)
	for (const bedId of beds) {
		const days = `lower(during)::text as "startsOn", upper(during)::text as "endsOn"`
		const openings = await rowsOf<BedUse>(`select ${days} from named.bed_opening where bed_id = $1`, [bedId])
		const uses = await rowsOf<BedUse>(`select ${days}, use from named.bed_use where bed_id = $1`, [bedId])
		const { capacity, ...nights } = countNights({ openings, uses }, { from: first, until })
		expect(capacity).toBe(110)
		expect(Object.values(nights).reduce((sum, some) => sum + some, 0)).toBe(capacity)
		expect(nights.free).toBeGreaterThanOrEqual(0)
	}
}

test('whatever six do at once, beds hold one household each, people live in one place, and nights and spells agree', async () => {
	let towns = 0
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 18, maxLength: 36 }), async (steps) => {
			towns += 1
			const { dwellingId } = await sampleProperty(officer, town.unitId, `Huset ${towns}`, { kind: 'shelter' })
			const shelter: Shelter = {
				beds: await Promise.all(
					[1, 3, 2].map((sleeps, at) => sampleBed(officer, dwellingId, `Plats ${at}`, { sleeps })),
				),
				people: await Promise.all([0, 1, 2, 3, 4].map(() => sampleHomelessPerson(officer))),
				stays: [],
			}
			for (let at = 0; at < steps.length; at += clients) {
				await Promise.all(steps.slice(at, at + clients).map((taken) => take(shelter, taken)))
			}
			await nightsHold(shelter)
		}),
		{ seed: 20_261_012, numRuns: 20, endOnFailure: true },
	)
	// The game is played: every kind of step was done at least once.
	expect([...done.keys()].toSorted()).toEqual(
		['aside', 'arrive', 'book', 'cancel', 'join', 'leave', 'moveIn', 'moveOn', 'moveOut', 'plan'].toSorted(),
	)
	await house.close()
}, 240_000)
