import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepPlans } from '../../access.ts'
import { beginRevision } from '../../commands/versions/begin-revision.ts'
import { withdrawDraft } from '../../commands/versions/withdraw-draft.ts'
import { planVersions } from '../../queries/versions/plan-versions.ts'
import { ChooseVersions } from './choose-versions.tsx'
import { OtherDecisions } from './other-decisions.tsx'
import { VersionTable } from './version-table.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(await planVersions(caller, { planId: params.planId }))
	return { ...page, mayKeep: mayKeepPlans(caller.actor) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const given = { ...posted, planId: params.planId }
	if (posted.intent === 'withdrawDraft') {
		const answer = await withdrawDraft(caller, given)
		return answer.is === 'done'
			? done(`/plans/${params.planId}/versions`, 'planVersions.done.withdrawn')
			: settle(answer, posted)
	}
	const answer = await beginRevision(caller, given)
	return answer.is === 'done'
		? done(`/plans/${params.planId}/draft`, 'planVersions.done.begun')
		: settle(answer, posted)
}

/** Every version of the plan, and what may be done with the next one. */
export default function VersionsScreen() {
	const { plan, versions, others, draft, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planVersions')
	const lists = useTranslations('actionPlan.list')
	return (
		<>
			<PageHead
				title={words('list.title')}
				crumbs={[
					{ to: '/plans', label: lists('title') },
					{ to: `/plans/${plan.id}`, label: plan.title },
				]}
				actions={
					mayKeep && draft !== null ? (
						<ButtonLink to={`/plans/${plan.id}/versions/decide`} kind="primary">
							{words('list.decide')}
						</ButtonLink>
					) : undefined
				}
			/>
			<VersionTable planId={plan.id} versions={versions} />
			<OtherDecisions decisions={others} />
			<ChooseVersions planId={plan.id} numbers={versions.map(({ number }) => number).toReversed()} />
			{draft === null ? null : (
				<DraftPart planId={plan.id} draft={draft} mayKeep={mayKeep} outcome={outcome} />
			)}
			{mayKeep && draft === null ? <Revise outcome={outcome} /> : null}
		</>
	)
}

type Page = Awaited<ReturnType<typeof loader>>
type DraftProps = {
	planId: string
	draft: NonNullable<Page['draft']>
	mayKeep: boolean
	outcome: Outcome | undefined
}

function DraftPart({ planId, draft, mayKeep, outcome }: DraftProps) {
	const words = useTranslations('planVersions.list')
	const number = String(draft.number)
	return (
		<Section title={words('draftTitle', { number })}>
			<div className="stack-16">
				<p className="reading">
					{draft.changes === null || draft.against === null ? (
						words('draftFirst')
					) : (
						<TextLink to={`/plans/${planId}/versions/${draft.against}/${number}`}>
							{words('draftText', { changes: draft.changes })}
						</TextLink>
					)}{' '}
					{words('gaps', { count: draft.gaps })}{' '}
					{draft.gaps === 0 ? null : <TextLink to={`/plans/${planId}/gaps`}>{words('gapsLink')}</TextLink>}
				</p>
				{mayKeep ? (
					<>
						<div className="row-wrap">
							<ButtonLink to={`/plans/${planId}/draft`}>{words('write')}</ButtonLink>
						</div>
						<Disclosure
							summary={words('withdraw')}
							open={outcome?.ok === false && outcome.values.intent === 'withdrawDraft'}
						>
							<Form name="withdrawDraft" words="planVersions" outcome={outcome}>
								<p className="reading">{words('withdrawText')}</p>
								<Submit kind="danger">{words('withdrawSubmit')}</Submit>
							</Form>
						</Disclosure>
					</>
				) : null}
			</div>
		</Section>
	)
}

function Revise({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('planVersions.list')
	return (
		<Section title={words('revise')}>
			<Form name="beginRevision" words="planVersions" outcome={outcome}>
				<p className="reading">{words('reviseText')}</p>
				<Submit>{words('revise')}</Submit>
			</Form>
		</Section>
	)
}
