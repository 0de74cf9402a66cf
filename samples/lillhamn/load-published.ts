import { editSite } from '../../src/features/public-pages/index.ts'
import {
	prepareConsultation,
	prepareFollowUp,
	preparePlan,
	publications,
	publishPrepared,
} from '../../src/features/reports/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import type { Places } from './load-organisation.ts'
import { strategistOn } from './strategist.ts'

/** A house in a square: Lillhamn's mark, drawn for it. */
const mark =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">' +
	'<rect width="48" height="48" rx="10" fill="#7a3b2e"/>' +
	'<path d="M10 25 24 13l14 12v12H28v-8h-8v8H10z" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/></svg>'

const site = {
	...{ name: 'Lillhamns kommun', slug: 'lillhamn', locale: 'sv', contact: 'tillganglighet@lillhamn.example' },
	...{ bandColour: '#fff3ec', linkColour: '#0b5cad', logo: new TextEncoder().encode(mark) },
} as const

/** The plan, the year that is frozen and the consultation behind the revision, open to anyone since the spring. */
export async function loadPublished(act: Act, places: Places): Promise<void> {
	const strategist = strategistOn(act, places, '2026-03-16')
	valueIn(await editSite.within(strategist, site))
	const { plans, consultations } = valueIn(await publications.within(strategist, {}))
	for (const { id: planId, ready, followUps } of plans) {
		if (!ready) continue
		valueIn(
			await publishPrepared.within(strategist, valueIn(await preparePlan.within(strategist, { planId }))),
		)
		for (const round of followUps) {
			if (!round.ready) continue
			const prepared = valueIn(await prepareFollowUp.within(strategist, { roundId: round.id }))
			valueIn(await publishPrepared.within(strategist, prepared))
		}
	}
	for (const { id: planConsultationId, ready } of consultations) {
		if (!ready) continue
		const prepared = valueIn(await prepareConsultation.within(strategist, { planConsultationId }))
		valueIn(await publishPrepared.within(strategist, prepared))
	}
}
