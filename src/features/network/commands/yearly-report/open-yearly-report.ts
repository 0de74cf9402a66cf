import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { year } from '../../../indicators/index.ts'
import { mayKeepNetwork } from '../../access.ts'
import { countries } from '../../rules/places/place.ts'
import { usualLayout } from '../../rules/yearly-report/layout.ts'
import { getNetwork, hasReportOf, insertReport } from '../../store/yearly-report.ts'
import { askForBuild } from './ask-for-build.ts'

const yearsBefore = 9

/** Begins the report of a year, of the network's own country unless another is said, and has its material gathered. Refusals: report-exists, year-not-begun. */
export const openYearlyReport = command({
	name: 'openYearlyReport',
	input: z.object({
		year: year(),
		title: text(200),
		audience: text(200),
		country: z.enum(countries, { error: 'choose-one' }).optional(),
		language: z.enum(['sv', 'en'], { error: 'choose-one' }).default('sv'),
	}),
	may: mayKeepNetwork,
	run: async (act, { year: of, country, ...given }) => {
		const { db, actor, now, today } = act
		if (of > yearOf(today)) return refuse({ because: 'year-not-begun', year: String(of) })
		if (await hasReportOf(db, of)) return refuse({ because: 'report-exists', year: String(of) })
		const reportId = crypto.randomUUID()
		await insertReport(db, actor.municipalityId, {
			...{ id: reportId, seriesId: reportId, version: 1, corrects: null, reason: '' },
			...{ year: of, firstYear: of - yearsBefore, layout: usualLayout, openedAt: now, ...given },
			country: country ?? (await getNetwork(db)).country,
		})
		await askForBuild(act, reportId)
		return { reportId }
	},
	audit: (_, value) => ({ kind: 'yearly-report', ids: value === null ? [] : [value.reportId] }),
})
