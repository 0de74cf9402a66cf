import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { differenceOfVersions } from '../../queries/versions/difference-of-versions.ts'
import { addActivity } from '../add-activity.ts'
import { addGoal } from '../add-goal.ts'
import { createPlan } from '../create-plan.ts'
import { changeActivity } from './change-activity.ts'
import { markOf } from './edit-draft.ts'
import { removeFromDraft } from './remove-from-draft.ts'

const { house } = await testHouse()
const strategist = (await sampleMunicipality(house)).as('strategist')
const head = { kind: 'plan', committee: 'Socialnämnden', validFrom: 2024, validTo: 2027 }

async function contentOf(planId: string) {
	return valueIn(await differenceOfVersions(strategist, { planId, from: 1, to: 1 })).after.content
}

test('what two take away at once is gone by the first, and the second is told that it is not there', async () => {
	const { planId } = valueIn(await createPlan(strategist, { ...head, title: 'Två tar bort' }))
	const { goalId } = valueIn(await addGoal(strategist, { planId, text: 'Ingen vräks' }))
	const seenAt = markOf((await contentOf(planId)).goals[0])
	const asked = { planId, part: 'goals', partId: goalId, seenAt }
	expect((await removeFromDraft(strategist, asked)).is).toBe('done')
	expect(await removeFromDraft(strategist, asked)).toEqual({ is: 'missing' })
})

test('an activity that would end before it begins is refused and not given other years than were written', async () => {
	const { planId } = valueIn(await createPlan(strategist, { ...head, title: 'Baklänges' }))
	const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Råd' }))
	const backwards = { planId, activityId, text: 'Råd', periodFrom: '2026', periodTo: '2024' }
	expect(await changeActivity(strategist, backwards)).toMatchObject({
		refusal: { because: 'ends-before-it-begins', what: 'A1' },
	})
	valueIn(await changeActivity(strategist, { planId, activityId, text: 'Råd', periodFrom: '2028' }))
	expect((await contentOf(planId)).activities).toMatchObject([{ periodFrom: 2028, periodTo: 2028 }])
})
