import type { CSSProperties } from 'react'
import type { PlainDate } from '../foundation/plain-date.ts'
import { type BarKind, type BoardRow, drawRows } from './bed-rows.ts'
import { dayAfter } from './format.ts'
import { useFormat } from './use-format.ts'

export type BoardGroup = {
	readonly key: string
	readonly name: string
	readonly note: string
	readonly rows: readonly BoardRow[]
}

type BoardProps = {
	label: string
	from: PlainDate
	nights: number
	/** Which of the nights is tonight. */
	tonight: number | null
	groups: readonly BoardGroup[]
}

/** Beds down and nights across, drawn to scale, each house's rows as one drawing; on a phone each bed is a list of the same words. */
export function BedBoard({ label, from, nights, tonight, groups }: BoardProps) {
	return (
		<section aria-label={label} className="bed-board" style={paper(from, nights, tonight)}>
			<Days from={from} nights={nights} tonight={tonight} />
			{groups.map((group) => (
				<section key={group.key} className="bed-group" style={sizeOf(group)}>
					<h2>
						{group.name} <span>{group.note}</span>
					</h2>
					<ul dangerouslySetInnerHTML={{ __html: drawRows(group.rows, nights) }} />
				</section>
			))}
		</section>
	)
}

/** By what a house is as high as it will be, before it is drawn: its beds, and on a phone their bars. */
function sizeOf({ rows }: BoardGroup): CSSProperties {
	return {
		'--rows': rows.length,
		'--bars': rows.reduce((sum, { bars }) => sum + bars.length, 0),
	} as CSSProperties
}

const share = (part: number, of: number) => `${((part / of) * 100).toFixed(2)}%`

const weekdayOf = (day: PlainDate) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Weekends and tonight lie behind every row: drawn once, by the background. */
function paper(from: PlainDate, nights: number, tonight: number | null): CSSProperties {
	const tint = 'var(--bed-weekend)'
	const stops = Array.from({ length: 7 }, (_, at) => {
		const colour = weekdayOf(dayAfter(from, at)) > 4 ? tint : 'transparent'
		return `${colour} ${share(at, 7)} ${share(at + 1, 7)}`
	})
	const now =
		tonight === null
			? 'none'
			: `linear-gradient(to right, transparent ${share(tonight, nights)}, var(--bed-tonight) 0 ${share(tonight + 1, nights)}, transparent 0)`
	return {
		'--nights': nights,
		'--bed-now': now,
		'--bed-week': `linear-gradient(to right, ${stops.join(', ')})`,
	} as CSSProperties
}

function Days({ from, nights, tonight }: Pick<BoardProps, 'from' | 'nights' | 'tonight'>) {
	const format = useFormat()
	const days = Array.from({ length: nights }, (_, at) => ({ at, day: dayAfter(from, at) }))
	const months = days.filter(({ at, day }) => at === 0 || day.endsWith('-01'))
	return (
		<div className={`bed-days ${nights > 31 ? 'many' : ''}`} aria-hidden>
			{months.map(({ at, day }) => (
				<b key={day} style={{ left: share(at, nights) }}>
					{format.monthOfYear(day)}
				</b>
			))}
			{days.map(({ at, day }) => (
				<span
					key={day}
					className={[
						at === tonight ? 'tonight' : '',
						weekdayOf(day) > 4 ? 'weekend' : '',
						weekdayOf(day) === 0 ? 'monday' : '',
					]
						.filter(Boolean)
						.join(' ')}
					style={{ left: share(at, nights), width: share(1, nights) }}
				>
					<i>{format.weekday(day)}</i>
					{Number(day.slice(8))}
				</span>
			))}
		</div>
	)
}

/** What each fill and edge means, in words. */
export function BoardLegend({
	kinds,
	note,
}: {
	kinds: readonly (readonly [BarKind, string])[]
	note: string
}) {
	return (
		<div className="bed-legend">
			<ul>
				{kinds.map(([kind, name]) => (
					<li key={kind}>
						<span className={`bed-bar ${kind}`} aria-hidden />
						{name}
					</li>
				))}
			</ul>
			<p className="quiet">{note}</p>
		</div>
	)
}
