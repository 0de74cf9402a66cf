import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { useToday } from '../../../ui/frame.tsx'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { Band } from '../../../ui/work.tsx'
import { myWork } from '../queries/my-work.ts'
import { ConferenceTaskRow } from './conference-task-row.tsx'
import { MatterRow } from './matter-row.tsx'
import { countToSeeTo, ToSeeTo } from './to-see-to.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const [work, plans] = await Promise.all([myWork(caller, {}), caller.house.whatWaits(caller)])
	return { ...show(work), plans }
}

/** Three bands: today, this week, waiting for others. */
export default function MyWork() {
	const work = useLoaderData<typeof loader>()
	const { today: now, week, waiting, weekEndsOn, nextOn, nextDeadline, olderChecks, conferenceTasks } = work
	const words = useTranslations('desk')
	const format = useFormat()
	const today = useToday()
	const children = now.filter((matter) => matter.children !== 'no').length
	const besides = countToSeeTo(work)
	const left = (day: typeof today) => `${format.day(day, { year: false })} · ${format.relative(day)}`
	const state = (
		<>
			{now.length === 0 && besides > 0
				? words('stateBesides', { count: besides })
				: words('state', { count: now.length, children })}{' '}
			{nextDeadline === null
				? null
				: words.rich('nextDeadline', { b: (chunks) => <b>{chunks}</b>, day: left(nextDeadline) })}
		</>
	)
	return (
		<>
			<PageHead
				title={words('title')}
				kicker={format.dayFull(today)}
				state={state}
				actions={
					<>
						<TextLink to="/my-work/calendar">{words('calendar')}</TextLink>
						<TextLink to="/my-work/digest">{words('byMail')}</TextLink>
						<ButtonLink to="/evictions?whose=unit">{words('unit')}</ButtonLink>
					</>
				}
			/>
			<ToSeeTo work={work} />
			<Band title={words('bands.today')} count={now.length}>
				{now.length === 0 ? (
					<EmptyState title={words(besides > 0 ? 'nothing.ownToday' : 'nothing.today')}>
						{week[0] === undefined && nextOn === null
							? words(besides > 0 ? 'nothing.ownAhead' : 'nothing.ahead')
							: words('nothing.next', { day: left(week[0]?.on ?? nextOn ?? today) })}
					</EmptyState>
				) : (
					now.map((matter, place) => (
						<MatterRow key={matter.key} matter={matter} kind={place === 0 ? 'primary' : 'secondary'} />
					))
				)}
			</Band>
			<Band
				title={words('bands.week')}
				count={week.length}
				note={words('until', { day: format.day(weekEndsOn, { year: false }) })}
			>
				{week.map((matter) => (
					<MatterRow key={matter.key} matter={matter} kind="secondary" />
				))}
			</Band>
			{conferenceTasks.length === 0 ? null : (
				<Band title={words('bands.conference')} count={conferenceTasks.length}>
					{conferenceTasks.map((task) => (
						<ConferenceTaskRow key={task.taskId} task={task} />
					))}
				</Band>
			)}
			<Band title={words('bands.waiting')} count={waiting.length}>
				{waiting.map((matter) => (
					<MatterRow key={matter.key} matter={matter} kind="quiet" />
				))}
			</Band>
			{olderChecks === 0 ? null : (
				<p className="quiet">
					{words('older', { count: olderChecks })}{' '}
					<TextLink to="/evictions/checks">{words('showOlder')}</TextLink>
				</p>
			)}
		</>
	)
}
