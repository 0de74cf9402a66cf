import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { addDays, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { balanceOf } from '../rules/board/balance.ts'
import { everyAdult, type GroupFilter } from '../rules/board/group.ts'
import { flowMonths } from '../rules/board/months.ts'
import type { Contribution } from '../rules/flow/contribution.ts'
import { firstOfMonth } from '../rules/flow-difference.ts'
import { readCounted } from './facts.ts'
import { compactDeltas } from './flow-compaction.ts'
import { readFlow, readFlowBy, readStock } from './flow-reading.ts'
import { type CourseChange, putContributions } from './flow-writing.ts'
import { readTransitions } from './standing.ts'

const { house } = await testHouse()
const start = plainDate('2026-01-01')
let town: SampleMunicipality
let people: string[]

beforeAll(async () => {
	town = await sampleMunicipality(house)
	people = Array.from({ length: 5 }, () => randomUUID()).sort()
	await inTown(async ({ db }) => {
		for (const id of people) {
			await db
				.insertInto('named.person')
				.values({ municipalityId: town.municipalityId, id, committeeId: town.committeeId })
				.execute()
		}
	})
})

const inTown = async <T>(work: (act: Act) => Promise<T>) => await asSystem(house, town.municipalityId, work)

async function putChange(db: Act['db'], change: CourseChange): Promise<void> {
	const { kept } = await readCounted(db, [change.personId])
	await putContributions(db, town.municipalityId, kept, [change])
}

/** A course from what happens next: 0 leaves the list, another number is a situation; the second says after how many days. */
function courseOf(steps: readonly (readonly [number, number])[], sex: 'woman' | 'man'): Contribution[] {
	const rows: Contribution[] = []
	let [day, from] = [start, 0]
	for (const [wanted, days] of steps) {
		const to = wanted === from ? 0 : wanted
		day = addDays(day, days)
		if (from === to) continue
		const kind = from === 0 ? 'in' : to === 0 ? 'out' : 'move'
		const reason = from === 0 ? 'new' : to === 0 ? 'housed' : 'moved-on'
		const group = { population: 'adult', sex, ageBand: '25-44', children: 'no' } as const
		rows.push({ day, until: null, kind, from, to, reason, ...group })
		from = to
	}
	return rows.map((row, at) => ({ ...row, until: rows[at + 1]?.day ?? null }))
}

const course = fc
	.tuple(
		fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 90 })), { maxLength: 7 }),
		fc.constantFrom('woman' as const, 'man' as const),
	)
	.map(([steps, sex]) => courseOf(steps, sex))

const turn = fc.record({
	who: fc.integer({ min: 0, max: 4 }),
	course,
	month: fc.constantFrom('2026-03-01', '2026-06-01', '2026-10-01'),
	compacted: fc.boolean(),
})

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(start, days))

const question = (group: GroupFilter, from: PlainDate, until: PlainDate) => ({
	municipalityId: town.municipalityId,
	definition: 'se-2023',
	group,
	period: { from: firstOfMonth(from), until },
})

function stockOf(courses: readonly Contribution[][], on: PlainDate, category: number): number {
	return courses
		.flat()
		.filter((row) => row.day <= on && (row.until === null || row.until > on) && row.to === category).length
}

test('whatever is written, corrected and compacted in any order, the sums tell what people’s courses tell', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), day, day, async (turns, one, other) => {
			const [from, until] = one < other ? [one, other] : [other, one]
			const known = new Map<string, Contribution[]>()
			await inTown(async ({ db }) => {
				for (const { who, course: rows, month, compacted } of turns) {
					const personId = people[who] ?? ''
					known.set(personId, rows)
					const change = { definition: 'se-2023', personId, rows, recordedMonth: plainDate(month) }
					await putChange(db, change)
					if (compacted) await compactDeltas(db, town.municipalityId)
				}
			})
			const courses = [...known.values()]
			const women = { ...everyAdult, sex: 'woman' } as const
			const [all, ofWomen, bySex, byThree, stock, transitions] = await inTown(async ({ db }) => [
				await readFlow(db, question(everyAdult, from, until)),
				await readFlow(db, question(women, from, until)),
				await readFlowBy(db, question(everyAdult, from, until), 'sex'),
				await readFlowBy(db, question({ ...women, children: 'no' }, from, until), 'ageBand'),
				await readStock(db, question(everyAdult, from, until), until),
				await readTransitions(db, question(everyAdult, from, until), { first: from, second: until }),
			])
			const categories = [1, 2, 3, 4]
			const expected = categories.map((category) => stockOf(courses, until, category))
			const closing = balanceOf(all, categories).find((row) => row.line === 'closing')
			expect(closing?.categories).toEqual(expected)
			expect(flowMonths(all, { from: firstOfMonth(from), until }, categories).at(-1)?.stock).toEqual(expected)
			expect(balanceOf(stock, categories).at(-1)?.categories).toEqual(expected)
			const closingOf = (cells: typeof all) => balanceOf(cells, categories).at(-1)?.categories
			expect(closingOf(ofWomen)).toEqual(closingOf(bySex.filter((cell) => cell.group === 'woman')))
			expect(closingOf(byThree)).toEqual(closingOf(ofWomen))
			expect(closingOf(ofWomen)).toEqual(
				categories.map((category) =>
					stockOf(
						courses.map((rows) => rows.filter((row) => row.sex === 'woman')),
						until,
						category,
					),
				),
			)
			for (const category of categories) {
				const arrived = transitions.filter((cell) => cell.to === category)
				expect(arrived.reduce((sum, cell) => sum + cell.people, 0)).toBe(stockOf(courses, until, category))
			}
			await forget()
		}),
		{ numRuns: 40 },
	)
})

