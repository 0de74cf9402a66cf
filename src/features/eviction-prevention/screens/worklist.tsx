import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { perPage } from '../../../foundation/on-page.ts'
import { ButtonLink, FilterLinks, TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { mayRegisterLetters, mayTellTheBoard } from '../access.ts'
import { joinNotice } from '../commands/join-notice.ts'
import { openCase } from '../commands/open-case.ts'
import { newNotices } from '../queries/new-notices.ts'
import { worklist } from '../queries/worklist.ts'
import type { Worklist } from './parts/case-types.ts'
import { NewNotices } from './parts/new-notices.tsx'
import { WorklistTable } from './parts/worklist-table.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { searchParams } = new URL(request.url)
	const whose = searchParams.get('whose') ?? (caller.actor.roles.includes('officer') ? 'own' : 'unit')
	const [list, intake] = await Promise.all([
		worklist(caller, { whose, page: searchParams.get('page') ?? 1 }),
		newNotices(caller, { page: searchParams.get('notices') ?? 1 }),
	])
	return {
		list: show(list),
		intake: show(intake),
		letters: mayRegisterLetters(caller.actor),
		board: mayTellTheBoard(caller.actor),
	}
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const joins = posted.intent === 'joinNotice'
	const answer = await (joins ? joinNotice : openCase)(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const said = joins ? 'joinNotice' : 'opened'
	return done(`/evictions/${answer.value.caseId}`, `evictionPrevention.cases.done.${said}`)
}

/** Rows by urgency, children first; above them what landlords have told and nobody has taken up. */
export default function WorklistScreen() {
	const { list, intake, letters, board } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.cases')
	const children = useTranslations('evictionPrevention.children.board')
	const figures = useTranslations('evictionPrevention.outcomes.tabs')
	const transfers = useTranslations('evictionPrevention.transfer.arrivals')
	const filters = (['own', 'unit', 'unassigned'] as const).map((whose) => ({
		to: `/evictions?whose=${whose}`,
		label: words(`worklist.filters.${whose}`, { count: String(list.counts[whose]) }),
		current: list.whose === whose,
	}))
	return (
		<>
			<PageHead
				title={words('worklist.title')}
				state={<StateOfList list={list} />}
				actions={
					<>
						<TextLink to="/evictions/children">{children('link')}</TextLink>
						<TextLink to="/evictions/transfers">{transfers('link')}</TextLink>
						<TextLink to="/evictions/outcomes">{figures('label')}</TextLink>
						{letters ? <LetterLinks /> : null}
						<MeetingLinks board={board} />
						<QuickLink />
						<ButtonLink to="/evictions/new">{words('worklist.openOwn')}</ButtonLink>
					</>
				}
			/>
			<NewNotices
				intake={intake}
				addressOf={(page) => addressIn(list, { notices: page })}
				outcome={outcome}
			/>
			<Section
				title={words(`worklist.cases.${list.whose}`)}
				aside={<FilterLinks label={words('worklist.whose')} filters={filters} />}
			>
				{list.total === 0 ? (
					<EmptyState title={words('worklist.empty.title')}>{words('worklist.empty.text')}</EmptyState>
				) : (
					<>
						<WorklistTable rows={list.rows} whose={list.whose} />
						<Pages
							from={list.from}
							shown={list.rows.length}
							total={list.total}
							perPage={perPage}
							addressOf={(page) => addressIn(list, { page })}
						/>
					</>
				)}
			</Section>
		</>
	)
}

/** What came by post, and what must go on to another municipality's board. */
function LetterLinks() {
	const words = useTranslations('notices')
	const portal = useTranslations('portal')
	const register = useTranslations('evictionPrevention.authorities')
	return (
		<>
			<TextLink to="/evictions/misdirected">{words('misdirected.title')}</TextLink>
			<TextLink to="/evictions/questions">{portal('questions.waiting')}</TextLink>
			<ButtonLink to="/evictions/register">{register('register.title')}</ButtonLink>
		</>
	)
}

function addressIn({ whose }: Worklist, change: Readonly<Record<string, number>>): string {
	const chosen = Object.entries(change).map(([key, page]) => `&${key}=${page}`)
	return `/evictions?whose=${whose}${chosen.join('')}`
}

function StateOfList({ list: { total, withChildren, nearestOn } }: { list: Worklist }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const next = nearestOn === null ? null : `${format.day(nearestOn)} · ${format.relative(nearestOn)}`
	return (
		<>
			{words('worklist.state', { count: total, children: withChildren })}{' '}
			{next === null ? null : words.rich('worklist.next', { b: (chunks) => <b>{chunks}</b>, day: next })}
		</>
	)
}

function QuickLink() {
	const words = useTranslations('evictionPrevention.authorities.quick')
	return <TextLink to="/evictions/quick">{words('title')}</TextLink>
}

/** Meetings with landlords, and for those who lead the work what the committee is told. */
function MeetingLinks({ board }: { board: boolean }) {
	const words = useTranslations('evictionPrevention')
	return (
		<>
			<TextLink to="/evictions/landlord-meetings">{words('hemma.title')}</TextLink>
			{board ? <TextLink to="/evictions/delegated">{words('delegated.title')}</TextLink> : null}
		</>
	)
}
