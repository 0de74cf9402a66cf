import type { Chart } from '../../foundation/chart.ts'
import { link, type Mark, rectX, ruleX, text } from './marks.ts'
import { palette } from './palette.ts'

/** Lines between neighbours inside a segment: whole between counted years that follow each other, dotted over what was not counted. */
export function runs(chart: Chart): Mark[] {
	const links = chart.segments.flatMap((segment) =>
		segment.points.slice(1).flatMap((to, index) => {
			const from = segment.points[index]
			if (from === undefined || typeof from.value !== 'number' || typeof to.value !== 'number') return []
			const whole = from.from === 'counted' && to.from === 'counted' && to.year - from.year <= 1
			return [{ from: { year: from.year, value: from.value }, to: { year: to.year, value: to.value }, whole }]
		}),
	)
	const ends = {
		x1: (link: (typeof links)[number]) => link.from.year,
		y1: (link: (typeof links)[number]) => link.from.value,
		x2: (link: (typeof links)[number]) => link.to.year,
		y2: (link: (typeof links)[number]) => link.to.value,
	}
	return [
		link(
			links.filter(({ whole }) => !whole),
			{
				...ends,
				stroke: palette.secondary,
				strokeWidth: 1.5,
				strokeDasharray: '2,4',
				className: 'mark-dotted',
			},
		),
		link(
			links.filter(({ whole }) => whole),
			{ ...ends, stroke: palette.counted, strokeWidth: 2.5, className: 'mark-line' },
		),
	]
}

/** A grey band with a dashed line between two definitions, both named at the top. */
export function breaks(chart: Chart): Mark[] {
	const cuts = chart.segments.slice(1).flatMap((after, index) => {
		const before = chart.segments[index]
		const end = before?.points.at(-1)?.year
		const start = after.points[0]?.year
		if (before === undefined || end === undefined || start === undefined) return []
		return [{ at: (end + start) / 2, before: before.definition, after: after.definition }]
	})
	const name = { anchor: 'top', dy: -32, fill: palette.secondary } as const
	const at = (cut: (typeof cuts)[number]) => cut.at
	return [
		rectX(cuts, {
			x1: (cut) => cut.at - 0.06,
			x2: (cut) => cut.at + 0.06,
			fill: palette.line,
			fillOpacity: 0.6,
			className: 'mark-break',
		}),
		ruleX(cuts.map(at), { stroke: palette.ink, strokeDasharray: '4,4' }),
		text(cuts.slice(0, 1), { ...name, x: at, dx: -10, textAnchor: 'end', text: ({ before }) => before }),
		text(cuts, { ...name, x: at, dx: 10, textAnchor: 'start', text: ({ after }) => after, fontWeight: 600 }),
	]
}
