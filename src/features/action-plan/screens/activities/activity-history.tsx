import { useTranslations } from 'use-intl'
import { Timeline } from '../../../../ui/events.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ActivityEvent } from '../../rules/activities/history.ts'

/** Who has said what of the activity, the latest first. */
export function History({ events }: { events: readonly ActivityEvent[] }) {
	const words = useTranslations('activities.history')
	const statusWords = useTranslations('ui.status')
	const format = useFormat()
	const said = (event: ActivityEvent) => {
		switch (event.what) {
			case 'status': {
				const status = statusWords(event.status)
				const told =
					event.unit === null ? words('whole', { status }) : words('unit', { unit: event.unit, status })
				return event.note === '' ? told : `${told}. ${event.note}`
			}
			case 'task-added':
			case 'task-changed':
				return words(event.what, { task: event.task, day: format.day(event.dueOn, { weekday: false }) })
			default:
				return words(event.what, { task: event.task })
		}
	}
	const by = ({ by: name, publishedBy: publisher }: ActivityEvent) => {
		if (name === null) return words('unknown')
		return publisher === null ? words('by', { name }) : words('byTwo', { name, publisher })
	}
	return (
		<Section title={words('title')}>
			<Timeline
				empty={words('empty')}
				events={events.map((event) => ({
					...{ key: `${event.at} ${event.what}`, day: event.toldOn, what: said(event), by: by(event) },
					icon: event.what === 'status' ? 'note' : 'paper',
				}))}
			/>
		</Section>
	)
}
