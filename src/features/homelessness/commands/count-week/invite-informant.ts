import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayKeepCount } from '../../access.ts'
import { allows, getGround, groundCodes, identityLevels } from '../../rules/count-week/grounds.ts'
import { committeeOfUnit, insertInformant } from '../../store/count-week/informants.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { placeOfCount } from './place-of-count.ts'

/**
 * Asks a unit, or an organisation outside, to answer. The legal ground is stated, and nobody tells more of who somebody
 * is than it covers.
 */
export const inviteInformant = command({
	name: 'inviteInformant',
	input: z.object({
		countRoundId: id(),
		unitId: z.uuid({ error: 'choose-one' }).optional(),
		organisationId: z.uuid({ error: 'choose-one' }).optional(),
		legalGround: z.enum(groundCodes as [(typeof groundCodes)[number]], { error: 'choose-one' }),
		identity: z.enum(identityLevels, { error: 'choose-one' }),
		groundNote: optionalText(500),
	}),
	may: mayKeepCount,
	run: async (
		act,
		{ countRoundId, unitId = null, organisationId = null, legalGround, identity, groundNote },
	) => {
		const place = placeOfCount(act)
		if (unitId === null && organisationId === null)
			throw new BadInput([{ path: 'organisationId', problem: 'choose-one' }])
		if (unitId !== null && organisationId !== null)
			throw new BadInput([{ path: 'organisationId', problem: 'one-of-the-two' }])
		const kind = unitId === null ? 'organisation' : 'unit'
		if (!getGround(legalGround).for.includes(kind))
			throw new BadInput([{ path: 'legalGround', problem: `not-for-a-${kind}` }])
		if (!allows(legalGround, identity))
			throw new BadInput([{ path: 'identity', problem: 'more-than-the-ground-allows' }])
		return await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			if (round.state === 'closed') return refuse({ because: 'count-round-closed' })
			if (legalGround === 'same-committee' && unitId !== null) {
				const committee = await committeeOfUnit(db, unitId)
				if (committee === null) return missing
				if (committee !== place.committeeId)
					throw new BadInput([{ path: 'legalGround', problem: 'another-committee' }])
			}
			const countInformantId = await insertInformant(db, place, {
				...{ unitId, organisationId, legalGround, identity, groundNote },
				roundId: countRoundId,
				invitedOn: act.today,
				invitedBy: act.actor.actorId,
			})
			return { countInformantId }
		})
	},
	audit: ({ countRoundId }, value) => ({
		kind: 'count-informant',
		ids: value === null ? [countRoundId] : [countRoundId, value.countInformantId],
	}),
	constraints: {
		one_informant_a_unit: 'informant-already-invited',
		one_informant_an_organisation: 'informant-already-invited',
	},
})
