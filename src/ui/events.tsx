import {
	CalendarIcon,
	ChildEyesIcon,
	EnvelopeClosedIcon,
	FileTextIcon,
	GavelIcon,
	HouseIcon,
	NotePencilIcon,
	PhoneIcon,
} from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import type { PlainDate } from '../foundation/plain-date.ts'
import { useToday } from './frame.tsx'
import { useFormat } from './use-format.ts'

const icons = {
	call: PhoneIcon,
	child: ChildEyesIcon,
	letter: EnvelopeClosedIcon,
	paper: FileTextIcon,
	decision: GavelIcon,
	meeting: CalendarIcon,
	visit: HouseIcon,
	note: NotePencilIcon,
} as const

export type EventIcon = keyof typeof icons

export type TimelineEvent = {
	readonly key: string
	readonly day: PlainDate
	readonly what: ReactNode
	readonly by?: ReactNode
	readonly icon?: EventIcon
}

/** What has happened, newest first as given; the sign repeats what the words say. */
export function Timeline({ events, empty }: { events: readonly TimelineEvent[]; empty?: ReactNode }) {
	const format = useFormat()
	const today = useToday()
	if (events.length === 0) return empty === undefined ? null : <p className="quiet">{empty}</p>
	return (
		<ol className="events">
			{events.map((event) => {
				const Icon = icons[event.icon ?? 'note']
				return (
					<li key={event.key}>
						<time dateTime={event.day}>
							{format.day(event.day, { year: event.day.slice(0, 4) !== today.slice(0, 4) })}
						</time>
						<span className="icon">
							<Icon aria-hidden fontSize="1.125rem" />
						</span>
						<div className="event">
							<div>{event.what}</div>
							{event.by === undefined ? null : <div className="by">{event.by}</div>}
						</div>
					</li>
				)
			})}
		</ol>
	)
}
