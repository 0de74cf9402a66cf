import { createTranslator } from 'use-intl/core'
import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { listStaffNames, listUnits } from '../../../organisation/index.ts'
import { maySeeCaseLoad } from '../../access.ts'
import { listOpenCases } from '../../store/cases.ts'
import { boardWords as en } from '../../words/outcomes/boards.en.ts'
import { boardWords as sv } from '../../words/outcomes/boards.sv.ts'
import { type DatedCase, datedCases } from '../dated-cases.ts'
import { drawnBars } from './bars.ts'

const daysAhead = 7

/** No case is shown, so nobody who lives there is read, nor where. */
const nobody = { adults: [], homes: [] }

/** Open cases by unit and officer: how many, with children, and what is late or soon due. Numbers; no case is shown. */
export const caseLoad = query({
	name: 'caseLoad',
	input: z.object({ locale: z.enum(locales) }),
	may: maySeeCaseLoad,
	run: async (act, { locale }) => {
		const [open, staff, ownUnits] = await Promise.all([
			listOpenCases(act.db),
			listStaffNames(act.db),
			listUnits(act.db),
		])
		const views = await datedCases(act, open, { living: nobody })
		const names = new Map(staff.map(({ id, name }) => [id, name]))
		const units = new Map(ownUnits.map(({ id, name }) => [id, name]))
		const byUnit = Map.groupBy(views, ({ row }) => row.unitId)
		const loads = [...byUnit]
			.map(([unitId, own]) => ({
				...{ unitId, unit: units.get(unitId) ?? '', ...loadOf(own, act.today) },
				officers: [...Map.groupBy(own, ({ row }) => row.assignedTo)]
					.map(([officerId, cases]) => ({
						officerId,
						name: officerId === null ? null : (names.get(officerId) ?? '–'),
						...loadOf(cases, act.today),
					}))
					.toSorted((a, b) => b.open - a.open),
			}))
			.toSorted((a, b) => a.unit.localeCompare(b.unit, 'sv'))
		return { units: loads, drawing: draw(loads, locale), countedAt: act.now }
	},
	audit: () => ({ kind: 'outcomes', ids: [] }),
})

function loadOf(views: readonly DatedCase[], today: PlainDate) {
	const count = (counts: (view: DatedCase) => boolean) => views.filter(counts).length
	const soon = addDays(today, daysAhead)
	return {
		open: views.length,
		withChildren: count(({ row }) => row.children !== 'no'),
		late: count(({ steps }) => steps.some(({ dueOn }) => dueOn !== null && dueOn < today)),
		deadlineSoon: count(({ course }) => {
			const on = course.nearest?.on
			return on !== undefined && on >= today && on <= soon
		}),
	}
}

type Loads = readonly {
	readonly officers: readonly {
		readonly name: string | null
		readonly open: number
		readonly withChildren: number
	}[]
}[]

function draw(units: Loads, locale: 'sv' | 'en') {
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const bars = units
		.flatMap(({ officers }) => officers)
		.map(({ name, open, withChildren }) => ({
			...{ label: name ?? say('load.nobody'), value: open, part: withChildren, told: String(open) },
		}))
	const described = bars.map(({ label, value, part }) =>
		say('load.alt', { name: label, open: value, children: part }),
	)
	return drawnBars({ title: say('load.chart'), description: described.join(' '), bars })
}
