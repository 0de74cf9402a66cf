import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { Choice, LongText, SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { KeyLine, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { commentFollowUpItem } from '../commands/comment-follow-up-item.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { ItemStatus } from './item-status.tsx'
import { useDefinitionName } from './use-definition-name.ts'
import { useItem } from './use-item.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId, indicatorId } = params
	const page = show(await followUpPage(callerOf(context), { roundId, language: context.get(localeContext) }))
	const place = page.items.findIndex((item) => item.id === indicatorId)
	const item = page.items[place]
	if (item === undefined) throw data(null, { status: 404 })
	return {
		...{ item, place, followUp: page.followUp, mayKeep: page.mayKeep, all: page.items.length },
		previous: page.items[place - 1]?.id ?? null,
		next: page.items[place + 1]?.id ?? null,
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { roundId, indicatorId } = params
	const answer = await commentFollowUpItem(callerOf(context), { ...posted, roundId, indicatorId })
	if (answer.is !== 'done') return settle(answer, posted)
	const next = typeof posted.next === 'string' ? `/indicators/${posted.next}` : ''
	return done(`/follow-up/${roundId}${next}`, 'reports.done.commented')
}

const decisions = ['continue', 'change', 'stop', 'new-activity'] as const
const statuses = ['reached', 'on-track', 'behind', 'not-reached', 'wrong-way'] as const

export default function RoundItemScreen() {
	const { item, place, all, followUp, mayKeep, previous, next } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.item')
	const rounds = useTranslations('reports.rounds')
	const round = useTranslations('reports.round')
	const decisionWords = useTranslations('reports.decisions')
	const statusWords = useTranslations('ui.status')
	const figures = useItem()
	const definitionName = useDefinitionName()
	const { base, target, now } = item
	const year = String(followUp.year)
	const to = (indicatorId: string) => `/follow-up/${followUp.id}/indicators/${indicatorId}`
	const targetYear = target.is === 'missing' ? null : target.year
	return (
		<>
			<PageHead
				title={item.name}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					{ to: `/follow-up/${followUp.id}`, label: round('title', { year }) },
				]}
				kicker={words('position', { place: String(place + 1), all: String(all) })}
			/>
			<KeyLine
				items={[
					{ label: words('status'), value: <ItemStatus item={item} /> },
					{
						label: base.year === null ? words('baseBare') : words('base', { year: String(base.year) }),
						value: figures.base(item),
					},
					{
						label: words('before', { year: String(followUp.year - 1) }),
						value: figures.figure(item.before, item),
					},
					{ label: words('now', { year }), value: figures.figure(now, item) },
					{
						label: targetYear === null ? words('targetBare') : words('target', { year: String(targetYear) }),
						value: figures.target(item),
					},
				]}
			/>
			{now === null ? null : (
				<p className="quiet">
					{words('source')}:{' '}
					{now.source === 'counted'
						? words('counted', {
								id: definitionName(now.definition?.id),
								version: String(now.definition?.version ?? ''),
							})
						: words(now.source)}
				</p>
			)}
			{followUp.frozenAt !== null || !mayKeep ? (
				<Section title={round('comment')}>
					<p className="reading">{item.comment === '' ? round('noComment') : item.comment}</p>
					{followUp.frozenAt === null ? null : <p className="quiet">{words('frozen')}</p>}
				</Section>
			) : (
				<Section title={words('formTitle')}>
					<Form
						name="commentFollowUpItem"
						words="reports"
						outcome={outcome}
						initial={{
							comment: item.comment,
							decision: item.decision ?? 'continue',
							status: item.override?.status ?? 'computed',
							reason: item.override?.reason ?? '',
						}}
					>
						<LongText name="comment" rows={5} optional />
						<Choice
							name="decision"
							inline
							options={decisions.map((value) => ({ value, label: decisionWords(value) }))}
						/>
						<SelectInput
							name="status"
							width="medium"
							options={[
								{ value: 'computed', label: words('computed') },
								...statuses.map((value) => ({ value, label: statusWords(value) })),
							]}
						/>
						<TextInput name="reason" optional />
						<FormActions>
							{next === null ? null : (
								<Submit name="next" value={next}>
									{words('saveAndNext')}
								</Submit>
							)}
							<Submit kind={next === null ? 'primary' : 'secondary'}>{words('save')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
			<nav
				className="row-wrap"
				aria-label={words('position', { place: String(place + 1), all: String(all) })}
			>
				{previous === null ? null : (
					<ButtonLink kind="quiet" to={to(previous)}>
						{words('previous')}
					</ButtonLink>
				)}
				<ButtonLink kind="quiet" to={`/follow-up/${followUp.id}`}>
					{words('toRound')}
				</ButtonLink>
				{next === null ? null : (
					<ButtonLink kind="quiet" to={to(next)}>
						{words('next')}
					</ButtonLink>
				)}
			</nav>
		</>
	)
}
