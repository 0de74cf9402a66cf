import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	Outlet,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { KeyLine, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { weaknesses } from '../../indicators/index.ts'
import { commentFollowUpItem } from '../commands/comment-follow-up-item.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { revisedFigures } from '../queries/known/revised-figures.ts'
import { ItemForm } from './item-form.tsx'
import { ItemButtons, ItemNav } from './item-nav.tsx'
import { ItemStatus } from './item-status.tsx'
import { ChangedSince } from './known/changed-since.tsx'
import { neighboursOf } from './neighbours.ts'
import { Told } from './told.tsx'
import { useDefinitionName } from './use-definition-name.ts'
import { useItem } from './use-item.ts'
import { usePeriod } from './use-period.ts'
import { Weakened } from './weakened.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId, indicatorId = '' } = params
	const page = show(await followUpPage(callerOf(context), { roundId, language: context.get(localeContext) }))
	const item = page.items.find((one) => one.id === indicatorId)
	if (item === undefined) throw data(null, { status: 404 })
	const definitionId = item.now?.definition?.id
	const weak = definitionId === undefined ? [] : show(await weaknesses(callerOf(context), { definitionId }))
	const language = context.get(localeContext)
	const asked = { indicatorId, of: { roundId }, language }
	const found = await revisedFigures(callerOf(context), asked)
	const revisions = found.is === 'done' ? found.value.revisions : []
	return {
		item,
		weak,
		revisions,
		...neighboursOf(page, indicatorId),
		followUp: page.followUp,
		mayKeep: page.mayKeep,
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { roundId, indicatorId } = params
	const answer = await commentFollowUpItem(callerOf(context), { ...posted, roundId, subjectId: indicatorId })
	if (answer.is !== 'done') return settle(answer, posted)
	const next = typeof posted.next === 'string' ? `/${posted.next}` : ''
	return done(`/follow-up/${roundId}${next}`, 'reports.done.commented')
}

export default function RoundItemScreen() {
	const { item, weak, revisions, followUp, mayKeep, ...neighbours } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.item')
	const rounds = useTranslations('reports.rounds')
	const round = useTranslations('reports.round')
	const figures = useItem()
	const period = usePeriod()
	const { base, target, now, others } = item
	const targetYear = target.is === 'missing' ? null : target.year
	const typed = [now, ...others].find((one) => one?.source === 'typed')
	return (
		<>
			<PageHead
				title={item.name}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					{ to: `/follow-up/${followUp.id}`, label: round('title', { period: period.name(followUp) }) },
				]}
				kicker={words('position', { place: String(neighbours.place + 1), all: String(neighbours.all) })}
			/>
			<KeyLine
				items={[
					{ label: words('status'), value: <ItemStatus item={item} /> },
					{
						label: base.year === null ? words('baseBare') : words('base', { year: String(base.year) }),
						value: figures.base(item),
					},
					{
						label: words('before', { when: period.spanBefore(followUp) }),
						value: figures.figure(item.before, item),
					},
					{ label: words('now', { when: period.span(followUp) }), value: figures.figure(now, item) },
					...(others.length === 0 ? [] : [{ label: words('others'), value: figures.others(item) }]),
					{
						label: targetYear === null ? words('targetBare') : words('target', { year: String(targetYear) }),
						value: figures.target(item),
					},
				]}
			/>
			<From now={now} />
			<Weakened by={weak} />
			<ChangedSince revisions={revisions} mayKeep={mayKeep} />
			{followUp.frozenAt !== null || !mayKeep ? (
				<Told said={item} isFrozen={followUp.frozenAt !== null} />
			) : (
				<Section title={words('formTitle')}>
					<ItemForm
						subject="indicator"
						typesValue={followUp.part !== 'year'}
						outcome={outcome}
						initial={{
							...{ comment: item.comment, decision: item.decision ?? 'continue' },
							...{ status: item.override?.status ?? 'computed', reason: item.override?.reason ?? '' },
							value: typed == null ? '' : String(typed.value),
						}}
					>
						<ItemButtons next={neighbours.next} />
					</ItemForm>
				</Section>
			)}
			<Outlet />
			<ItemNav roundId={followUp.id} {...neighbours} />
		</>
	)
}

type Figure = Awaited<ReturnType<typeof loader>>['item']['now']

/** Where the figure comes from. */
function From({ now }: { now: Figure }) {
	const words = useTranslations('reports.item')
	const definitionName = useDefinitionName()
	if (now === null) return null
	const { definition } = now
	return (
		<p className="quiet">
			{words('source')}:{' '}
			{now.source === 'counted'
				? words('counted', { id: definitionName(definition?.id), version: String(definition?.version ?? '') })
				: words(now.source)}
		</p>
	)
}
