import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { reportMaterial } from '../../queries/yearly-report/report-material.ts'
import { forReaders, reportDocument } from '../../rules/yearly-report/document.ts'
import { figureChoices } from '../../rules/yearly-report/figures.ts'
import type { FrozenReport } from '../../rules/yearly-report/frozen.ts'
import { missingIn } from '../../rules/yearly-report/missing.ts'
import { findLastBuild } from '../../store/report-builds.ts'
import { freezeReport } from '../../store/yearly-report.ts'
import { sayIn } from '../../words/yearly-report/say-in.ts'
import { draftOf } from './draft.ts'

/**
 * Fixes the report as it is read from now on, whole and with a digest; people's words as they stand today. Refusals: report-frozen, build-under-way, not-ready (no
 * material, no summary, or a figure that is not there).
 */
export const freezeYearlyReport = command({
	name: 'freezeYearlyReport',
	input: z.object({ reportId: id() }),
	may: mayKeepNetwork,
	run: async (act, { reportId }) => {
		const { db, actor, now } = act
		const found = await draftOf(act, reportId)
		if (found.is === 'no') return found.answer
		const last = await findLastBuild(db, reportId)
		if (last?.state === 'waiting' || last?.state === 'running') return refuse({ because: 'build-under-way' })
		const { report } = found
		const draft = await reportMaterial(db, report)
		const { facts, written } = draft
		const say = sayIn(report.language)
		const choices = facts === null ? [] : figureChoices(facts, report.language, say)
		const stops = missingIn(report, written, facts, choices).filter((one) => one.stops)
		if (stops.length > 0) return refuse({ because: 'not-ready', missing: stops.map(({ what }) => what) })
		const material = { ...draft, report: { ...report, state: 'frozen' as const, frozenAt: now } }
		const frozen: FrozenReport = {
			document: reportDocument(material, say),
			forReaders: reportDocument(forReaders(material), say),
			heldBack: facts?.inputs.filter(({ open }) => !open).length ?? 0,
		}
		const document = JSON.stringify(frozen)
		const digest = createHash('sha256').update(document).digest('hex')
		await freezeReport(db, reportId, { document, digest, frozenAt: now, frozenBy: actor.actorId })
		return { reportId, digest }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
