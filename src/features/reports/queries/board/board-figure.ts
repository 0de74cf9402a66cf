import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { drawChart } from '../../../../platform/documents/chart.ts'
import { textAlternative } from '../../../../platform/documents/chart-words.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayReadReports } from '../../access.ts'
import { figureRows } from '../../rules/board/figure-rows.ts'
import { unitOf, writeShown } from '../../rules/figure-words.ts'
import { sayIn } from '../../words/say-in.ts'
import { foreseen, weakened } from './beside-figure.ts'
import { figuresInForce } from './chosen-board.ts'
import { embeddingOf } from './embedded.ts'
import { figuresTold } from './figures-told.ts'

/** One figure to take along: drawing, table, and whether others may show it. */
export const boardFigure = query({
	name: 'boardFigure',
	input: z.object({ indicatorId: id(), locale: z.enum(locales).default('sv') }),
	may: mayReadReports,
	run: async (act, { indicatorId, locale }) => {
		const inForce = (await figuresInForce(act)).filter((one) => one.id === indicatorId)
		const [one] = inForce
		const [told] = (await figuresTold(act, inForce, locale)).figures
		if (one === undefined || told === undefined) return missing
		const { chart, indicator, soFar, ...figure } = told
		const say = sayIn(locale)
		return {
			...figure,
			unit: indicator.unit,
			percent: unitOf(indicator) === 'percent',
			readOn: act.today,
			deck: chart.deck,
			source: chart.source,
			svg: drawChart(chart, locale, { width: 760, height: 360 }),
			svgNarrow: drawChart(chart, locale, { width: 440, height: 340 }),
			alt: textAlternative(chart, locale),
			rows: figureRows(indicator, soFar).map((row) => ({
				...row,
				inWords: writeShown(row.value, indicator, locale, say),
			})),
			foreseen: (await foreseen(act, [one])).get(one.id) ?? null,
			weakened: await weakened(act, one),
			embedding: await embeddingOf(act, figure.planId, indicatorId),
		}
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})

export type BoardFigure = Extract<Awaited<ReturnType<typeof boardFigure>>, { is: 'done' }>['value']
