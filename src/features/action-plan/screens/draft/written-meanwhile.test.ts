import { createStaticHandler, RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { actorContext, houseContext } from '../../../../ui/context.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { createPlan } from '../../commands/create-plan.ts'
import { addSection } from '../../commands/draft/add-section.ts'
import { decideVersion } from '../../commands/versions/decide-version.ts'
import { action, loader } from './change-section.tsx'

const { house } = await testHouse()
const strategist = (await sampleMunicipality(house)).as('strategist')
const { query } = createStaticHandler([{ id: 'page', path: '/:planId/:sectionId', loader, action }])

async function asked(path: string, written?: Readonly<Record<string, string>>) {
	const context = new RouterContextProvider()
	context.set(houseContext, house)
	context.set(actorContext, strategist.actor)
	const post = written === undefined ? {} : { method: 'post', body: new URLSearchParams(written) }
	return await query(new Request(`http://bofast.example${path}`, post), { requestContext: context })
}

test('whoever was writing in a draft when it was decided meets what they wrote, and why it was not saved', async () => {
	const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, head))
	const { sectionId } = valueIn(await addSection(strategist, { planId, heading: 'Bakgrund', text: 'Kort.' }))
	valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2024-01-15' }))

	const written = { intent: 'changeSection', heading: 'Bakgrund', text: 'Det jag skrev i en timme.' }
	const after = await asked(`/${planId}/${sectionId}`, written)
	expect(after).toMatchObject({
		actionData: { page: { refusal: { because: 'no-draft' }, values: { text: 'Det jag skrev i en timme.' } } },
		loaderData: { page: { plan: { id: planId } } },
	})

	const opened = await asked(`/${planId}/${sectionId}`)
	expect(opened).toBeInstanceOf(Response)
	expect((opened as Response).headers.get('location')).toBe(`/plans/${planId}/draft`)
})
