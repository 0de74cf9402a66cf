import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames, listUnits } from '../../../organisation/index.ts'
import { personCard } from '../../../people/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { nextOfferDue } from '../../rules/guidance/refused-offer.ts'
import { asksForElderlyCare } from '../../rules/reviews/elderly.ts'
import { reviewDueOn } from '../../rules/reviews/review.ts'
import { listAgreementsOf } from '../../store/agreements.ts'
import { listDecisionsOf } from '../../store/decisions.ts'
import { listGuidanceOf, listRefusedOffersOf } from '../../store/guidance.ts'
import { listElderlyContactsOf, listReviewsOf } from '../../store/reviews.ts'
import { decisionView } from '../decisions/decision-view.ts'
import { whoIs } from '../who-is.ts'
import { agreementView } from './agreement-view.ts'

/** All of one person's support: what was decided and agreed, offered and refused, and how it was looked through. */
export const personSupport = query({
	name: 'personSupport',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { personId }) => {
		const { db, today } = act
		const person = await whoIs(act, personId)
		if (person === missing || isRefused(person)) return person
		if (person.hidden) return missing
		const { records } = person
		const card = await personCard.within(act, { personId })
		const bornOn = card.is === 'done' ? (card.value.known?.birthDate ?? null) : null
		const agreements = (await listAgreementsOf(db, records)).map((one) => agreementView(one, today))
		const reviews = await listReviewsOf(db, records)
		const elderly = await listElderlyContactsOf(db, records)
		const names = new Map((await listStaffNames(db)).map((one) => [one.id, one.name]))
		const units = new Map((await listUnits(db)).map((one) => [one.id, one.name]))
		const running = agreements.filter(({ runs }) => runs)
		const first = running.map(({ startsOn }) => startsOn).toSorted()[0]
		return {
			person,
			decisions: (await listDecisionsOf(db, records)).map((one) => decisionView(one, today)),
			agreements: agreements.map((one) => ({
				...one,
				unit: one.unitId === null ? null : (units.get(one.unitId) ?? null),
				responsible: one.responsibleId === null ? null : (names.get(one.responsibleId) ?? null),
			})),
			reviewOn: first === undefined ? null : reviewDueOn(first, reviews[0] ?? null),
			reviews: reviews.map(({ recordedBy, ...one }) => ({ ...one, by: names.get(recordedBy) ?? null })),
			guidance: await listGuidanceOf(db, records),
			offers: (await listRefusedOffersOf(db, records)).map((one) => ({ ...one, dueOn: nextOfferDue(one) })),
			...{ elderly, asksForElderlyCare: asksForElderlyCare(bornOn, elderly.length, today), today },
		}
	},
	audit: ({ personId }) => ({ kind: 'person-support', ids: [personId] }),
})
