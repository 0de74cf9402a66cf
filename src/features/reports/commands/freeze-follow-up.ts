import { createHash } from 'node:crypto'
import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepReports } from '../access.ts'
import { liveFacts } from '../queries/live-facts.ts'
import { publicOf } from '../queries/paper-source.ts'
import { publicDeviation } from '../rules/children-without-home.ts'
import { annexContents, annexSection } from '../rules/secret-annex.ts'
import {
	findFollowUp,
	insertAnnex,
	insertDeviation,
	insertFrozen,
	listNextSteps,
	listReleases,
	markFrozen,
} from '../store/rounds.ts'
import { sayIn } from '../words/say-in.ts'

/**
 * Fixes the year's figures with what they were counted from, and sets aside the exact small ones in a secret annex. Runs
 * alone in the municipality, so that what was frozen can be counted again. Refusals: `already-frozen`, `year-not-ended`.
 */
export const freezeFollowUp = command({
	name: 'freezeFollowUp',
	input: z.object({ roundId: id() }),
	may: mayKeepReports,
	alone: true,
	run: async (act, { roundId }) => {
		const { db, actor } = act
		const followUp = await findFollowUp(db, roundId)
		if (followUp === null) return missing
		if (followUp.frozenAt !== null) return refuse({ because: 'already-frozen' })
		if (followUp.year >= yearOf(act.today))
			return refuse({ because: 'year-not-ended', year: String(followUp.year) })

		const live = await liveFacts(act, followUp, await listNextSteps(db, roundId))
		if (live === null) return missing
		const digested = live.indicators.map((facts) => ({
			facts,
			digest: createHash('sha256').update(JSON.stringify(facts)).digest('hex'),
		}))
		await insertFrozen(db, actor.municipalityId, roundId, digested)

		const releases = await listReleases(db)
		const open = live.indicators.map((facts) => publicOf(facts, releases))
		const withoutHome = { year: followUp.year, exact: live.withoutHome }
		await insertDeviation(db, actor.municipalityId, roundId, publicDeviation(live.withoutHome))
		const contents = annexContents(live.indicators, open, withoutHome, 'sv', sayIn('sv'))
		const number = contents === null ? null : 1
		if (contents !== null && number !== null) {
			await insertAnnex(db, actor.municipalityId, {
				...{ followUpId: roundId, number, contents },
				sectionOfLaw: annexSection,
				datedOn: act.today,
			})
		}
		await markFrozen(db, roundId, { frozenAt: act.now, frozenBy: actor.actorId, annexNumber: number })
		return { roundId, indicators: digested.length, annexNumber: number }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
