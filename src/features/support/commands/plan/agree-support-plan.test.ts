import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { decideWideLists } from '../../../homelessness/commands/decide-wide-lists.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { linkRecords } from '../../../people/index.ts'
import { supportPlanPage } from '../../queries/plan/support-plan-page.ts'
import { supportDays } from '../../queries/support-days.ts'
import { addSupportGoal } from './add-support-goal.ts'
import { agreeSupportPlan } from './agree-support-plan.ts'
import { startSupportPlan } from './start-support-plan.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Enplansköping')
const officer = town.as('officer')
const agreement = { agreedOn: '2026-10-12', tookPart: 'yes', followUpOn: '2026-11-12' }

async function agreed(otherwise: object = {}) {
	const personId = await sampleHomelessPerson(officer)
	const { supportPlanId } = valueIn(await startSupportPlan(officer, { personId }))
	valueIn(await addSupportGoal(officer, { supportPlanId, ownWords: 'Ett eget hem' }))
	valueIn(await agreeSupportPlan(officer, { supportPlanId, ...agreement, ...otherwise }))
	return { personId, supportPlanId }
}

const pageOf = async (personId: string) => valueIn(await supportPlanPage(officer, { personId }))

test('a plan agreed without the person says why in staff’s words, and puts none in the person’s mouth', async () => {
	const absentBecause = 'Låg på sjukhus, ville att vi började.'
	const { personId } = await agreed({ tookPart: 'no', absentBecause })
	expect((await pageOf(personId)).inForce).toMatchObject({ absentBecause, disagrees: null })
})

test('the plan that holds is one, also where the person was written under two records', async () => {
	const [one, two] = [await agreed(), await agreed()]
	const ids = { aId: one.personId, bId: two.personId }
	const { keptId } = valueIn(await linkRecords(officer, ids))
	const next = valueIn(await startSupportPlan(officer, { personId: keptId }))
	const { draft } = await pageOf(keptId)
	expect(draft?.goals.map(({ carried }) => carried)).toEqual([true, true])
	valueIn(await agreeSupportPlan(officer, { supportPlanId: next.supportPlanId, ...agreement }))
	const page = await pageOf(keptId)
	expect(page.inForce?.id).toBe(next.supportPlanId)
	expect(page.earlier.map(({ planId }) => planId).toSorted()).toEqual(
		[one.supportPlanId, two.supportPlanId].toSorted(),
	)
	expect(page.inForce?.checks).toHaveLength(3)
})

test('days to look at a plan again are told of one’s own people, and of others where the committee has decided so', async () => {
	const { personId } = await agreed()
	const elsewhere = await town.another('officer', { unit: 'new' })
	const told = async (caller = elsewhere) =>
		valueIn(await supportDays(caller, { daysAhead: 60 })).filter((one) => one.personId === personId)
	expect(await told(officer)).toHaveLength(1)
	expect(await told()).toEqual([])
	const widely = { reach: 'committee', decision: 'SN 2026-09-01 § 71' }
	valueIn(await decideWideLists(town.as('administrator'), widely))
	expect(await told()).toHaveLength(1)
})