test('a course that is written back as it was leaves every sum as it was, also what each month began with', async () => {
	await fc.assert(
		fc.asyncProperty(course, course, async (first, second) => {
			const write = async (rows: Contribution[], month: string) =>
				await inTown(async ({ db }) => {
					const personId = people[0] ?? ''
					const change = { definition: 'se-2023', personId, rows, recordedMonth: plainDate(month) }
					await putChange(db, change)
				})
			const read = async () =>
				await inTown(
					async ({ db }) =>
						await readFlow(db, question(everyAdult, plainDate('2026-06-01'), plainDate('2026-12-31'))),
				)
			await write(first, '2026-04-01')
			const before = await read()
			await write(second, '2026-09-01')
			await inTown(async ({ db }) => await compactDeltas(db, town.municipalityId))
			await write(first, '2026-10-01')
			expect(await read()).toEqual(before)
			await forget()
		}),
		{ numRuns: 25 },
	)
})

test('what a month began with, as first known, is not rewritten by what is learnt later', async () => {
	const personId = people[0] ?? ''
	const put = async (rows: Contribution[], month: string) =>
		await inTown(async ({ db }) => {
			const change = { definition: 'se-2023', personId, rows, recordedMonth: plainDate(month) }
			await putChange(db, change)
		})
	const balance = async () =>
		await inTown(async ({ db }) => {
			const cells = await readFlow(db, question(everyAdult, plainDate('2026-07-01'), plainDate('2026-09-30')))
			return new Map(balanceOf(cells, [1, 2, 3, 4]).map((row) => [row.line, row.all]))
		})
	await put(courseOf([[1, 40]], 'man'), '2026-02-01')
	expect((await balance()).get('opening')).toBe(1)
	await put([], '2026-08-01')
	const after = await balance()
	expect([after.get('opening'), after.get('corrections'), after.get('closing')]).toEqual([1, -1, 0])
	await forget()
})

test('a writer and a compaction at the same time lose nothing and count nothing twice', async () => {
	const steps = (n: number) =>
		courseOf(
			Array.from({ length: n }, (_, at) => [(at % 4) + 1, 3] as const),
			'man',
		)
	const writers = people.map(async (personId) => {
		for (let n = 1; n <= 12; n++) {
			await inTown(async ({ db }) => {
				const change = { definition: 'se-2023', personId, rows: steps(n), recordedMonth: start }
				await putChange(db, change)
			})
		}
	})
	const seen: number[] = []
	const compactor = async () => {
		for (let n = 0; n < 25; n++) {
			await inTown(async ({ db }) => await compactDeltas(db, town.municipalityId))
			const cells = await inTown(
				async ({ db }) => await readFlow(db, question(everyAdult, start, plainDate('2026-12-31'))),
			)
			seen.push(balanceOf(cells, [1, 2, 3, 4]).at(-1)?.all ?? Number.NaN)
		}
	}
	await Promise.all([...writers, compactor(), compactor()])
	expect(seen.every((all) => all >= 0 && all <= people.length)).toBe(true)
	const cells = await inTown(
		async ({ db }) => await readFlow(db, question(everyAdult, start, plainDate('2026-12-31'))),
	)
	expect(balanceOf(cells, [1, 2, 3, 4]).at(-1)?.all).toBe(people.length)
	await forget()
})

async function forget(): Promise<void> {
	await inTown(async ({ db }) => {
		const tables = [
			'contribution',
			'flowDelta',
			'flowDay',
			'flowMonth',
			'flowCube',
			'flowCorrection',
			'flowTraitMonth',
			'flowTraitDay',
		] as const
		for (const table of tables) {
			await db.deleteFrom(`named.${table}`).execute()
		}
	})
}
