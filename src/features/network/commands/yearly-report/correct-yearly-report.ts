import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findGathered, keepGathered } from '../../store/report-builds.ts'
import { copyWritten, holdReport, insertReport, listVersions } from '../../store/yearly-report.ts'

/**
 * Opens the next version of a frozen report, with its words, order and material; the earlier stands and can be read. What
 * people have taken back since then is not in it.
 * Refusals: not-frozen, later-version.
 */
export const correctYearlyReport = command({
	name: 'correctYearlyReport',
	input: z.object({ reportId: id(), reason: text(500) }),
	may: mayKeepNetwork,
	run: async ({ db, actor, now }, { reportId: corrects, reason }) => {
		const before = await holdReport(db, corrects)
		if (before === null) return missing
		if (before.state === 'draft') return refuse({ because: 'not-frozen' })
		const versions = await listVersions(db, before.seriesId)
		if (versions.at(-1)?.id !== corrects) return refuse({ because: 'later-version' })
		const { seriesId, year, firstYear, country, language, title, audience, layout } = before
		const reportId = crypto.randomUUID()
		await insertReport(db, actor.municipalityId, {
			...{ id: reportId, seriesId, year, firstYear, country, version: before.version + 1, corrects, reason },
			...{ language, title, audience, layout, openedAt: now },
		})
		await copyWritten(db, corrects, reportId)
		const gathered = await findGathered(db, corrects)
		if (gathered !== null) {
			const asked = { reportId, askedBy: actor.actorId, askedAt: now }
			await keepGathered(db, actor.municipalityId, { ...asked, gathered })
		}
		return { reportId }
	},
	audit: (input, value) => ({ kind: 'yearly-report', ids: [value?.reportId ?? input.reportId] }),
})
