import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type EventIcon, Timeline } from '../../../ui/events.tsx'
import type { Lane, LaneBar } from '../../../ui/lanes.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { DataTable } from '../../../ui/table.tsx'

type Row = {
	readonly key: string
	readonly day: PlainDate
	readonly lane: string
	readonly days: string
	readonly what: string
	readonly note: string
	readonly to: string | null
	readonly linkText: string
	readonly mustAct: boolean
	readonly isContact: boolean
	readonly icon: EventIcon
}

type CourseProps = { lanes: readonly Lane[] }

/** What the drawing says as a short list, newest first: for a screen that is too narrow to draw on. */
export function CourseList({ lanes }: CourseProps) {
	return (
		<Timeline
			events={newestFirst(lanes).map((row) => ({
				key: row.key,
				day: row.day,
				icon: row.icon,
				what: row.isContact ? row.what : <b>{row.what}</b>,
				by: row.isContact ? undefined : (
					<>
						{[row.days, row.note].filter(Boolean).join(' · ')}
						{row.to === null ? null : (
							<>
								{' '}
								<TextLink to={row.to}>{row.linkText}</TextLink>
							</>
						)}
					</>
				),
			}))}
		/>
	)
}

function newestFirst(lanes: readonly Lane[]): Row[] {
	return lanes
		.flatMap(rowsOf)
		.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
}

/** What the drawing says as a table, newest first. */
export function CourseTable({ lanes }: CourseProps) {
	const words = useTranslations('desk.person.table')
	const rows = newestFirst(lanes)
	return (
		<DataTable
			caption={words('caption')}
			rows={rows}
			rowKey={(row) => row.key}
			tone={(row) => (row.mustAct ? 'danger' : undefined)}
			columns={[
				{ key: 'what', head: words('what'), cell: (row) => row.what, fold: 'title' },
				{ key: 'lane', head: words('lane'), cell: (row) => row.lane, fold: 'state', width: '14%' },
				{ key: 'days', head: words('days'), cell: (row) => row.days, fold: 'plain', width: '30%' },
				{
					key: 'note',
					head: words('note'),
					fold: 'plain',
					cell: (row) =>
						row.to === null ? (
							row.note
						) : (
							<>
								{row.note} <TextLink to={row.to}>{row.linkText}</TextLink>
							</>
						),
				},
			]}
		/>
	)
}

const icons: Readonly<Record<string, EventIcon>> = { home: 'visit', case: 'decision', contact: 'meeting' }

function rowsOf({ key, name, bars = [], marks = [], holes = [] }: Lane): Row[] {
	const icon = icons[key] ?? 'note'
	const plain = { lane: name, icon, note: '', to: null, linkText: '', mustAct: false, isContact: false }
	return [
		...bars.map((bar) => ({ ...plain, ...rowOfBar(bar), key: `${key}-${bar.key}` })),
		...marks.map((mark) => ({
			...plain,
			...{ key: mark.key, day: mark.day, days: mark.days, what: mark.text, isContact: true },
		})),
		...holes.map((hole) => ({
			...plain,
			...{ key: hole.key, day: hole.from, days: hole.days, what: hole.text },
		})),
	]
}

function rowOfBar(bar: LaneBar) {
	const title = bar.number === undefined ? bar.title : `${bar.number} ${bar.title}`
	return {
		day: bar.from,
		days: bar.days,
		what: title,
		note: bar.beside?.text ?? (bar.planned === true ? '' : (bar.note ?? '')),
		to: bar.beside?.to ?? null,
		linkText: bar.beside?.linkText ?? '',
		mustAct: bar.tone === 'missing',
	}
}
