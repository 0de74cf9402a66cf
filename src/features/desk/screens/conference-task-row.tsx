import { useTranslations } from 'use-intl'
import { useToday } from '../../../ui/frame.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { WorkRow } from '../../../ui/work.tsx'
import type { myWork } from '../queries/my-work.ts'

type Work = Extract<Awaited<ReturnType<typeof myWork>>, { is: 'done' }>['value']

/** What one took on in a case conference. */
export function ConferenceTaskRow({ task }: { task: Work['conferenceTasks'][number] }) {
	const words = useTranslations('desk')
	const format = useFormat()
	const today = useToday()
	return (
		<WorkRow
			when={format.day(task.dueOn, { year: false })}
			whenNote={format.relative(task.dueOn)}
			urgent={task.dueOn < today}
			what={task.what}
			whom={task.name}
			protectedPerson={task.consented && task.name === null}
			why={task.conference}
			action={{
				to: `/homelessness/conferences/${task.conferenceId}?item=${task.itemId}`,
				label: words('openConference'),
			}}
		/>
	)
}
