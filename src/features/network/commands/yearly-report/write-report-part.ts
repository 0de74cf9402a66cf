import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { figureChoices, unknownFigures, withFigure } from '../../rules/yearly-report/figures.ts'
import { reportParts } from '../../rules/yearly-report/layout.ts'
import { findGathered } from '../../store/report-builds.ts'
import { saveWritten } from '../../store/yearly-report.ts'
import { sayIn } from '../../words/yearly-report/say-in.ts'
import { draftOf } from './draft.ts'

const noFigures = { national: [], aggregates: [], reforms: [] }

/**
 * Writes one part of a report; proposals stand one a line. A chosen figure takes the place of the first `{}`, else it comes
 * last. Refusals: report-frozen, unknown-figure (a reference leads to no figure).
 */
export const writeReportPart = command({
	name: 'writeReportPart',
	input: z.object({
		reportId: id(),
		part: z.enum(reportParts, { error: 'choose-one' }),
		text: z.string().trim().max(20_000, 'too-long').default(''),
		figure: z.string().trim().max(300, 'too-long').optional(),
	}),
	may: mayKeepNetwork,
	run: async (act, { reportId, part, text: given, figure = '' }) => {
		const { db, actor, now } = act
		const found = await draftOf(act, reportId)
		if (found.is === 'no') return found.answer
		const { language } = found.report
		const text = figure === '' ? given : withFigure(given, figure)
		if (text.includes('{figure')) {
			const gathered = await findGathered(db, reportId)
			const choices = figureChoices(gathered ?? noFigures, language, sayIn(language))
			const [reference] = unknownFigures(text, choices)
			if (reference !== undefined) return refuse({ because: 'unknown-figure', reference })
		}
		await saveWritten(db, actor.municipalityId, {
			...{ reportId, part, text, writtenBy: actor.actorId, writtenAt: now },
		})
		return { reportId, placed: figure !== '' }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
