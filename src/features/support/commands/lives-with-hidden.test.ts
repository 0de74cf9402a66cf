import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { formHousehold, joinHousehold, protectPerson, registerPerson } from '../../people/index.ts'
import { delegateSupportSample } from '../samples.ts'
import { agreeOnSupport } from './agreements/agree-on-support.ts'
import { callCoordinatedPlan } from './coordinated/call-coordinated-plan.ts'
import { decideSupport } from './decisions/decide-support.ts'
import { startSupportPlan } from './plan/start-support-plan.ts'
import { reviewSupport } from './reviews/review-support.ts'
import { assessSkills } from './skills/assess-skills.ts'
import { makeYoungPlan } from './young/make-young-plan.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Skyddköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
await delegateSupportSample(officer)
const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const registered = async (givenName: string, bornOn: string) =>
	valueIn(
		await registerPerson(officer, {
			...{ givenName, familyName: 'Hemlig', bornOn, sex: 'woman', registerAnyway: 'yes' },
		}),
	).personId

const partner = await registered('Maj', '1985-05-05')
const child = await registered('Tindra', '2019-02-03')
const young = await registered('Ung', '2008-05-05')
const { householdId } = valueIn(await formHousehold(officer, { adultId: partner }))
for (const personId of [child, young]) {
	valueIn(await joinHousehold(officer, { householdId, personId, role: 'child' }))
}
valueIn(
	await protectPerson(officer, {
		...{ protection: 'protected-registration', source: 'Skatteverket', personId: child },
	}),
)
const kept = 'place-kept-by-named-access'

test('support of who lives with somebody hidden is agreed and reviewed as it is decided; plans are kept by those who read them', async () => {
	expect(told(await startSupportPlan(colleague, { personId: partner }))).toBe(kept)
	const skills = { personId: partner, onDay: '2026-10-10', withPerson: 'yes', scores: { cleaning: 2 } }
	expect(told(await assessSkills(colleague, skills))).toBe(kept)
	const consent = { consentOn: '2026-10-01', consentHow: 'spoken', consentTo: 'Allt' }
	const parties = [
		{ kind: 'region', name: 'Psykiatrin' },
		{ kind: 'unit', name: 'Stöd' },
	]
	const called = { kind: 'sip', calledOn: '2026-10-02', plannedFor: '2026-10-20', parties }
	expect(told(await callCoordinatedPlan(colleague, { personId: partner, ...consent, ...called }))).toBe(kept)
	const part = { what: 'Söka', who: 'Ung', byDay: '2026-12-01' }
	const plan = { ownWords: 'Eget', leavesOn: '2026-12-01', find: part, get: part, keep: part }
	expect(told(await makeYoungPlan(colleague, { personId: young, ...plan }))).toBe(kept)
	const decision = { about: 'housing-support', outcome: 'granted', legalBasis: 'SoL 11:1' }
	const decided = { ...decision, decidedOn: '2026-05-01', reasons: 'Behov.' }
	expect(told(await decideSupport(colleague, { personId: partner, ...decided }))).toBe('done')
	const agreed = { kind: 'housing-support', startsOn: '2026-05-10', hoursAWeek: '3' }
	expect(told(await agreeOnSupport(colleague, { personId: partner, ...agreed }))).toBe('done')
	const review = { onDay: '2026-10-01', findings: 'Mer.', changed: 'more' }
	expect(told(await reviewSupport(colleague, { personId: partner, ...review }))).toBe('done')
})
