import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayReadDelicate, mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { bySuiting, suits } from '../../rules/need/suits.ts'
import { listRequirements } from '../../store/agreements/agreements.ts'
import { listNeedMoves } from '../../store/agreements/need-moves.ts'
import { findHomeOfNeed, findNeed, listStandingBlocks } from '../../store/agreements/needs.ts'
import { listOpenOffers } from '../../store/agreements/offers.ts'
import { listUnits } from '../../store/ladder/people.ts'
import { nameIn } from './name-in.ts'

/** One need with what stands in its way, the home it is to be met by, and open homes with whether they suit and why not. */
export const housingNeed = query({
	name: 'housingNeed',
	opensOne: true,
	input: z.object({ needId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { needId }) => {
		const found = await findNeed(act.db, needId)
		if (found === undefined) return missing
		const waits = found.endedOn === null || found.endedOn > act.today
		return {
			...found,
			...{ name: nameIn(found), waits, delicate: mayReadDelicate(act.actor) },
			blocks: await listStandingBlocks(act.db, [needId]),
			moves: await listNeedMoves(act.db, needId),
			units: waits ? await listUnits(act.db, committeeOf(act)) : [],
			home: (await findHomeOfNeed(act.db, needId)) ?? null,
			offers: waits ? await openHomesFor(act, found) : [],
		}
	},
	audit: ({ needId }, value) => ({
		kind: 'housing-need',
		ids: value === null ? [needId] : [value.personId, needId],
	}),
})

type Found = NonNullable<Awaited<ReturnType<typeof findNeed>>>

async function openHomesFor({ db, today }: Act, need: Found) {
	const offers = await listOpenOffers(db)
	const requirements = (
		await listRequirements(db, [...new Set(offers.map(({ organisationId }) => organisationId))])
	).filter(({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn > today))
	const held = offers.map((home) => {
		const requirement = requirements.find((one) => one.organisationId === home.organisationId) ?? null
		return {
			...{ offerId: home.id, address: home.address, landlord: home.landlord, rooms: home.rooms },
			...{ rentOre: home.rentOre, taken: home.takenOn !== null, availableFrom: home.availableFrom },
			...{ urgency: 'ordinary' as const, sinceOn: home.offeredOn },
			held: suits({ ...home, requirement }, need),
		}
	})
	return bySuiting(held)
}
