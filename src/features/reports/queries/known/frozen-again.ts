import * as z from 'zod'
import { endOfDay } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { day, id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepReports, mayReadExactFigures } from '../../access.ts'
import { listFrozen } from '../../store/frozen.ts'
import { findFollowUp } from '../../store/rounds.ts'
import { listChecks } from '../../store/sources.ts'
import { timeZone } from '../live-facts.ts'
import { knownAt } from './checked-figures.ts'

/**
 * Each counted figure of a frozen round: what it was counted from, whether it is found again, what it is now and why; and
 * what it was as known at the end of the day that is asked for.
 */
export const frozenAgain = query({
	name: 'frozenAgain',
	input: z.object({ roundId: id(), knownOn: day().optional() }),
	may: mayReadExactFigures,
	run: async (act, { roundId, knownOn }) => {
		const followUp = await findFollowUp(act.db, roundId)
		if (followUp === null) return missing
		const names = new Map((await listFrozen(act.db, roundId)).map(({ id: of, ...facts }) => [of, facts]))
		const known = knownOn === undefined ? [] : await knownAt(act, roundId, endOfDay(knownOn, timeZone))
		const figures = (await listChecks(act.db, roundId)).map((one) => {
			const facts = names.get(one.indicatorId)
			const knownThen = known.find((of) => of.indicatorId === one.indicatorId && of.until === one.until)
			return {
				...one,
				knownThen: knownThen ?? null,
				name: facts?.name ?? '',
				unit: facts?.unit ?? '',
				isShare: facts?.isShare ?? false,
			}
		})
		return { followUp, knownOn: knownOn ?? null, figures, mayKeep: mayKeepReports(act.actor) }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
export type KnownFigure = Extract<
	Awaited<ReturnType<typeof frozenAgain>>,
	{ is: 'done' }
>['value']['figures'][number]
