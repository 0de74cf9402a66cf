import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { refundParagraphs } from '../../rules/ladder/refund.ts'
import { findCountry } from '../../store/ladder/config.ts'
import { insertRefundStay } from '../../store/ladder/leases.ts'
import { rowOf } from '../committee-of.ts'

/**
 * Denmark: a stay by § 110 or support by § 85 a, here or told by another municipality, whose days the state's refund counts.
 * Refusal: not-denmark.
 */
export const recordRefundStay = command({
	name: 'recordRefundStay',
	input: z
		.object({
			personId: id(),
			paragraph: z.enum(refundParagraphs, { error: 'choose-one' }),
			actingMunicipality: text(100),
			startsOn: day(),
			endsOn: day().optional(),
			toldFrom: z.enum(['own', 'elsewhere'], { error: 'choose-one' }),
			toldOn: day(),
		})
		.refine(({ startsOn, endsOn }) => endsOn === undefined || endsOn > startsOn, {
			path: ['endsOn'],
			message: 'ends-before-it-begins',
		}),
	may: mayWorkWithHousing,
	run: async (act, { endsOn = null, ...given }) => {
		notInFuture(act, { startsOn: given.startsOn, endsOn, toldOn: given.toldOn })
		if ((await findCountry(act.db)) !== 'DK') return refuse({ because: 'not-denmark' })
		if (!(await holdPeople(act, [given.personId]))) return missing
		const untold = await refuseUntold(act, [given.personId])
		if (untold !== null) return untold
		const row = { ...rowOf(act), ...given, endsOn, recordedBy: act.actor.actorId }
		return { refundStayId: await insertRefundStay(act.db, row) }
	},
	audit: ({ personId }, value) => ({
		kind: 'refund-stay',
		ids: value === null ? [personId] : [personId, value.refundStayId],
	}),
})
