import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { FilterLinks } from '../../../ui/links.tsx'
import { Disclosure, PageHead } from '../../../ui/page.tsx'
import type { Posted } from '../../../ui/posted.ts'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { closeConference } from '../commands/close-conference.ts'
import { finishConferenceTask } from '../commands/finish-conference-task.ts'
import { giveConferenceTask } from '../commands/give-conference-task.ts'
import { noteInConference } from '../commands/note-in-conference.ts'
import { openPersonInConference } from '../commands/open-person-in-conference.ts'
import { byNameList } from '../queries/by-name-list.ts'
import { conference } from '../queries/conference.ts'
import { OpenPerson } from './conference/open-person.tsx'
import { PersonEnlarged } from './conference/person-enlarged.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const itemId = new URL(request.url).searchParams.get('item') ?? undefined
	const held = show(await conference(caller, { conferenceId: params.conferenceId, itemId }))
	return { held, people: held.closedOn === null ? await choosable(caller) : [] }
}

/** Those on one's own list whom one may know by name, as a list orders them. */
async function choosable(caller: Parameters<typeof byNameList>[0]) {
	const { rows } = show(await byNameList(caller, { sort: 'name' }))
	return rows.flatMap((row) => (row.name === null ? [] : [{ value: row.personId, label: row.name }]))
}

const steps = {
	openPersonInConference: { command: openPersonInConference, said: 'person' },
	noteInConference: { command: noteInConference, said: 'noted' },
	giveConferenceTask: { command: giveConferenceTask, said: 'given' },
	finishConferenceTask: { command: finishConferenceTask, said: 'finished' },
	closeConference: { command: closeConference, said: 'closed' },
} as const

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { command, said } = steps[stepIn(posted)]
	const answer = await command(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const opened = 'itemId' in answer.value ? answer.value.itemId : posted.itemId
	const item = opened ?? new URL(request.url).searchParams.get('item')
	const back = `/homelessness/conferences/${params.conferenceId}`
	return done(
		typeof item === 'string' ? `${back}?${new URLSearchParams({ item })}` : back,
		`homelessness.conference.done.${said}`,
	)
}

function stepIn({ intent }: Posted): keyof typeof steps {
	return typeof intent === 'string' && intent in steps ? (intent as keyof typeof steps) : 'noteInConference'
}

/** Goes through people one at a time. */
export default function ConferenceScreen() {
	const { held, people } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.conference')
	const format = useFormat()
	const names = held.participants.map((one) => one.name).join(', ')
	return (
		<>
			<PageHead
				title={held.name}
				state={`${format.day(held.heldOn)} · ${words('who', { names })}`}
				crumbs={[
					{ to: '/homelessness', label: words('crumb') },
					{ to: '/homelessness/conferences', label: words('title') },
					{ label: held.name },
				]}
			/>
			{held.items.length === 0 ? (
				<EmptyState title={words('nobodyYet.title')}>{words('nobodyYet.text')}</EmptyState>
			) : (
				<FilterLinks
					label={words('people')}
					filters={held.items.map((item) => ({
						to: `/homelessness/conferences/${held.id}?item=${item.id}`,
						label: item.open ? (item.name ?? words('unknown')) : words('shut'),
						current: item.id === held.chosen?.itemId,
					}))}
				/>
			)}
			{held.chosen === null ? null : (
				<PersonEnlarged key={held.chosen.itemId} held={held} chosen={held.chosen} outcome={outcome} />
			)}
			{held.closedOn === null ? (
				<>
					<OpenPerson held={held} people={people} outcome={outcome} />
					<Disclosure summary={words('close')}>
						<p>{words('closeText')}</p>
						<Form name="closeConference" words="homelessness.conference" outcome={outcome}>
							<HiddenInput name="conferenceId" value={held.id} />
							<FormActions>
								<Submit kind="danger">{words('close')}</Submit>
							</FormActions>
						</Form>
					</Disclosure>
				</>
			) : null}
		</>
	)
}
