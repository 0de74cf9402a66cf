import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { interruptDecision } from '../decisions/interrupt-decision.ts'
import { agreeOnSupport } from './agree-on-support.ts'
import { carryOutSupportBegun } from './carry-out-support-begun.ts'
import { endSupport } from './end-support.ts'

const { house, clock, databaseUrl } = await testHouse()
const officer = (await sampleMunicipality(house, 'Givköping')).as('officer')
await delegateSupportSample(officer)

const granted = async (about = 'housing-support') => {
	const personId = await samplePerson(officer)
	return { personId, decisionId: await decideSample(officer, personId, '2026-05-01', { about }) }
}
const agree = async (by: { personId: string; decisionId: string }, startsOn: string) =>
	valueIn(await agreeOnSupport(officer, { ...by, kind: 'housing-support', startsOn, hoursAWeek: '3' }))
		.supportId
const courseOf = async ({ decisionId }: { decisionId: string }) =>
	(
		await withSql(databaseUrl, (db) =>
			db.rows<{ told: string }>(`
				select concat_ws(' ', d.carried_out_on, d.ended_because,
					(select string_agg(concat(i.from_day, '–', i.until_day), ' ' order by i.from_day)
						from named.support_interruption i where i.decision_id = d.id)) as told
				from named.support_decision d where d.id = '${decisionId}'`),
		)
	)[0]?.told

test('support that is agreed on gives what was granted from its first day; a home is not given by it', async () => {
	const support = await granted()
	await agree(support, '2026-05-10')
	expect(await courseOf(support)).toBe('2026-05-10')
	const home = await granted('housing')
	await agree(home, '2026-05-10')
	expect(await courseOf(home)).toBe('')
})

test('what is agreed ahead gives it on its day, by night and once', async () => {
	const support = await granted()
	await agree(support, '2026-10-20')
	await carryOutSupportBegun(house)
	expect(await courseOf(support)).toBe('')
	clock.set(instant('2026-10-20T01:20:00Z'))
	await carryOutSupportBegun(house)
	await carryOutSupportBegun(house)
	expect(await courseOf(support)).toBe('2026-10-20')
	const lost = await granted()
	await agree(lost, '2026-06-01')
	valueIn(await interruptDecision(officer, { decisionId: lost.decisionId, onDay: '2026-07-01' }))
	await agree(lost, '2026-11-01')
	clock.set(instant('2026-11-02T01:20:00Z'))
	await carryOutSupportBegun(house)
	expect(await courseOf(lost)).toBe('2026-06-01 2026-07-01–2026-11-01')
	clock.set(instant('2026-10-12T10:00:00Z'))
})

test('the decision ends with what ended the support, is interrupted by anything else, and goes on where other support runs', async () => {
	const wish = await granted()
	const ended = { onDay: '2026-09-01' }
	valueIn(
		await endSupport(officer, { supportId: await agree(wish, '2026-06-01'), ...ended, because: 'own-wish' }),
	)
	expect(await courseOf(wish)).toBe('2026-06-01 withdrawn')
	const other = await granted()
	const first = await agree(other, '2026-06-01')
	const second = await agree(other, '2026-07-01')
	valueIn(await endSupport(officer, { supportId: first, ...ended, because: 'other' }))
	expect(await courseOf(other)).toBe('2026-06-01')
	valueIn(await endSupport(officer, { supportId: second, ...ended, because: 'other' }))
	expect(await courseOf(other)).toBe('2026-06-01 2026-09-01–')
	await agree(other, '2026-09-15')
	expect(await courseOf(other)).toBe('2026-06-01 2026-09-01–2026-09-15')
})
