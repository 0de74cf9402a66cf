import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepNetwork } from '../../access.ts'
import { addNetworkEvent } from '../../commands/coordination/add-network-event.ts'
import { EventFields } from './event-fields.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepNetwork(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addNetworkEvent(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/events/${answer.value.eventId}`, 'coordination.done.eventAdded')
		: settle(answer, posted)
}

export default function NewEventScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	return (
		<>
			<PageHead
				title={words('newEvent.title')}
				crumbs={[{ to: '/network/events', label: words('events.title') }]}
			/>
			<Form name="addNetworkEvent" words="coordination" outcome={outcome} initial={{ kind: 'seminar' }}>
				<EventFields />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
