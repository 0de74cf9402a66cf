import { expect, test } from 'vitest'
import { destroyByTime } from '../../src/features/data-protection/commands/retention/destroy-by-time.ts'
import { closeCountRound } from '../../src/features/homelessness/commands/count-week/close-count-round.ts'
import { exportCount } from '../../src/features/homelessness/commands/count-week/export-count.ts'
import { countResults } from '../../src/features/homelessness/queries/count-week/count-results.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { openSampleRound, tellSample } from '../support/count-week.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl } = await testHouse()

test('answers of a count that nobody closed go a year after the last day for them, and it is not closed without them', async () => {
	const town = await sampleMunicipality(house)
	const staffId = town.as('strategist').actor.actorId
	const [round] = await withSql(databaseUrl, async (sql) => {
		// Past the house: an answer alone, with no informant and no form.
		await sql.rows('set session_replication_role = replica')
		return await sql.rows<{ id: string }>(
			`with round as (
				insert into named.count_round (municipality_id, committee_id, name, definition, measure_from, measure_to, adults_on,
					answer_by, form, state, planned_by, opened_on)
				values ($1, $2, 'Vecka 42', 'se-2023', '2026-10-12', '2026-10-18', '2026-10-12', '2026-10-20', '[]', 'open', $3,
					'2026-10-01')
				returning id
			), answer as (
				insert into named.count_answer (municipality_id, committee_id, round_id, informant_id, number, state, place,
					population, initials, birth_year, given_at, given_by)
				select $1, $2, id, gen_random_uuid(), 1, 'given', 'rough-sleeping', 'resident', 'JÅ', 1980, '2026-10-13', $3
				from round
			)
			select id::text from round`,
			[town.municipalityId, town.committeeId, staffId],
		)
	})
	const answers = async () =>
		await withSql(databaseUrl, (sql) =>
			sql.rows(
				'select id from named.count_answer where round_id = $1 union all select id from history.count_answer where round_id = $1',
				[round?.id],
			),
		)
	clock.set(instant('2027-10-19T08:00:00Z'))
	await destroyByTime(house)
	expect(await answers()).toHaveLength(1)
	clock.set(instant('2027-10-20T08:00:00Z'))
	await destroyByTime(house)
	expect(await answers()).toEqual([])
	const gone = { refusal: { because: 'count-answers-destroyed' } }
	expect(await closeCountRound(town.as('strategist'), { countRoundId: round?.id })).toMatchObject(gone)
	const shown = valueIn(await countResults(town.as('strategist'), { countRoundId: round?.id ?? '' }))
	expect(shown).toMatchObject({
		frozen: false,
		answersGone: true,
		results: null,
		coverage: null,
		doubles: null,
	})
})

test('a round that was closed stands as it was frozen, and no file is made of answers that are gone', async () => {
	clock.set(instant('2026-10-12T07:00:00Z'))
	const town = await sampleMunicipality(house, 'Räkneby')
	const { countRoundId, unit } = await openSampleRound(town, 'Mätvecka 42')
	await tellSample(town.as('officer'), unit, { bornOn: '1980-01-02', initials: 'JÅ' })
	const keeper = town.as('strategist')
	valueIn(await closeCountRound(keeper, { countRoundId }))
	const frozen = valueIn(await countResults(keeper, { countRoundId }))
	expect(frozen).toMatchObject({ frozen: true, answersGone: false, results: { people: 1 } })
	clock.set(instant('2027-10-11T07:00:00Z'))
	await destroyByTime(house)
	expect((await exportCount(keeper, { countRoundId, format: 'se-2023' })).is).toBe('done')
	clock.set(instant('2027-10-12T07:00:00Z'))
	await destroyByTime(house)
	expect(await exportCount(keeper, { countRoundId, format: 'se-2023' })).toMatchObject({
		refusal: { because: 'count-answers-destroyed' },
	})
	const later = valueIn(await countResults(keeper, { countRoundId }))
	expect(later).toMatchObject({ frozen: true, answersGone: true, results: frozen.results })
	expect(later.exports).toHaveLength(1)
})
