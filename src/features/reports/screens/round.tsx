import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { Typed } from '../../../ui/marks.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { Callout } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { freezeFollowUp } from '../commands/freeze-follow-up.ts'
import { type FollowUpItem, followUpPage } from '../queries/follow-up-page.ts'
import { ItemStatus } from './item-status.tsx'
import { useItem } from './use-item.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId } = params
	return show(await followUpPage(callerOf(context), { roundId, language: context.get(localeContext) }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await freezeFollowUp(callerOf(context), { roundId: params.roundId })
	if (answer.is === 'done') return done(`/follow-up/${params.roundId}`, 'reports.done.frozen')
	return settle(answer, posted)
}

export default function RoundScreen() {
	const { followUp, plan, items, mayKeep, ended } = useLoaderData<typeof loader>()
	const words = useTranslations('reports.round')
	const rounds = useTranslations('reports.rounds')
	const decisions = useTranslations('reports.decisions')
	const format = useFormat()
	const figures = useItem()
	const { id, year, frozenAt, frozenBy, commentsDueOn } = followUp
	const commented = items.filter((item) => item.comment !== '').length
	const toItem = (item: FollowUpItem) => `/follow-up/${id}/indicators/${item.id}`
	return (
		<>
			<PageHead
				title={words('title', { year: String(year) })}
				crumbs={[{ to: '/follow-up', label: rounds('title') }]}
				kicker={plan.title}
				state={
					frozenAt === null ? (
						<>
							{words('openState', { done: String(commented), all: String(items.length) })}{' '}
							{commentsDueOn === null
								? null
								: words.rich('dueState', { day: format.day(commentsDueOn), b: (chunks) => <b>{chunks}</b> })}
						</>
					) : (
						words('frozenState', { day: format.moment(frozenAt), by: frozenBy ?? '' })
					)
				}
				actions={
					<ButtonLink to={`/follow-up/${id}/paper`} kind={frozenAt === null ? 'secondary' : 'primary'}>
						{words('toPaper')}
					</ButtonLink>
				}
			/>
			<DataTable
				caption={words('caption')}
				rows={items}
				rowKey={(item) => item.id}
				tone={(item) => (item.wrongWay || item.status === 'wrong-way' ? 'danger' : undefined)}
				columns={[
					{
						key: 'name',
						head: words('indicator'),
						width: '26%',
						cell: (item) => (
							<>
								<TextLink to={toItem(item)}>{item.name}</TextLink>{' '}
								{item.isShare ? null : <span className="quiet small">{item.unit}</span>}
							</>
						),
					},
					{
						key: 'before',
						head: words('before', { year: String(year - 1) }),
						align: 'right',
						fold: 'figure',
						cell: (item) => figures.figure(item.before, item),
					},
					{
						key: 'now',
						head: words('now', { year: String(year) }),
						align: 'right',
						strong: true,
						fold: 'figure',
						cell: (item) =>
							item.now?.source === 'typed' ? (
								<Typed>{figures.figure(item.now, item)}</Typed>
							) : (
								figures.figure(item.now, item)
							),
					},
					{
						key: 'target',
						head: words('target'),
						align: 'right',
						fold: 'figure',
						cell: (item) => figures.target(item),
					},
					{
						key: 'status',
						head: words('status'),
						width: '20%',
						fold: 'plain',
						cell: (item) => <ItemStatus item={item} />,
					},
					{
						key: 'comment',
						head: words('comment'),
						width: '24%',
						fold: 'plain',
						cell: (item) => (
							<>
								{item.comment === '' ? <span className="quiet">{words('noComment')}</span> : item.comment}
								{item.decision === null ? null : (
									<>
										<br />
										<span className="small quiet">
											{words('next', { decision: decisions(item.decision) })}
										</span>
									</>
								)}
								<br />
								<TextLink to={toItem(item)}>
									{frozenAt === null && mayKeep ? words('write') : words('read')}
								</TextLink>
							</>
						),
					},
				]}
			/>
			{frozenAt === null && mayKeep ? <Freeze /> : null}
			{frozenAt === null && !ended ? (
				<p className="quiet">{words('notEnded', { next: String(year + 1) })}</p>
			) : null}
		</>
	)
}

/** What will be fixed, said before anybody presses the button. */
function Freeze() {
	const { followUp, willFix, ended } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.round')
	const named = (key: 'withoutOutcome' | 'withoutComment' | 'hidden') =>
		willFix[key].length === 0 ? null : <p>{words(key, { names: willFix[key].join(', ') })}</p>
	if (!ended) return null
	return (
		<Section title={words('freezeTitle')}>
			<div className="reading stack-8">
				<p>
					{words('freezeText', {
						indicators: willFix.indicators,
						counted: willFix.counted,
						written: willFix.written,
					})}
				</p>
				{named('withoutOutcome')}
				{named('withoutComment')}
				{named('hidden')}
				<Callout kind="warning" title={words('cannotUndo')}>
					<Form name="freezeFollowUp" words="reports" outcome={outcome}>
						<FormActions>
							<Submit>{words('freeze', { year: String(followUp.year) })}</Submit>
						</FormActions>
					</Form>
				</Callout>
			</div>
		</Section>
	)
}
