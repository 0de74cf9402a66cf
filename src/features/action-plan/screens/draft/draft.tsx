import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useLocation,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle, show } from '../../../../ui/screen.ts'
import { DraftEdge, EmptyState, RefusalBox, VersionBanner } from '../../../../ui/states.tsx'
import { moveInDraft } from '../../commands/draft/move-in-draft.ts'
import { draftPage } from '../../queries/draft/draft-page.ts'
import { backToDraft } from './open-draft.ts'
import { ActivitiesPart } from './parts/activities-part.tsx'
import { GoalsPart } from './parts/goals-part.tsx'
import { HeadPart } from './parts/head-part.tsx'
import { NamesPart } from './parts/names-part.tsx'
import { SectionsPart, SuperiorsPart } from './parts/words-part.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await draftPage(callerOf(context), { planId: params.planId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await moveInDraft(callerOf(context), { ...posted, planId: params.planId })
	if (answer.is !== 'done') return settle(answer, posted)
	const back = backToDraft(params.planId, 'moved', String(posted.partId))
	back.headers.set('location', (back.headers.get('location') ?? '').replace('?', '?order=yes&'))
	return back
}

/** The whole draft as it will read, with what may be done at each part. */
export default function DraftScreen() {
	const { plan, inForce, draft } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	const refusals = useTranslations('planDraft.refusals')
	const tables = useTranslations('planTables')
	const lists = useTranslations('actionPlan.list')
	const arranging = new URLSearchParams(useLocation().search).get('order') === 'yes'
	const crumbs = [
		{ to: '/plans', label: lists('title') },
		{ to: `/plans/${plan.id}`, label: plan.title },
	]
	if (draft === null) {
		return (
			<>
				<PageHead title={words('title')} crumbs={crumbs} />
				<EmptyState
					title={words('noDraft')}
					action={<ButtonLink to={`/plans/${plan.id}/versions`}>{words('toVersions')}</ButtonLink>}
				>
					{words('noDraftText')}
				</EmptyState>
			</>
		)
	}
	const to = `/plans/${plan.id}/draft`
	const open = { draft: { plan, ...draft }, to, arranging }
	const b = (text: React.ReactNode) => <b>{text}</b>
	return (
		<>
			<PageHead
				title={draft.document.title}
				crumbs={crumbs}
				actions={
					<ButtonLink to={arranging ? to : `${to}?order=yes`}>
						{words(arranging ? 'arranged' : 'arrange')}
					</ButtonLink>
				}
			/>
			<VersionBanner
				kind="draft"
				aside={
					<span className="row-wrap">
						{draft.gaps === 0 ? null : (
							<TextLink to={`/plans/${plan.id}/gaps`}>{words('gaps', { count: draft.gaps })}</TextLink>
						)}
						{inForce === null ? null : (
							<TextLink to={`/plans/${plan.id}/versions/${inForce}/${draft.number}`}>
								{words('compare')}
							</TextLink>
						)}
						<TextLink to={`/plans/${plan.id}/tables?of=draft`}>{tables('link')}</TextLink>
						<TextLink to={`/plans/${plan.id}`}>{words('shown')}</TextLink>
					</span>
				}
			>
				{inForce === null
					? words.rich('bannerFirst', { b })
					: words.rich('banner', { b, number: String(draft.number) })}
			</VersionBanner>
			{outcome?.ok === false && outcome.refusal !== null ? (
				<RefusalBox to={outcome.refusal} title={words('notMoved')} items={[{ text: refusals('no-draft') }]} />
			) : null}
			<DraftEdge>
				<HeadPart draft={draft} to={to} />
				<SuperiorsPart {...open} />
				<SectionsPart {...open} />
				<NamesPart draft={open.draft} to={to} />
				<GoalsPart {...open} />
				<ActivitiesPart {...open} />
			</DraftEdge>
		</>
	)
}
