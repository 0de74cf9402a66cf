import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { SectionTabs } from '../../../ui/section-tabs.tsx'
import { Callout, EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { openFollowUp } from '../commands/open-follow-up.ts'
import { settleCycle } from '../commands/settle-cycle.ts'
import { followUpList } from '../queries/follow-up-list.ts'
import { CycleForm, OpenForm } from './round-forms.tsx'
import { usePeriod } from './use-period.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await followUpList(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'settleCycle') {
		const settled = await settleCycle(caller, posted)
		return settled.is === 'done' ? done('/follow-up', 'reports.done.cycle') : settle(settled, posted)
	}
	const answer = await openFollowUp(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { year, part, opened, roundId } = answer.value
	const to = opened.length > 1 ? `/follow-up/progress/${year}-${part}` : `/follow-up/${roundId}`
	return done(to, 'reports.done.opened')
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type Round = Page['rounds'][number]

export default function RoundsScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.rounds')
	const { rounds, asked, mayKeep } = page
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SectionTabs />
			{asked === 0 ? null : (
				<Callout kind="info" title={words('asked', { count: asked })}>
					<ButtonLink to="/follow-up/asked">{words('toAsked')}</ButtonLink>
				</Callout>
			)}
			{rounds.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<Rounds page={page} />
			)}
			{mayKeep ? <OpenForm page={page} outcome={outcome} /> : null}
			{mayKeep ? <CycleForm cycle={page.cycle} outcome={outcome} /> : null}
		</>
	)
}

function Rounds({ page: { rounds, mayReadExact } }: { page: Page }) {
	const words = useTranslations('reports.rounds')
	const format = useFormat()
	const period = usePeriod()
	const periods = [...new Map(rounds.map((round) => [`${round.year}/${round.part}`, round])).values()]
	const standsOf = (round: Round) => {
		if (round.decided !== null) {
			return (
				<TextLink to={`/follow-up/${round.id}/decided`}>
					{words('decided', { paragraph: round.decided })}
				</TextLink>
			)
		}
		if (round.frozenAt !== null) return words('frozen', { day: format.moment(round.frozenAt) })
		return round.ended ? words('open') : words('running', { day: format.day(round.endsOn) })
	}
	return (
		<DataTable
			caption={words('caption')}
			groups={periods.map((one) => ({
				key: `${one.year}/${one.part}`,
				head: (
					<>
						{period.name(one)}{' '}
						{mayReadExact ? (
							<span className="small">
								<TextLink to={`/follow-up/progress/${one.year}-${one.part}`}>{words('toProgress')}</TextLink>
							</span>
						) : null}
					</>
				),
				rows: rounds.filter(({ year, part }) => year === one.year && part === one.part),
			}))}
			rowKey={(round) => round.id}
			columns={[
				{
					key: 'round',
					head: words('round'),
					width: '34%',
					cell: (round) =>
						mayReadExact ? (
							<TextLink to={`/follow-up/${round.id}`}>{round.planTitle}</TextLink>
						) : (
							round.planTitle
						),
				},
				{
					key: 'comments',
					head: words('comments'),
					fold: 'plain',
					cell: (round) => <Answers round={round} />,
				},
				{
					key: 'due',
					head: words('due'),
					cell: (round) => (round.commentsDueOn === null ? '–' : format.day(round.commentsDueOn)),
				},
				{ key: 'stands', head: words('stands'), cell: standsOf },
				{
					key: 'paper',
					head: words('paper'),
					fold: 'plain',
					cell: (round) => <TextLink to={`/follow-up/${round.id}/paper`}>{words('toPaper')}</TextLink>,
				},
			]}
		/>
	)
}

/** How far the round has come, and whether it is late. */
function Answers({ round }: { round: Round }) {
	const words = useTranslations('reports.rounds')
	if (round.silent === 0) return words('all')
	return (
		<>
			{words('progress', { done: String(round.items - round.silent), all: String(round.items) })}{' '}
			{round.late ? <Tone kind="danger">{words('late')}</Tone> : null}
		</>
	)
}
