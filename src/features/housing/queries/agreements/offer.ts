import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { offerStands } from '../../rules/agreements/offer.ts'
import { bySuiting, suits, toldInList } from '../../rules/need/suits.ts'
import { listOwnUnits, listRequirements } from '../../store/agreements/agreements.ts'
import { listNeeds, listTenants } from '../../store/agreements/needs.ts'
import {
	findHome,
	findOffer,
	listAnswers,
	listFlatProperties,
	listSpeakersUnits,
} from '../../store/agreements/offers.ts'
import { nameIn } from '../need/name-in.ts'

/**
 * One offered home: every unit's answer, who is to move in as far as the reader may know, and those who wait with whether
 * it suits them and why not, as far as a list may tell it.
 */
export const offer = query({
	name: 'offer',
	opensOne: true,
	input: z.object({ offerId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { offerId }) => {
		const found = await findOffer(act.db, offerId)
		if (found === undefined) return missing
		const answers = await listAnswers(act.db, [offerId])
		const waiting = answers.filter(({ answer }) => answer === null)
		const speakers = await listSpeakersUnits(act.db)
		const own = waiting.filter(({ unitId }) => speakers.has(unitId))
		const asked = new Set(waiting.map(({ unitId }) => unitId))
		const units = await listOwnUnits(act.db, committeeOf(act))
		const home = found.takenOn === null ? undefined : await findHome(act.db, offerId)
		const requirement = await standingRequirement(act, found.organisationId)
		return {
			...found,
			...{ answers, requirement, stands: offerStands(found, answers) },
			answersFor: own.map(({ unitId, unit }) => ({ id: unitId, name: unit })),
			mayAsk: units.filter(({ id }) => !asked.has(id)),
			seenAt: home?.recordedAt ?? null,
			tenants: (await listTenants(act.db, [offerId])).map((one) => ({
				...{ personId: one.personId, needId: one.needId, name: nameIn(one) },
			})),
			suggestions: await suggestionsFor(act, found, requirement),
			properties: found.takenOn === null ? [] : await listFlatProperties(act.db),
		}
	},
	audit: ({ offerId }, value) => ({
		kind: 'agreement-offer',
		ids: [offerId, ...peopleIn(value?.tenants), ...peopleIn(value?.suggestions)],
	}),
})

const peopleIn = (rows: readonly { readonly personId: string }[] = []) => rows.map(({ personId }) => personId)

async function standingRequirement({ db, today }: Act, organisationId: string) {
	const all = await listRequirements(db, [organisationId])
	return all.find(({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn > today)) ?? null
}

type Found = NonNullable<Awaited<ReturnType<typeof findOffer>>>

async function suggestionsFor(
	act: Act,
	home: Found,
	requirement: Awaited<ReturnType<typeof standingRequirement>>,
) {
	if (home.declinedOn !== null || home.withdrawnOn !== null || home.ownLeaseOn !== null) return []
	const needs = await listNeeds(act.db, act.today)
	const held = needs.map((need) => ({
		...{ needId: need.id, personId: need.personId, name: nameIn(need), urgency: need.urgency },
		...{ sinceOn: need.sinceOn, adults: need.adults, children: need.children, support: need.support },
		held: suits({ ...home, requirement }, need),
	}))
	return bySuiting(held).map(({ held, ...one }) => ({ ...one, held: toldInList(held) }))
}
