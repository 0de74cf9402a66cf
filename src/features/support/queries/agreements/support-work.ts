import * as z from 'zod'
import { addDays, earlierOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { asksForElderlyCare } from '../../rules/reviews/elderly.ts'
import { reviewDueOn } from '../../rules/reviews/review.ts'
import { type AgreementRow, listRunning } from '../../store/agreements.ts'
import { listOffersToMake } from '../../store/guidance.ts'
import { listLatestReviews, listWithElderlyContact } from '../../store/reviews.ts'
import { calledIn } from '../called.ts'
import { agreementView } from './agreement-view.ts'

const daysAhead = 14

/** People with support in one's own units, whose support should be looked through, and what to offer again. */
export const supportWork = query({
	name: 'supportWork',
	input: z.object({}),
	may: mayWorkWithSupport,
	run: async (act) => {
		const { db, today, actor } = act
		const running = await listRunning(db, today)
		const offers = await listOffersToMake(db, actor.actorId, addDays(today, daysAhead))
		const byPerson = Map.groupBy(running, ({ personId }) => personId)
		const personIds = [...byPerson.keys()]
		const reviews = new Map((await listLatestReviews(db, personIds)).map((one) => [one.personId, one]))
		const thought = new Set(await listWithElderlyContact(db, personIds))
		const names = new Map((await listStaffNames(db)).map((one) => [one.id, one.name]))
		const calledOf = await calledIn(act, [...personIds, ...offers.map(({ personId }) => personId)])
		const people = [...byPerson].map(([personId, own]) => {
			const views = own.map((agreement) => agreementView(agreement, today))
			const { name, code, age, bornOn } = calledOf(personId)
			const reviewOn = reviewDueOn(startOf(own), reviews.get(personId) ?? null)
			return {
				...{ personId, name, code, age, reviewOn, reviewLate: reviewOn < today },
				reviewSoon: reviewOn <= addDays(today, daysAhead),
				kinds: [...new Set(views.map(({ kind }) => kind))],
				minutesNow: views.reduce((sum, { minutesNow }) => sum + minutesNow, 0),
				startsOn: startOf(own),
				methodEndsOn: views.flatMap(({ methodEndsOn }) => methodEndsOn ?? []).toSorted()[0] ?? null,
				responsible: names.get(own.find((one) => one.responsibleId !== null)?.responsibleId ?? '') ?? null,
				elderly: asksForElderlyCare(bornOn, thought.has(personId) ? 1 : 0, today),
			}
		})
		return {
			people: people.toSorted((a, b) => (a.reviewOn < b.reviewOn ? -1 : 1)),
			offers: offers.map((offer) => ({
				...offer,
				...{ name: calledOf(offer.personId).name, code: calledOf(offer.personId).code },
				late: offer.nextOfferOn < today,
			})),
			today,
		}
	},
	audit: (_, value) => ({
		kind: 'support-agreement',
		ids: [...(value?.people ?? []), ...(value?.offers ?? [])].map(({ personId }) => personId),
	}),
})

const startOf = (own: readonly AgreementRow[]): PlainDate =>
	own.map(({ startsOn }) => startsOn).reduce((first, day) => earlierOf(first, day))
