import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	Outlet,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { StatusWord } from '../../../ui/marks.tsx'
import { Fact, Facts, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { commentFollowUpItem } from '../commands/comment-follow-up-item.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { ItemForm } from './item-form.tsx'
import { ItemButtons, ItemNav } from './item-nav.tsx'
import { neighboursOf } from './neighbours.ts'
import { Told } from './told.tsx'
import { usePeriod } from './use-period.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId, activityId = '' } = params
	const page = show(await followUpPage(callerOf(context), { roundId }))
	const activity = page.activities.find((one) => one.id === activityId)
	if (activity === undefined) throw data(null, { status: 404 })
	return { activity, ...neighboursOf(page, activityId), followUp: page.followUp, mayKeep: page.mayKeep }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { roundId, activityId } = params
	const answer = await commentFollowUpItem(callerOf(context), { ...posted, roundId, subjectId: activityId })
	if (answer.is !== 'done') return settle(answer, posted)
	const next = typeof posted.next === 'string' ? `/${posted.next}` : ''
	return done(`/follow-up/${roundId}${next}`, 'reports.done.commented')
}

export default function RoundActivityScreen() {
	const { activity, followUp, mayKeep, ...neighbours } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.item')
	const rounds = useTranslations('reports.rounds')
	const round = useTranslations('reports.round')
	const format = useFormat()
	const period = usePeriod()
	const { text, owner, area, status, comment, decision, answerer } = activity
	return (
		<>
			<PageHead
				title={text}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					{ to: `/follow-up/${followUp.id}`, label: round('title', { period: period.name(followUp) }) },
				]}
				kicker={[
					area,
					words('position', { place: String(neighbours.place + 1), all: String(neighbours.all) }),
				]
					.filter(Boolean)
					.join(' · ')}
			/>
			<Facts>
				<Fact label={round('activityStatus')}>
					<StatusWord status={status} />
				</Fact>
				<Fact label={words('owner')}>{owner ?? '–'}</Fact>
				<Fact label={words('years')}>
					{format.years(String(activity.periodFrom), String(activity.periodTo))}
				</Fact>
				{answerer === null ? null : <Fact label={words('askedOf')}>{answerer}</Fact>}
			</Facts>
			{followUp.frozenAt !== null || !mayKeep ? (
				<Told said={activity} isFrozen={followUp.frozenAt !== null} />
			) : (
				<Section title={words('formTitleActivity')}>
					<ItemForm
						subject="activity"
						typesValue={false}
						outcome={outcome}
						initial={{ comment, status, decision: decision ?? 'continue' }}
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
