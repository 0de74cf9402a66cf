import { describe, expect, test } from 'vitest'
import { openSampleRound, tellSample } from '../../../../../tests/support/count-week.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { askedCount } from '../../queries/count-week/asked-count.ts'
import { countCoverage } from '../../queries/count-week/count-coverage.ts'
import { countDoubles } from '../../queries/count-week/count-doubles.ts'
import { countResults } from '../../queries/count-week/count-results.ts'
import { countRounds } from '../../queries/count-week/count-rounds.ts'
import { closeCountRound } from './close-count-round.ts'
import { exportCount } from './export-count.ts'
import { settleDouble } from './settle-double.ts'

// A number from the Swedish Tax Agency's published test range.
const one = '20000405-9937'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Räkneköping')
const keeper = town.as('strategist')
const officer = town.as('officer')
const outsider = town.as('informant')
let rounds = 0

async function openRound() {
	rounds += 1
	return await openSampleRound(town, `Mätvecka ${rounds}`)
}

describe('doubles', () => {
	const marked = { bornOn: '2000-04-05', initials: 'JÅ' }

	test('are certain by number, and likely ones are settled by somebody before closing', async () => {
		const { countRoundId, unit, outside } = await openRound()
		await tellSample(officer, unit, { nationalId: one })
		await tellSample(officer, unit, { nationalId: one, place: 'training-flat' })
		await tellSample(outsider, outside, marked)
		const before = valueIn(await countDoubles(keeper, { countRoundId }))
		expect(before).toMatchObject({ answers: 3, people: 2, certain: 1 })
		expect(before.open).toHaveLength(2)
		expect(JSON.stringify(before)).not.toMatch(/JÅ|20000405/)
		expect(await closeCountRound(keeper, { countRoundId })).toMatchObject({
			refusal: { because: 'doubles-open', count: 2 },
		})
		const [pair] = before.open
		const { aId, bId } = pair ?? { aId: '', bId: '' }
		valueIn(await settleDouble(keeper, { countRoundId, aId: bId, bId: aId, decision: 'same' }))
		const after = valueIn(await countDoubles(keeper, { countRoundId }))
		expect(after).toMatchObject({ people: 1, open: [] })
		valueIn(await closeCountRound(keeper, { countRoundId }))
		const { results, frozen } = valueIn(await countResults(keeper, { countRoundId }))
		expect(frozen).toBe(true)
		// The lease is the municipality's, which its own unit knows.
		expect(results).toMatchObject({ people: 1, answers: 3, adults: 1 })
		expect(results?.situations.find(({ category }) => category === 3)?.total).toBe(1)
	})

	test('may be left, told so', async () => {
		const { countRoundId, unit, outside } = await openRound()
		await tellSample(officer, unit, marked)
		await tellSample(outsider, outside, marked)
		valueIn(await closeCountRound(keeper, { countRoundId, leaveDoubles: 'yes' }))
		expect(valueIn(await countResults(keeper, { countRoundId }))).toMatchObject({
			doubles: { open: 1 },
			results: { people: 2 },
		})
	})
})

describe('a file out of the house', () => {
	test('is noted, has numbers only where the authority asks and the ground covers it', async () => {
		const { countRoundId, unit, outside } = await openRound()
		await tellSample(officer, unit, { nationalId: one })
		await tellSample(outsider, outside, { bornOn: '1957-04-28', initials: 'AB' })
		expect(await exportCount(keeper, { countRoundId, format: 'se-2023' })).toMatchObject({
			refusal: { because: 'count-round-not-closed' },
		})
		valueIn(await closeCountRound(keeper, { countRoundId }))
		const swedish = valueIn(await exportCount(keeper, { countRoundId, format: 'se-2023' }))
		expect(JSON.stringify(swedish)).toContain('200004059937')
		const norwegian = valueIn(await exportCount(keeper, { countRoundId, format: 'no-week-48' }))
		expect(JSON.stringify(norwegian)).not.toContain('200004059937')
		expect(JSON.stringify(norwegian)).toContain('1957-04-28')
		const { exports } = valueIn(await countResults(keeper, { countRoundId }))
		expect(exports.map(({ format, identities, by }) => [format, identities, by])).toEqual(
			expect.arrayContaining([
				['se-2023', 1, 'Prov strategist'],
				['no-week-48', 0, 'Prov strategist'],
			]),
		)
	})
})

test('who may do what is by role: nobody but keepers sees coverage, doubles or results', async () => {
	const { countRoundId, unit, outside } = await openRound()
	for (const by of [officer, outsider, town.as('reader'), town.as('landlord')]) {
		expect((await countCoverage(by, { countRoundId })).is).toBe('forbidden')
		expect((await countDoubles(by, { countRoundId })).is).toBe('forbidden')
		expect((await countResults(by, { countRoundId })).is).toBe('forbidden')
		expect((await exportCount(by, { countRoundId, format: 'se-2023' })).is).toBe('forbidden')
	}
	expect((await askedCount(keeper, { countInformantId: unit })).is).toBe('forbidden')
	expect((await askedCount(officer, { countInformantId: outside })).is).toBe('missing')
	expect(valueIn(await countRounds(officer, {})).rounds).toEqual([])
	expect(valueIn(await countRounds(town.as('follow-up'), {})).rounds.length).toBeGreaterThan(0)
})
