import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { addDays, plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { SampleMunicipality } from '../../organisation/samples.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { registerPerson } from '../../people/index.ts'
import { cancelFlowRun } from '../commands/cancel-flow-run.ts'
import { chooseLiveDefinition } from '../commands/choose-live-definition.ts'
import { countFlowBy } from '../commands/count-flow-by.ts'
import { endSpell } from '../commands/end-spell.ts'
import { startSpell } from '../commands/start-spell.ts'
import { workOnFlowRun } from '../commands/work-on-flow-run.ts'
import { compareDefinitions } from './compare-definitions.ts'
import { explainFlow } from './explain-flow.ts'
import { flowBoard } from './flow-board.ts'
import { flowBreakdown } from './flow-breakdown.ts'
import { flowMatrix } from './flow-matrix.ts'
import { flowMeasures } from './flow-measures.ts'

const { house } = await testHouse()
const today = plainDate('2026-10-12')
let town: SampleMunicipality

const names = ['Astrid', 'Bertil', 'Cecilia', 'David', 'Elsa', 'Fredrik']

/** Six people in shelters since July; one has since got a home, and one a flat with terms. */
beforeAll(async () => {
	town = await sampleMunicipality(house)
	const officer = town.as('officer')
	for (let n = 0; n < 6; n++) {
		const { personId } = valueIn(
			await registerPerson(officer, {
				...{ givenName: names[n] ?? '', familyName: 'Prov', sex: n % 2 === 0 ? 'woman' : 'man' },
				bornOn: `19${70 + 3 * n}-0${n + 1}-1${n}`,
			}),
		)
		const startsOn = addDays(plainDate('2026-07-15'), n)
		const { spellId } = valueIn(
			await startSpell(officer, {
				...{ personId, startsOn, place: 'night-shelter', contactOn: startsOn },
			}),
		)
		if (n === 0) {
			valueIn(await endSpell(officer, { spellId, endsOn: '2026-09-15', destination: 'own-lease' }))
		}
		if (n === 1) {
			valueIn(await startSpell(officer, { personId, startsOn: '2026-09-20', place: 'reference-housing' }))
		}
	}
})

test('the board’s account adds up, and ends with its last month', async () => {
	const board = valueIn(await flowBoard(town.as('strategist'), {}))
	const all = new Map(board.balance.map((row) => [row.line, row.all]))
	expect(all.get('closing')).toBe(5)
	expect(board.months.at(-1)).toMatchObject({ lastDay: today, stockAll: 5, stock: [4, 0, 1, 0] })
	expect(
		Number(all.get('opening')) +
			Number(all.get('in')) +
			Number(all.get('out')) +
			Number(all.get('corrections')),
	).toBe(5)
	expect(board.drawings.stock.svg).toContain('<svg')
	expect(board.asked.openedOn).toBe('2026-06-30')
})

test('functional zero stands beside the numbers of whoever reads exact ones, for everybody and no narrower group', async () => {
	const zero = valueIn(await flowBoard(town.as('strategist'), {})).functionalZero
	// Whole months until September: four in shelters then, one housed from there.
	expect(zero).toMatchObject({ reached: false, heldMonths: 0, threshold: 3, active: 4 })
	expect(valueIn(await flowBoard(town.as('strategist'), { sex: 'woman' })).functionalZero).toBeNull()
	expect(valueIn(await flowBoard(town.as('reader'), {})).functionalZero).toBeNull()
})

test('what was written down late is a correction, and the account begins with what was known', async () => {
	const board = valueIn(await flowBoard(town.as('strategist'), { since: '2026-10' }))
	const all = new Map(board.balance.map((row) => [row.line, row.all]))
	expect([all.get('opening'), all.get('corrections'), all.get('closing')]).toEqual([0, 5, 5])
})

test('a reader is told small figures in words, and has no matrix', async () => {
	const board = valueIn(await flowBoard(town.as('reader'), { since: '2026-07' }))
	expect(board.exact).toBe(false)
	for (const row of board.balance) {
		for (const value of [...row.categories, row.all]) {
			if (typeof value === 'number') expect([1, 2, 3, 4]).not.toContain(Math.abs(value))
		}
	}
	expect(board.drawings.stock.svg).not.toContain('>4  1')
	for (const query of [flowMatrix, flowBreakdown, compareDefinitions]) {
		expect((await query(town.as('reader'), {})).is).toBe('forbidden')
	}
	const other = valueIn(
		await flowBoard(town.as('reader'), { since: '2026-09', sex: 'woman', layer: 'acute' }),
	)
	expect(other.balance).toEqual(board.balance)
	expect((await flowBoard(town.as('landlord'), {})).is).toBe('forbidden')
})

test('the matrix tells where those of one day are on another', async () => {
	const matrix = valueIn(await flowMatrix(town.as('officer'), { since: '2026-08' }))
	const [acute] = matrix.rows
	expect(acute).toEqual({ from: 1, stayed: [4, 0, 1, 0], left: 1 })
})

test('groups apart add up to the whole', async () => {
	const { groups } = valueIn(await flowBreakdown(town.as('officer'), { by: 'sex' }))
	expect(groups.map(({ group, closing }) => [group, closing])).toEqual([
		['man', 3],
		['woman', 2],
	])
	for (const row of groups) {
		expect(row.closing).toBe(Number(row.opening) + Number(row.in) + Number(row.out) + Number(row.other))
	}
})

test('a figure opens those whose matter one sees; others are a number', async () => {
	const question = { of: 'change', line: 'out-housed' }
	const own = valueIn(await explainFlow(town.as('officer'), question))
	expect(own).toMatchObject({ value: -1, others: 0, people: [{ name: 'Astrid Prov', day: '2026-09-15' }] })
	const stranger = await town.another('officer', { unit: 'none' })
	expect(valueIn(await explainFlow(stranger, question))).toMatchObject({ people: [], others: 1 })
	const reader = valueIn(await explainFlow(town.as('reader'), question))
	expect(reader).toMatchObject({ value: { fewerThan: 5 }, people: [], others: null, coverage: null })
})

test('a reader’s board cannot be narrowed: two beside each other would give the difference', async () => {
	const reader = town.as('reader')
	const { countedAt: _, ...whole } = valueIn(await flowBoard(reader, {}))
	const narrower = {
		sex: 'woman',
		ageBand: '45-64',
		children: 'yes',
		layer: 'acute',
		since: '2026-08',
		to: '2026-09',
	}
	for (const [key, value] of Object.entries(narrower)) {
		const { countedAt: __, ...board } = valueIn(await flowBoard(reader, { [key]: value }))
		expect(board, key).toEqual(whole)
	}
	const stock = { of: 'stock', day: today, category: '1' }
	const explained = valueIn(await explainFlow(reader, stock))
	expect(explained.value).toEqual(whole.months.at(-1)?.stock[0])
	expect(valueIn(await explainFlow(reader, { ...stock, day: '2026-08-03' })).value).toBeNull()
})

test('a figure opens codes without ids, or names without codes, and no birthday', async () => {
	const stock = { of: 'stock', day: today }
	const codes = valueIn(await explainFlow(town.as('follow-up'), stock)).people
	expect(codes.length).toBe(5)
	expect(codes.every(({ personId, name, code }) => personId === null && name === null && code)).toBe(true)
	const named = valueIn(await explainFlow(town.as('officer'), stock)).people
	expect(named.every(({ personId, name, code }) => personId && name && code === null)).toBe(true)
	const turned = { of: 'change', line: 'regrouped' }
	expect(valueIn(await explainFlow(town.as('follow-up'), turned)).people).toEqual([])
})

test('the measures of a year count each person once', async () => {
	const measures = valueIn(await flowMeasures(town.as('officer'), {}))
	expect(measures.firstTime).toBe(6)
	expect(measures.timeToHousing).toEqual({ persons: 1, mean: 62, median: 62 })
	expect(measures.length?.persons).toBe(6)
})

test('two definitions side by side print the break; one not kept at hand waits for its count', async () => {
	const uncounted = valueIn(
		await compareDefinitions(town.as('officer'), { first: 'dk-2024', second: 'se-2023' }),
	)
	expect(uncounted.sides.map(({ stock }) => stock?.all ?? null)).toEqual([null, 5])
	const { runId } = valueIn(await countFlowBy(town.as('officer'), { definition: 'dk-2024' }))
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	const counted = valueIn(
		await compareDefinitions(town.as('officer'), { first: 'dk-2024', second: 'se-2023' }),
	)
	expect(counted.sides.map(({ stock }) => stock?.all)).toEqual([4, 5])
	expect(counted.places.map(({ place }) => place)).toContain('reference-housing')
	expect(counted.sides.map(({ countedOn }) => countedOn)).toEqual([today, null])
})

test('a finished count is shown until another one is finished', async () => {
	const again = valueIn(await countFlowBy(town.as('officer'), { definition: 'dk-2024' }))
	const asked = { first: 'dk-2024', second: 'se-2023' }
	const whileWaiting = valueIn(await compareDefinitions(town.as('officer'), asked))
	expect(whileWaiting.sides.map(({ stock }) => stock?.all)).toEqual([4, 5])
	const runOf = ({ definitions }: typeof whileWaiting) =>
		definitions.find(({ key }) => key === 'dk-2024')?.run
	expect(runOf(whileWaiting)).toMatchObject({ id: again.runId, state: 'waiting' })
	valueIn(await cancelFlowRun(town.as('officer'), again))
	const cancelled = valueIn(await compareDefinitions(town.as('officer'), asked))
	expect(cancelled.sides.map(({ stock }) => stock?.all)).toEqual([4, 5])
	expect(runOf(cancelled)).toMatchObject({ state: 'cancelled' })
})

test('from the day a definition is in force the series breaks, and both are named', async () => {
	const { runId } = valueIn(
		await chooseLiveDefinition(town.as('administrator'), {
			...{ position: '2', definition: 'se-2017', since: '2017-01-01' },
		}),
	)
	valueIn(
		await chooseLiveDefinition(town.as('administrator'), {
			...{ position: '1', definition: 'se-2023', since: '2026-08-01' },
		}),
	)
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	const board = valueIn(await flowBoard(town.as('officer'), {}))
	expect(board.asked).toMatchObject({ view: 'in-force', cut: { since: '2026-08-01', definition: 'se-2017' } })
	expect(board.asked.choices.map(({ view }) => view)).toEqual(['se-2017', 'in-force', 'se-2023'])
	expect(board.drawings.stock.svg).toContain('mark-break')
	const own = valueIn(await flowBoard(town.as('officer'), { view: 'se-2023' }))
	expect(own.asked.cut).toBeNull()
	expect((await flowBoard(town.as('officer'), { view: 'dk-2024' })).is).toBe('missing')
	await asSystem(house, town.municipalityId, async ({ db }) => {
		expect(
			await db.selectFrom('named.flowRun').select('state').where('state', '=', 'failed').execute(),
		).toEqual([])
	})
})
