import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { addDays, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { personCourse } from '../queries/person-course.ts'
import { recordSampleContact, sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { correctSpell } from './correct-spell.ts'
import { endSpell } from './end-spell.ts'
import { linkPerson } from './link-person.ts'
import { overrideSituation } from './override-situation.ts'
import { recordContact } from './record-contact.ts'
import { refreshPeople } from './refresh-people.ts'
import { removeSpell } from './remove-spell.ts'
import { startSpell } from './start-spell.ts'
import { unlinkPerson } from './unlink-person.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const first = plainDate('2025-06-01')
const dayAt = (days: number): PlainDate => addDays(first, days)

const person = fc.nat(2)
const days = fc.nat(480)
const lasting = fc.option(fc.integer({ min: 1, max: 200 }), { nil: null })
const place = fc.constantFrom('night-shelter', 'family-relatives', 'social-contract', 'hvb', 'rough-sleeping')
const destination = fc.constantFrom('own-lease', 'street', 'deceased', 'unknown')

const start = fc.record({
	does: fc.constant('start' as const),
	who: person,
	from: days,
	lasting,
	place,
	child: fc.option(person),
})
/** Something that somebody may do; what is refused is part of the game. */
const step = fc.oneof(
	{ arbitrary: start, weight: 5 },
	fc.record({ does: fc.constant('contact' as const), who: person, from: days }),
	fc.record({ does: fc.constant('end' as const), which: fc.nat(5), from: days, destination }),
	fc.record({ does: fc.constant('correct' as const), which: fc.nat(5), from: days, moves: fc.boolean() }),
	fc.record({ does: fc.constant('override' as const), which: fc.nat(5), situation: fc.nat(4) }),
	fc.record({ does: fc.constant('remove' as const), which: fc.nat(5) }),
	fc.record({ does: fc.constant('link' as const), who: person, other: person }),
	fc.record({ does: fc.constant('unlink' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** What has been told so far of three people. */
class Telling {
	readonly people: readonly string[]
	readonly spells: string[] = []
	link: string | null = null
	constructor(people: readonly string[]) {
		this.people = people
	}

	async take(taken: Step): Promise<void> {
		const who = 'who' in taken ? (this.people[taken.who] ?? '') : ''
		const spellId = 'which' in taken ? this.spells[taken.which % Math.max(1, this.spells.length)] : undefined
		const reason = 'Sagt på nytt'
		switch (taken.does) {
			case 'start': {
				const end = taken.lasting === null ? {} : { endsOn: dayAt(taken.from + taken.lasting) }
				const children = taken.child === null ? [] : [this.people[taken.child]]
				const told = { personId: who, startsOn: dayAt(taken.from), place: taken.place, ...end, children }
				const answer = await startSpell(officer, told)
				if (answer.is === 'done') this.spells.push(answer.value.spellId)
				return
			}
			case 'contact':
				await recordContact(officer, { personId: who, onDay: dayAt(taken.from), kind: 'meeting' })
				return
			case 'end':
				await endSpell(officer, { spellId, endsOn: dayAt(taken.from), destination: taken.destination })
				return
			case 'correct': {
				const neighbours = taken.moves ? 'move' : 'keep'
				await correctSpell(officer, { spellId, startsOn: dayAt(taken.from), neighbours, reason })
				return
			}
			case 'override':
				await overrideSituation(officer, { spellId, situation: taken.situation, reason })
				return
			case 'remove':
				await removeSpell(officer, { spellId, reason })
				return
			case 'link': {
				const answer = await linkPerson(officer, { aId: who, bId: this.people[taken.other] })
				if (answer.is === 'done') this.link = answer.value.linkId
				return
			}
			case 'unlink':
				if (this.link !== null) await unlinkPerson(officer, { linkId: this.link })
		}
	}

	/** What the person's page shows, but for whose matter it is now. */
	async seen(personId: string, asKnownAt?: string) {
		const { entry: _, ...course } = valueIn(await personCourse(officer, { personId, asKnownAt }))
		return course
	}
}

const rowsOf = <Row extends object>(text: string, values: unknown[] = []) =>
	withSql(databaseUrl, (sql) => sql.rows<Row>(text, values))
async function now(): Promise<string> {
	const [found] = await rowsOf<{ at: string }>(
		`select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
	)
	return found?.at ?? ''
}

const dimensions =
	'definition, day, kind, from_category, to_category, reason, population, sex, age_band, children'
const contributions = (people: readonly string[]) =>
	rowsOf(
		`select person_id, position, until, ${dimensions} from named.contribution where person_id = any($1) order by 1, 2`,
		[people],
	)

test('whatever is told, nobody lives in two places, the sums agree with the courses, and what was known then is found again', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
			const people = await Promise.all([0, 1, 2].map(() => sampleHomelessPerson(officer)))
			const telling = new Telling(people)
			const moments: { at: string; courses: unknown[] }[] = []
			for (const taken of steps) {
				await telling.take(taken)
				const courses = await Promise.all(people.map((personId) => telling.seen(personId)))
				moments.push({ at: await now(), courses })
			}
			for (const { at, courses } of moments) {
				expect(await Promise.all(people.map((personId) => telling.seen(personId, at)))).toEqual(courses)
			}
			expect(
				await rowsOf(`select from named.spell a join named.spell b
					on a.person_id = b.person_id and a.id < b.id and a.during && b.during`),
			).toEqual([])
			const kept = await contributions(people)
			await asSystem(house, town.municipalityId, (act) => refreshPeople(act, people))
			expect(await contributions(people)).toEqual(kept)
		}),
		{ numRuns: 12 },
	)
	expect(
		await rowsOf(`select ${dimensions}, sum(amount) from (
				select ${dimensions}, 1 as amount from named.contribution
				union all select ${dimensions}, -amount from named.flow_delta) told
			group by ${dimensions} having sum(amount) <> 0`),
	).toEqual([])
}, 240_000)

const stretches = fc.uniqueArray(fc.nat(480), { minLength: 4, maxLength: 8 }).chain((borders) => {
	const sorted = [...borders].sort((one, other) => one - other)
	const spells = sorted.slice(1).map((end, at) => ({ from: sorted[at] ?? 0, until: end }))
	return fc.record({
		told: fc.constant(spells.filter((_, at) => at % 3 !== 1)),
		places: fc.array(place, { minLength: 8, maxLength: 8 }),
		contacts: fc.array(fc.nat(490), { maxLength: 4 }),
		order: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
	})
})

test('the order in which facts were written down never changes what follows from them', async () => {
	await fc.assert(
		fc.asyncProperty(stretches, async ({ told, places, contacts, order }) => {
			const facts = [
				...told.map(({ from, until }, at) => async (personId: string) => {
					const end = { endsOn: dayAt(until), place: places[at], contactOn: undefined }
					await startSampleSpell(officer, personId, dayAt(from), end)
				}),
				...contacts.map((from) => async (personId: string) => {
					await recordSampleContact(officer, personId, dayAt(from))
				}),
			]
			const shuffled = facts
				.map((tell) => ({ tell, place: order.next().value }))
				.sort((one, other) => one.place - other.place)
			const results = []
			for (const told of [facts, shuffled.map(({ tell }) => tell)]) {
				const personId = await sampleHomelessPerson(officer)
				for (const tell of told) await tell(personId)
				const { entry } = valueIn(await personCourse(officer, { personId }))
				const rows = (await contributions([personId])).map((row) => ({ ...row, person_id: null }))
				results.push({ rows, entry: { ...entry, personId: null, code: null } })
			}
			expect(results[1]).toEqual(results[0])
		}),
		{ numRuns: 10 },
	)
}, 240_000)
