import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { mayKeepReports } from '../../access.ts'
import { checkFigures } from '../../queries/known/checked-figures.ts'
import { findFollowUp } from '../../store/rounds.ts'

/** Tries to count a frozen round's figures again as they were known then. */
export const checkFrozenFigures = command({
	name: 'checkFrozenFigures',
	input: z.object({ roundId: id() }),
	may: mayKeepReports,
	run: async (act, { roundId }) => {
		if ((await findFollowUp(act.db, roundId)) === null) return missing
		const checks = await checkFigures(act, roundId)
		return { checked: checks.length, differ: checks.filter(({ state }) => state === 'differs').length }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})

/** The same every night, for every frozen round. */
export async function checkEveryFrozenFigure(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const differ = (await checkFigures(act, null)).filter(({ state }) => state === 'differs').length
			if (differ > 0) house.log.warn({ municipalityId, differ }, 'frozen figures are not found again')
		})
	}
}
