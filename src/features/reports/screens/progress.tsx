import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { remindAsked } from '../commands/reminders/remind-asked.ts'
import { roundProgress } from '../queries/round-progress.ts'
import { usePeriod } from './use-period.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await roundProgress(callerOf(context), periodOf(params.period)))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await remindAsked(callerOf(context), periodOf(params.period))
	return answer.is === 'done'
		? done(`/follow-up/progress/${params.period}`, 'reports.done.reminded')
		: settle(answer, posted)
}

/** `2026-tertial-2`. */
function periodOf(address: string | undefined) {
	const [, year, part] = /^(\d{4})-(.+)$/.exec(address ?? '') ?? []
	if (part === undefined) throw data(null, { status: 404 })
	return { year, part }
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

export default function ProgressScreen() {
	const { period, rounds, waiting, mayRemind, sendsMail } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.progress')
	const lists = useTranslations('reports.rounds')
	const format = useFormat()
	const { name } = usePeriod()
	const sum = (of: (round: Page['rounds'][number]) => number) =>
		String(rounds.reduce((total, round) => total + of(round), 0))
	return (
		<>
			<PageHead
				title={words('title', { period: name(period) })}
				crumbs={[{ to: '/follow-up', label: lists('title') }]}
				state={words('state', {
					done: sum(({ told }) => told),
					all: sum(({ all }) => all),
					plans: rounds.length,
				})}
			/>
			<DataTable
				caption={words('plansCaption')}
				rows={rounds}
				rowKey={({ id }) => id}
				columns={[
					{
						key: 'plan',
						head: words('plan'),
						width: '40%',
						cell: ({ id, planTitle }) => <TextLink to={`/follow-up/${id}`}>{planTitle}</TextLink>,
					},
					{
						key: 'answers',
						head: words('answers'),
						fold: 'line',
						cell: ({ told, all, late }) => (
							<>
								{lists('progress', { done: String(told), all: String(all) })}{' '}
								{late && told < all ? <Tone kind="danger">{words('late')}</Tone> : null}
							</>
						),
					},
					{
						key: 'due',
						head: words('due'),
						fold: 'line',
						cell: ({ commentsDueOn }) => (commentsDueOn === null ? '–' : format.day(commentsDueOn)),
					},
					{
						key: 'stands',
						head: words('stands'),
						fold: 'line',
						cell: ({ frozenAt }) =>
							frozenAt === null ? lists('open') : lists('frozen', { day: format.moment(frozenAt) }),
					},
				]}
			/>
			<Section title={words('whoTitle')}>
				{waiting.length === 0 ? <p>{words('allIn')}</p> : <Waiting waiting={waiting} />}
				{mayRemind ? (
					<div className="section stack-8">
						<p className="quiet reading">{words(sendsMail ? 'remindText' : 'noMail')}</p>
						{sendsMail ? (
							<Form name="remindAsked" words="reports" outcome={outcome}>
								<Submit kind="secondary">{words('remind')}</Submit>
							</Form>
						) : null}
					</div>
				) : null}
			</Section>
		</>
	)
}

function Waiting({ waiting }: Pick<Page, 'waiting'>) {
	const words = useTranslations('reports.progress')
	const format = useFormat()
	const whoOf = ({ by, who }: Page['waiting'][number]) => {
		if (by === 'nobody') return words('nobody')
		return by === 'plan' ? words('whoByPlan', { owner: who ?? '' }) : who
	}
	return (
		<DataTable
			caption={words('whoCaption')}
			rows={waiting}
			rowKey={({ by, who }) => `${by} ${who}`}
			columns={[
				{
					key: 'who',
					head: words('who'),
					width: '30%',
					cell: (row) => (
						<>
							{whoOf(row)} {row.late ? <Tone kind="danger">{words('late')}</Tone> : null}
							{row.remindedOn === null ? null : (
								<>
									<br />
									<span className="small quiet">
										{words('reminded', { day: format.day(row.remindedOn) })}
									</span>
								</>
							)}
						</>
					),
				},
				{
					key: 'count',
					head: words('count'),
					align: 'right',
					fold: 'figure',
					cell: ({ what }) => what.length,
				},
				{ key: 'what', head: words('what'), fold: 'plain', cell: ({ what }) => what.join(' · ') },
			]}
		/>
	)
}
