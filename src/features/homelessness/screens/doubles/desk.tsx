import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { decidePair, findDoubles, mergeDesk } from '../../../people/index.ts'
import { unlinkPerson } from '../../commands/unlink-person.ts'
import { HomelessnessTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { PairTable } from './pair-table.tsx'
import { Settled } from './settled.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { desk: show(await mergeDesk(caller, {})), tabs: tabsFor(caller.actor) }
}

const desk = '/homelessness/doubles'

export async function action({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'unlinkPerson') {
		const answer = await unlinkPerson(caller, posted)
		const back = posted.back === 'person' && answer.is === 'done' ? `/people/${answer.value.keptId}` : desk
		return answer.is === 'done' ? done(back, 'homelessness.doubles.done.undone') : settle(answer, posted)
	}
	if (posted.intent === 'reopen') {
		const answer = await decidePair(caller, { ...posted, decision: 'open' })
		if (answer.is !== 'done') return settle(answer, posted)
		const { aId, bId } = answer.value
		return done(`${desk}/${aId}/${bId}`, 'homelessness.doubles.done.reopened')
	}
	const answer = await findDoubles(caller, {})
	return answer.is === 'done' ? done(desk, 'homelessness.doubles.done.searching') : settle(answer, posted)
}

export default function DoublesScreen() {
	const { desk, tabs } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.doubles')
	const { open, later, tasks } = desk
	return (
		<>
			<PageHead
				title={words('title')}
				state={words.rich('state', { count: open.length, b: (text) => <b>{text}</b> })}
			/>
			<HomelessnessTabs open={tabs} />
			{open.length === 0 ? (
				<EmptyState title={words('noneOpen')}>{words('noneOpenHint')}</EmptyState>
			) : (
				<Section title={words('open')}>
					<PairTable caption={words('open')} pairs={open} />
				</Section>
			)}
			{tasks.length > 0 && <Tasks tasks={tasks} />}
			{later.length > 0 && (
				<Section title={words('later')}>
					<PairTable caption={words('later')} pairs={later} />
				</Section>
			)}
			<Settled links={desk.links} apart={desk.apart} outcome={outcome} />
			<Section title={words('searchTitle')}>
				<p className="quiet reading">{words('searchHint')}</p>
				<Form name="findDoubles" words="homelessness.doubles" outcome={outcome}>
					<Submit kind="secondary">{words('search')}</Submit>
				</Form>
			</Section>
		</>
	)
}

type Desk = Awaited<ReturnType<typeof loader>>['desk']

/** What those with named access are asked about the protected people they may know. */
function Tasks({ tasks }: { tasks: Desk['tasks'] }) {
	const words = useTranslations('homelessness.doubles')
	const format = useFormat()
	return (
		<Section title={words('tasks')}>
			<p className="quiet">{words('tasksHint')}</p>
			<ul className="plain-list">
				{tasks.map((task) => (
					<li key={task.id} className="row-wrap">
						<span>
							{words(`taskKinds.${task.kind}`)}{' '}
							<span className="quiet">{words('taskSince', { day: format.dayFull(task.raisedOn) })}</span>
						</span>
						<TextLink to={`/people/${task.personId}`}>{words('openPerson')}</TextLink>
						{task.otherPersonId !== null && (
							<ButtonLink to={`${desk}/${task.personId}/${task.otherPersonId}`} kind="quiet">
								{words('compare')}
							</ButtonLink>
						)}
					</li>
				))}
			</ul>
		</Section>
	)
}
