import * as z from 'zod'
import { addMonths } from '../../../../foundation/plain-date.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { keepsRepresentativesOf, mayKeepRepresentatives } from '../../access.ts'
import { findRepresentative, insertSubstitution } from '../../store/representatives.ts'

const longestMonths = 12

/** Who answers for a landlord in somebody's place, on which days; the board is told. It begins and ends by itself. */
export const nameSubstitute = command({
	name: 'nameSubstitute',
	input: z
		.object({ organisationId: id(), absentId: id(), substituteId: id(), fromOn: day(), throughOn: day() })
		.refine((given) => given.absentId !== given.substituteId, {
			path: ['substituteId'],
			error: 'stands-in-for-oneself',
		})
		.refine((given) => given.throughOn >= given.fromOn, {
			path: ['throughOn'],
			error: 'ends-before-it-begins',
		}),
	may: mayKeepRepresentatives,
	run: async (act, given) => {
		const { organisationId, absentId, substituteId, fromOn, throughOn } = given
		if (!keepsRepresentativesOf(act.actor, organisationId)) return missing
		if (throughOn < act.today) throw new BadInput([{ path: 'throughOn', problem: 'day-has-passed' }])
		if (throughOn > addMonths(fromOn, longestMonths)) {
			throw new BadInput([{ path: 'throughOn', problem: 'substitute-too-long' }])
		}
		for (const staffId of [absentId, substituteId]) {
			if ((await findRepresentative(act.db, organisationId, staffId)) === undefined) return missing
		}
		return { substitutionId: await insertSubstitution(act, given) }
	},
	audit: ({ organisationId, substituteId }) => ({
		kind: 'representative',
		ids: [organisationId, substituteId],
	}),
})
