import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { findOpenSite, listStands } from '../../published.ts'
import { followUpForReaders } from '../../queries/publication/follow-up-for-readers.ts'
import { findFollowUp } from '../../store/rounds.ts'
import { setAside } from './prepare.ts'

/**
 * Sets a frozen round aside as anyone will read it beside its plan, to be looked at first. Refusals: site-not-open,
 * not-frozen, plan-not-published.
 */
export const prepareFollowUp = command({
	name: 'prepareFollowUp',
	input: z.object({ roundId: id() }),
	may: mayKeepReports,
	run: async (act, { roundId }) => {
		const followUp = await findFollowUp(act.db, roundId)
		if (followUp === null) return missing
		const site = await findOpenSite(act.db)
		if (site === null) return refuse({ because: 'site-not-open' })
		if (followUp.frozenAt === null) return refuse({ because: 'not-frozen' })
		const { planId, year, part } = followUp
		const plan = (await listStands(act.db)).find(({ subjectId }) => subjectId === planId)
		if (plan === undefined || plan.publishedAt === null || plan.gone)
			return refuse({ because: 'plan-not-published' })
		const prepared = await followUpForReaders(act, site, followUp)
		if (prepared === null) return missing
		const slug = part === 'year' ? String(year) : `${year}-${part}`
		return await setAside(act, { kind: 'follow-up', subjectId: roundId, planId, slug, ...prepared })
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
