import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { DateInput, FieldRow, HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import type { RefusalItem } from '../../../../ui/states.tsx'
import { decideVersion } from '../../commands/versions/decide-version.ts'
import { decisionForm } from '../../queries/versions/decision-form.ts'

const fewestRows = 3

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const asked = Number(new URL(request.url).searchParams.get('rows') ?? fewestRows)
	const rows = Math.min(Math.max(Number.isInteger(asked) ? asked : fewestRows, fewestRows), 40)
	return { ...show(await decisionForm(callerOf(context), { planId: params.planId })), rows }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await decideVersion(callerOf(context), { ...posted, planId: params.planId })
	return answer.is === 'done'
		? done(`/plans/${params.planId}/versions`, 'planVersions.done.decided')
		: settle(answer, posted)
}

/** A decision is written down as the minutes say it; from then on the version stands. */
export default function DecideScreen() {
	const { plan, draft, committee, seenAt, rows } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planVersions')
	const lists = useTranslations('actionPlan.list')
	const versions = `/plans/${plan.id}/versions`
	const number = String(draft.number)
	return (
		<>
			<PageHead
				title={words('decide.title')}
				state={words('decide.state', { number })}
				crumbs={[
					{ to: '/plans', label: lists('title') },
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: versions, label: words('list.title') },
				]}
				actions={
					draft.against === null ? (
						<ButtonLink to={`${versions}/${number}`}>{words('decide.seeDraft')}</ButtonLink>
					) : (
						<ButtonLink to={`${versions}/${draft.against}/${number}`}>
							{words('decide.seeChanges', { number: String(draft.against) })}
						</ButtonLink>
					)
				}
			/>
			<Form
				name="decideVersion"
				words="planVersions"
				outcome={outcome}
				initial={{ body: committee }}
				refused={useRefused(plan.id)}
			>
				<SeenAt at={seenAt} />
				<Unmeasured planId={plan.id} activities={draft.unmeasured} />
				<Section title={words('decide.decision')}>
					<div className="stack-16">
						<TextInput name="body" width="medium" />
						<FieldRow>
							<DateInput name="decidedOn" />
							<DateInput name="inForceFrom" optional />
						</FieldRow>
						<FieldRow>
							<TextInput name="registryNumber" optional width="medium" />
							<TextInput name="paragraph" optional width="short" />
						</FieldRow>
						<LongText name="clauses" optional />
					</div>
				</Section>
				<Section title={words('decide.preparation')}>
					<div className="stack-16">
						<p className="quiet reading">{words('decide.preparationText')}</p>
						{Array.from({ length: rows }, (_, at) => `preparation.${at}`).map((row) => (
							<FieldRow key={row}>
								<TextInput name={`${row}.body`} width="medium" />
								<DateInput name={`${row}.onDay`} />
								<TextInput name={`${row}.outcome`} width="medium" />
							</FieldRow>
						))}
						<p>
							<TextLink to={`${versions}/decide?rows=${rows + 5}`}>{words('decide.moreRows')}</TextLink>
						</p>
					</div>
				</Section>
				<Submit>{words('decide.submit')}</Submit>
			</Form>
		</>
	)
}

type Activity = { readonly id: string; readonly key: string; readonly text: string }

/** Each activity that nobody can see is done: a measure is written in the draft, or here why there is none. */
function Unmeasured({ planId, activities }: { planId: string; activities: readonly Activity[] }) {
	const words = useTranslations('planVersions.decide')
	if (activities.length === 0) return null
	return (
		<Section title={words('unmeasured')}>
			<div className="stack-16">
				<p className="reading">{words('unmeasuredText')}</p>
				{activities.map(({ id, key, text }, at) => (
					<div key={id} className="stack-8">
						<p>
							{key}. {text}{' '}
							<TextLink to={`/plans/${planId}/draft/activities/${id}`}>
								{words('writeMeasure', { key })}
							</TextLink>
						</p>
						<HiddenInput name={`waived.${at}.activityId`} value={id} />
						<TextInput name={`waived.${at}.reason`} label={words('unmeasuredWhy', { key })} />
					</div>
				))}
			</div>
		</Section>
	)
}

function useRefused(planId: string): (refusal: Refusal) => readonly RefusalItem[] {
	const words = useTranslations('planVersions')
	return (refusal) => {
		switch (refusal.because) {
			case 'not-measured': {
				const keys = 'keys' in refusal ? (refusal.keys as readonly string[]) : []
				return keys.map((key) => ({ text: words('decide.missingFor', { key }) }))
			}
			case 'changed-meanwhile':
				return [
					{
						...{ text: words('refusals.changed-meanwhile'), to: `/plans/${planId}/versions/decide` },
						linkText: words('decide.seeDraft'),
					},
				]
			case 'plan-title-taken':
				return [
					{
						...{ text: words('refusals.plan-title-taken'), to: `/plans/${planId}/draft/head` },
						linkText: words('decide.toTitle'),
					},
				]
			default:
				return [{ text: words('refusals.no-draft') }]
		}
	}
}
