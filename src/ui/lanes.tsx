import { PencilFillIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../foundation/plain-date.ts'
import { useToday } from './frame.tsx'
import { type Axis, type Placed, placeOn, placeStretch, rowsFor, ticksOf } from './lanes-layout.ts'
import { useFormat } from './use-format.ts'
import { Way } from './way.tsx'

/** Numbers are the situations and their colours; `plain` is grey, `open` white; `missing` is what somebody must act on. */
export type LaneTone = 1 | 2 | 3 | 4 | 'plain' | 'open' | 'missing' | 'unknown'

type Stretch = { readonly key: string; readonly from: PlainDate; readonly until: PlainDate }

export type LaneBar = Stretch & {
	readonly tone: LaneTone
	/** Stands in front of the title in the tone's colour. */
	readonly number?: number
	readonly title: string
	readonly note?: string
	/** Where a bar that has nothing inside says what it is: to its right, with a way to more. */
	readonly beside?: { readonly text: string; readonly to: string; readonly linkText: string }
	/** Under the bar: what must be read though the bar is short. */
	readonly below?: string
	/** It goes on, nobody knows until when. */
	readonly lasts?: boolean
	/** In words for those who do not see where it stands. */
	readonly days: string
	readonly planned?: boolean
	/** What was corrected, and where on the page it says so. */
	readonly flag?: { readonly text: string; readonly to: string }
}

export type LaneMark = {
	readonly key: string
	readonly day: PlainDate
	readonly kind: 'met' | 'heard' | 'not-reached'
	readonly text: string
	readonly days: string
}

/** A time in which nothing stands; the short words are for where there is no room for the long. */
export type LaneHole = Stretch & { readonly text: string; readonly short: string; readonly days: string }

export type Lane = {
	readonly key: string
	readonly name: string
	readonly bars?: readonly LaneBar[]
	readonly marks?: readonly LaneMark[]
	readonly holes?: readonly LaneHole[]
}

/** About how many pixels the axis has where it is drawn, and a letter: for what would not fit. */
const axisWidth = 1000
const letter = 7
const roomFor = (text: string) => ((text.length * letter) / axisWidth) * 100

/** Rows over one time axis, drawn to scale: wide screens see the drawing, everybody can read its words. */
export function Lanes({ label, axis, lanes }: { label: string; axis: Axis; lanes: readonly Lane[] }) {
	const today = useToday()
	const format = useFormat()
	const words = useTranslations('ui')
	const hasToday = today >= axis.from && today < axis.until
	return (
		<section className="lanes" aria-label={label}>
			<AxisLine axis={axis} />
			{lanes.map((lane) => (
				<div className="lane" key={lane.key}>
					<h3>{lane.name}</h3>
					<div className="lane-track">
						{lane.bars === undefined ? null : <Bars axis={axis} bars={lane.bars} />}
						{lane.marks === undefined ? null : (
							<Marks axis={axis} marks={lane.marks} holes={lane.holes ?? []} />
						)}
					</div>
				</div>
			))}
			{hasToday ? (
				<div className="lanes-over" aria-hidden>
					<span className="lanes-today" style={{ left: percent(placeOn(axis, today)) }}>
						<span>{words('todayFlag', { day: format.day(today, { weekday: false, year: false }) })}</span>
					</span>
				</div>
			) : null}
		</section>
	)
}

const percent = (share: number) => `${share.toFixed(3)}%`

function AxisLine({ axis }: { axis: Axis }) {
	const format = useFormat()
	const ticks = ticksOf(axis)
	return (
		<div className="lanes-axis" aria-hidden>
			{ticks.map(({ day, left, label }) => (
				<span
					key={day}
					className={label === 'none' ? 'tick' : `tick named ${label}`}
					style={{ left: percent(left) }}
				>
					{label === 'none' ? null : (
						<>
							{label === 'year' ? <b>{day.slice(0, 4)}</b> : null}
							<span>{format.month(day)}</span>
						</>
					)}
				</span>
			))}
		</div>
	)
}

function Bars({ axis, bars }: { axis: Axis; bars: readonly LaneBar[] }) {
	const placed = bars.flatMap((bar) => {
		const at = placeStretch(axis, bar)
		return at === null ? [] : [{ bar, at }]
	})
	const rows = rowsFor(placed.map(({ bar, at }) => roomOf(bar, at)))
	const state = [
		`lane-bars rows-${Math.min(maxRows, Math.max(1, ...rows.map((row) => row + 1)))}`,
		bars.some(({ below }) => below !== undefined) ? 'has-below' : '',
	]
	return (
		<ol className={state.filter(Boolean).join(' ')}>
			{placed.map(({ bar, at }, place) => (
				<Bar key={bar.key} bar={bar} at={at} row={Math.min(maxRows - 1, rows[place] ?? 0)} />
			))}
		</ol>
	)
}

const maxRows = 4

/** With the words beside it, which stand before the bar where there is no room after it. */
function roomOf({ beside }: LaneBar, { left, width }: Placed) {
	if (beside === undefined) return { left, room: width, isBefore: false }
	const words = roomFor(`${beside.text} ${beside.linkText}`) + 2
	const isBefore = left + width + words > 100
	return { left: isBefore ? left - words : left, room: width + words, isBefore }
}

function Bar({ bar, at, row }: { bar: LaneBar; at: Placed; row: number }) {
	const state = [
		`lane-bar tone-${bar.tone} row-${row}`,
		bar.planned === true ? 'planned' : '',
		bar.lasts === true ? 'lasts' : '',
		at.cutLeft ? 'cut-left' : '',
		at.cutRight ? 'cut-right' : '',
	]
	const said = [bar.number, bar.title].filter((part) => part !== undefined).join(' ')
	return (
		<li
			className={state.filter(Boolean).join(' ')}
			style={{ left: percent(at.left), width: percent(at.width) }}
			title={[said, bar.note, bar.days].filter(Boolean).join(' · ')}
		>
			<div className="lane-box">
				<p className="lane-title">
					{bar.number === undefined ? null : <span className="lane-number">{bar.number} </span>}
					{bar.title}
				</p>
				{bar.note === undefined ? null : <p className="lane-note">{bar.note}</p>}
				<span className="unseen">{bar.days}</span>
			</div>
			{bar.beside === undefined ? null : (
				<p className={roomOf(bar, at).isBefore ? 'lane-beside before' : 'lane-beside'}>
					<b>{bar.beside.text}</b> <Way to={bar.beside.to}>{bar.beside.linkText}</Way>
				</p>
			)}
			{bar.below === undefined ? null : (
				<p className={at.left > 82 ? 'lane-below at-end' : 'lane-below'}>{bar.below}</p>
			)}
			{bar.flag === undefined ? null : (
				<a className="lane-flag" href={bar.flag.to}>
					<PencilFillIcon title={bar.flag.text} fontSize="1rem" />
				</a>
			)}
		</li>
	)
}

type MarksProps = { axis: Axis; marks: readonly LaneMark[]; holes: readonly LaneHole[] }

function Marks({ axis, marks, holes }: MarksProps) {
	return (
		<>
			<ol className="lane-holes">
				{holes.flatMap((hole) => {
					const at = placeStretch(axis, hole)
					if (at === null) return []
					const fits = roomFor(hole.text) < at.width + 8
					return [
						<li key={hole.key} style={{ left: percent(at.left), width: percent(at.width) }} title={hole.text}>
							<span aria-hidden>{fits ? hole.text : hole.short}</span>
							<span className="unseen">{hole.text}</span>
						</li>,
					]
				})}
			</ol>
			<ol className="lane-marks">
				{marks
					.filter(({ day }) => day >= axis.from && day < axis.until)
					.map((mark) => (
						<li
							key={mark.key}
							className={mark.kind}
							style={{ left: percent(placeOn(axis, mark.day)) }}
							title={`${mark.days}: ${mark.text}`}
						>
							<span className="unseen">
								{mark.days}: {mark.text}
							</span>
						</li>
					))}
			</ol>
		</>
	)
}
