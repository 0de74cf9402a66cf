import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { grantHome } from '../../../housing/commands/ladder/grant-home.ts'
import { sampleBed, sampleProperty } from '../../../housing/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { changeSupportIntensity, reviewSupport } from '../../../support/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { endOwnTenancy } from './end-own-tenancy.ts'
import { withdrawOwnTenancy } from './withdraw-own-tenancy.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Värdköping')
const officer = town.as('officer')
await delegateSupportSample(officer)
const { dwellingId } = await sampleProperty(officer, town.unitId, 'Kommunens lägenheter', {
	street: 'Provgatan 7',
})
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

let made = 0
async function tenant() {
	made += 1
	const bedId = await sampleBed(officer, dwellingId, `Hem ${made}`, { kind: 'home', sleeps: 3 })
	const personId = await sampleHomelessPerson(officer)
	const granted = valueIn(
		await grantHome(officer, {
			...{ personId, bedId, form: 'social-contract', startsOn: '2026-03-01', endsOn: '2027-03-01' },
			...{
				tenure: 'sublease',
				rent: '6000',
				noticeMonths: '3',
				legalBasis: 'SoL 11:1',
				decidedOn: '2026-02-20',
			},
			...{ reasons: 'Behöver hem med stöd.', supportKind: 'housing-support', hoursAWeek: '3' },
		}),
	)
	return { personId, ...granted }
}
const notice = { givenOn: '2026-10-12', endsOn: '2027-01-31', reason: 'disturbance' }
const ending = {
	...{
		supportResult: 'support-does-not-help',
		supportReview: 'Stödet har utökats två gånger utan att störningarna upphört.',
	},
}
const count = async (table: string, where: string) =>
	(await withSql(databaseUrl, (sql) => sql.rows(`select 1 from named.${table} where ${where}`))).length

test('the municipality’s own tenants lose no home before their support is looked through, and nothing is written', async () => {
	const { stayId, personId } = await tenant()
	expect(told(await endOwnTenancy(officer, { stayId, ...notice, ...ending }))).toBe('support-not-reviewed')
	expect(
		told(await endOwnTenancy(officer, { stayId, ...notice, ...ending, reason: 'plan-not-followed' })),
	).toBe('reason: choose-one')
	expect(await count('lease_notice', `person_id = '${personId}'`)).toBe(0)
	expect(await count('eviction_case', 'true')).toBe(0)
})

test('after a relapse the support becomes more and the home stays', async () => {
	const { stayId, personId, supportId } = await tenant()
	valueIn(
		await changeSupportIntensity(officer, {
			...{ supportId, fromDay: '2026-09-01', hoursAWeek: '9', reason: 'Återfall: fler besök en tid' },
		}),
	)
	valueIn(
		await reviewSupport(officer, {
			...{
				personId,
				onDay: '2026-09-01',
				findings: 'Återfall. Mer stöd under hösten.',
				changed: 'more',
				personsView: 'Jag vill bo kvar.',
				offered: 'Tätare besök.',
			},
		}),
	)
	expect(await count('stay', `id = '${stayId}' and state = 'here'`)).toBe(1)
	expect(await count('support_intensity', `support_id = '${supportId}' and minutes_a_week = 540`)).toBe(1)
})

test('a notice opens a prevention case for the household, with the review that came before it', async () => {
	const { stayId, personId } = await tenant()
	valueIn(
		await reviewSupport(officer, {
			...{
				personId,
				onDay: '2026-10-10',
				findings: 'Genomgång av stödet.',
				changed: 'other',
				personsView: 'Jag vill bo kvar.',
				offered: 'Tätare besök.',
			},
		}),
	)
	const { caseId } = valueIn(await endOwnTenancy(officer, { stayId, ...notice, ...ending }))
	expect(
		await count('eviction_case', `id = '${caseId}' and opened_by = 'own-tenancy' and ground = 'disturbance'`),
	).toBe(1)
	expect(
		await count(
			'case_message',
			`case_id = '${caseId}' and lease = 'social-contract' and support_reviewed_on = '2026-10-10'`,
		),
	).toBe(1)
	expect(
		await count('case_date', `case_id = '${caseId}' and kind = 'must-move' and on_day = '2027-01-31'`),
	).toBe(1)
	expect(told(await endOwnTenancy(officer, { stayId, ...notice, ...ending }))).toBe('notice-given-already')
	const elsewhere = await sampleMunicipality(house, 'Annanköping')
	expect(told(await endOwnTenancy(elsewhere.as('officer'), { stayId, ...notice, ...ending }))).toBe('missing')
})

test('a notice that is taken back takes its day out of the case, and one given anew puts it there again', async () => {
	const { stayId, personId } = await tenant()
	const withdrawn = { stayId }
	expect(told(await withdrawOwnTenancy(officer, withdrawn))).toBe('no-notice-stands')
	const review = { personId, onDay: '2026-10-10', findings: 'Genomgång av stödet.', changed: 'other' }
	valueIn(
		await reviewSupport(officer, {
			...{ ...review, personsView: 'Jag vill bo kvar.', offered: 'Tätare besök.' },
		}),
	)
	const { caseId } = valueIn(await endOwnTenancy(officer, { stayId, ...notice, ...ending }))
	const stands = (kind: string) =>
		count('case_date', `case_id = '${caseId}' and kind = '${kind}' and ended_on is null`)
	const elsewhere = (await sampleMunicipality(house, 'Utköping')).as('officer')
	expect(told(await withdrawOwnTenancy(elsewhere, withdrawn))).toBe('missing')
	expect([await stands('must-move'), await stands('notice-withdrawn')]).toEqual([1, 0])
	valueIn(await withdrawOwnTenancy(officer, withdrawn))
	expect([await stands('must-move'), await stands('notice-withdrawn')]).toEqual([0, 1])
	expect(await count('lease_notice', `stay_id = '${stayId}' and withdrawn_on is null`)).toBe(0)
	expect(await count('eviction_case', `id = '${caseId}' and closed_on is null`)).toBe(1)
	expect(told(await withdrawOwnTenancy(officer, withdrawn))).toBe('no-notice-stands')
	const later = { ...notice, endsOn: '2027-02-28' }
	expect(valueIn(await endOwnTenancy(officer, { stayId, ...later, ...ending })).caseId).toBe(caseId)
	expect([await stands('must-move'), await stands('notice-withdrawn')]).toEqual([1, 0])
})

test('whoever works with the case, a notice taken back stops its day there', async () => {
	const { stayId, personId } = await tenant()
	const review = { personId, onDay: '2026-10-10', findings: 'Genomgång av stödet.', changed: 'other' }
	valueIn(
		await reviewSupport(officer, {
			...{ ...review, personsView: 'Jag vill bo kvar.', offered: 'Tätare besök.' },
		}),
	)
	const { caseId } = valueIn(await endOwnTenancy(officer, { stayId, ...notice, ...ending }))
	const elsewhere = await town.another('officer', { unit: 'new' })
	valueIn(await withdrawOwnTenancy(elsewhere, { stayId }))
	expect(await count('case_date', `case_id = '${caseId}' and kind = 'must-move' and ended_on is null`)).toBe(
		0,
	)
})
