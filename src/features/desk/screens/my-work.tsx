import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { useToday } from '../../../ui/frame.tsx'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { Band } from '../../../ui/work.tsx'
import type { Matter } from '../../eviction-prevention/index.ts'
import { myWork } from '../queries/my-work.ts'
import { ConferenceTaskRow } from './conference-task-row.tsx'
import { MatterRow } from './matter-row.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await myWork(callerOf(context), {}))
}

/** Three bands: today, this week, waiting for others. */
export default function MyWork() {
	const {
		today: now,
		week,
		waiting,
		weekEndsOn,
		nextOn,
		nextDeadline,
		olderChecks,
		conferenceTasks,
		concerns,
		decisions,
		housing,
		leavingWithoutHome,
	} = useLoaderData<typeof loader>()
	const words = useTranslations('desk')
	const format = useFormat()
	const today = useToday()
	const children = now.filter((matter) => matter.children !== 'no').length
	const left = (day: typeof today) => `${format.day(day, { year: false })} · ${format.relative(day)}`
	const state = (
		<>
			{words('state', { count: now.length, children })}{' '}
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
			<Alarms matters={now} />
			<Concerns waiting={concerns} />
			<Housing kinds={housing} />
			<Leaving young={leavingWithoutHome} />
			<Decisions states={decisions} />
			<Band title={words('bands.today')} count={now.length}>
				{now.length === 0 ? (
					<EmptyState title={words('nothing.today')}>
						{week[0] === undefined && nextOn === null
							? words('nothing.ahead')
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

/** Nobody overlooks that the enforcement authority is still waiting: from 15 on it stands above everything else. */
function Alarms({ matters }: { matters: readonly Matter[] }) {
	const words = useTranslations('desk')
	const loud = matters.filter(({ alarm }) => alarm === 'loud' || alarm === 'missed')
	if (loud.length === 0) return null
	return (
		<Callout kind="warning" title={words('alarms.title', { count: loud.length })}>
			<p>{words(loud.some(({ alarm }) => alarm === 'missed') ? 'alarms.missed' : 'alarms.loud')}</p>
		</Callout>
	)
}

function Concerns({ waiting }: { waiting: { toHandOver: number; toReceive: number } }) {
	const words = useTranslations('evictionPrevention.authorities.concern')
	if (waiting.toHandOver + waiting.toReceive === 0) return null
	return (
		<Callout kind="warning" title={words('waiting', waiting)}>
			<TextLink to="/evictions/concerns">{words('show')}</TextLink>
		</Callout>
	)
}

/** Children where they should not be, and beds whose time is out: everything in one line, the list a step away. */
function Housing({ kinds }: { kinds: readonly string[] }) {
	const words = useTranslations('desk.housing')
	const of = (kind: string) => kinds.filter((one) => one === kind).length
	if (kinds.length === 0) return null
	return (
		<Callout kind="warning" title={words('title')}>
			<p>
				{words('lines', {
					unassessed: of('child-not-assessed'),
					children: of('child-in-emergency'),
					past: of('past-planned-end'),
					long: of('long-stay'),
				})}
			</p>
			<TextLink to="/housing/tonight">{words('show')}</TextLink>
		</Callout>
	)
}

/** Young people who are to leave a placement with no home to go to. */
function Leaving({ young }: { young: number }) {
	const words = useTranslations('desk.leaving')
	if (young === 0) return null
	return (
		<Callout kind="warning" title={words('title', { count: young })}>
			<TextLink to="/support/days">{words('show')}</TextLink>
		</Callout>
	)
}

/** What was granted and not given rings before three months are over. */
function Decisions({ states }: { states: readonly string[] }) {
	const words = useTranslations('support.work.decisions')
	const overdue = states.filter((state) => state === 'overdue').length
	const soon = states.length - overdue
	if (states.length === 0) return null
	return (
		<Callout kind="warning" title={words('title')}>
			<p>
				{overdue === 0 ? null : <>{words('overdue', { count: overdue })} </>}
				{soon === 0 ? null : words('soon', { count: soon })}
			</p>
			<TextLink to="/support/decisions">{words('show')}</TextLink>
		</Callout>
	)
}
